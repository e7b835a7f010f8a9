package org.denouement.ask;

import java.util.List;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** Says whether something is so by the line that speaks of it most: its verb, its negations. */
final class Verdict {

  private static final Set<String> FAILING = WordList.set(Verdict.class, "failing.txt");
  private static final Set<String> DENYING =
      Set.of(
          "not", "never", "no", "without", "nobody", "none", "neither", "nor", "cannot", "nothing");

  private static final Set<String> DOUBTING =
      Set.of("really", "actually", "truly", "true", "genuinely");
  private static final Set<String> TURNING = WordList.set(Verdict.class, "turning.txt");

  /** Yes or no, and how surely, 0 to 1. */
  record Finding(Match match, boolean yes, double sure) {}

  private Verdict() {}

  /** What the best lines say, or null where they do not speak of it. */
  static @Nullable Finding of(Question question, List<Match> matches) {
    Finding best = null;
    boolean doubted = DOUBTING.stream().anyMatch(question::has);
    for (Match match : matches.subList(0, Math.min(6, matches.size()))) {
      Finding finding = in(match, question);
      if (doubted && (turned(match.line()) || reported(match))) {
        finding = new Finding(match, question.negated(), finding.sure());
      }
      if (best == null || finding.sure() > best.sure()) {
        best = finding;
      }
    }
    return best;
  }

  /** Whether a line turns what seemed so around. */
  private static boolean turned(Line line) {
    return line.words().stream()
        .anyMatch(word -> TURNING.contains(word.lemma()) || TURNING.contains(word.form()));
  }

  /** Whether what is asked about is but said or thought by somebody in the line. */
  private static boolean reported(Match match) {
    Clause clause =
        match.hits().entrySet().stream()
            .filter(hit -> hit.getKey().role() != Term.Role.NAME)
            .map(hit -> match.line().clauseAround(hit.getValue().at()))
            .filter(one -> one != null)
            .findFirst()
            .orElse(null);
    return clause != null && clause.link() == Clause.Link.COMPLEMENT;
  }

  private static Finding in(Match match, Question question) {
    Term.Hit hit = match.hit(question.verb());
    if (hit == null) {
      Term.Hit other =
          question.terms().stream()
              .filter(term -> term.role() != Term.Role.NAME)
              .map(match::hit)
              .filter(one -> one != null)
              .findFirst()
              .orElse(null);
      boolean denied = other != null && (denied(match.line(), other.at()) != other.opposite());
      double weight = question.verb() == null ? 1 : 0.45;
      return new Finding(match, denied == question.negated(), match.score() * weight);
    }
    boolean denied = denied(match.line(), hit.at()) != hit.opposite();
    boolean others =
        match.hits().values().stream().anyMatch(one -> one.opposite() && one.at() != hit.at());
    boolean yes = (denied != others) == question.negated();
    return new Finding(match, yes, match.score());
  }

  /** Whether a word stands under a negation or a verb of failing in its clause. */
  private static boolean denied(Line line, int at) {
    Syntax syntax = new Syntax(line);
    int start = syntax.clauseStart(at);
    boolean denied = false;
    for (int i = start; i < at; i++) {
      Word word = line.word(i);
      boolean only = i + 1 < line.size() && line.word(i + 1).is("only");
      if ((DENYING.contains(word.lemma()) && !only)
          || (FAILING.contains(word.lemma()) && word.verbal())
          || word.is("unable")) {
        denied = !denied;
      }
    }
    return denied;
  }
}
