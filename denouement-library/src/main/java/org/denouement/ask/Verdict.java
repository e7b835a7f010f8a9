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

  /** Verbs after which an infinitive is no deed. */
  private static final Set<String> WANTING = WordList.set(Verdict.class, "wanting.txt");

  /** How much it counts that something is wanted, not done. */
  private static final double WANTED = 0.6;

  /** How much it counts that others do it than those named. */
  private static final double OTHERS = 0.6;

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
    boolean wanted = wanted(match.line(), hit.at());
    if (wanted && turnsAway(match.line(), hit.at())) {
      return new Finding(match, question.negated(), match.score());
    }
    boolean yes = (denied != others) == question.negated();
    double sure =
        match.score() * (wanted ? WANTED : 1) * (elsewhere(match, hit, question) ? OTHERS : 1);
    return new Finding(match, yes, sure);
  }

  /** Whether none of those named has a part in the clause: it tells the like of others. */
  private static boolean elsewhere(Match match, Term.Hit hit, Question question) {
    Clause clause = match.line().clauseOf(hit.at());
    return clause != null
        && !question.named().isEmpty()
        && match.line().read().entities(clause.mentions()).stream()
            .noneMatch(question.named()::contains);
  }

  /** Whether a verb tells what somebody wants or asks for: "asks her to marry him". */
  private static boolean wanted(Line line, int verb) {
    Clause clause = line.clauseOf(verb);
    return clause != null
        && clause.tense() == Clause.Tense.INFINITIVE
        && clause.parent() >= 0
        && WANTING.contains(line.word(line.clauses().get(clause.parent()).verb()).lemma());
  }

  /** Whether the line goes on to say that it did not come to that: "but she refuses". */
  private static boolean turnsAway(Line line, int from) {
    boolean but = false;
    for (int i = from + 1; i < line.size(); i++) {
      Word word = line.word(i);
      but |= word.is("but") || word.is("however");
      if (but
          && word.verbal()
          && (FAILING.contains(word.lemma()) || DENYING.contains(line.word(i - 1).lemma()))) {
        return true;
      }
    }
    return false;
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
