package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.denouement.explain.Answer;
import org.denouement.language.Clause;

/**
 * Answers by words of the story that the trained reader or a finder proposes.
 *
 * <p>They are weighed against each other and against there being no answer (a log-linear model);
 * those that are nearly the same words speak for each other.
 */
final class DraftMind implements Mind {

  /** From this share of common words on, two drafts are one answer. */
  private static final double SAME = 0.5;

  /** What is known of the story as a whole goes first. */
  private static final double MOST = 0.8;

  private final Drafts drafts;
  private final Telling telling;
  private final boolean present;
  private final Weights weights = Weights.ofDrafts();

  DraftMind(Drafts drafts, List<Line> lines, Telling telling) {
    this.drafts = drafts;
    this.telling = telling;
    this.present = present(lines);
  }

  /** By how a story is told so far; people speak in the present in tales of the past too. */
  static boolean present(List<Line> lines) {
    return count(lines, Clause.Tense.PRESENT) > 2 * count(lines, Clause.Tense.PAST);
  }

  private static long count(List<Line> lines, Clause.Tense tense) {
    return lines.stream()
        .flatMap(line -> line.clauses().stream())
        .filter(clause -> clause.tense() == tense)
        .count();
  }

  @Override
  public List<Answer> answers(Question question, List<Match> matches) {
    if (question.asked() == Asked.WHETHER || matches.isEmpty()) {
      return List.of();
    }
    Drafts.Proposed proposed = drafts.of(question, matches);
    Sum sum = new Sum(weights.of(Signs.kind(question)));
    Signs signs = new Signs(question, matches, proposed, present, sum);
    signs.ofNone();
    double all = Math.exp(sum.taken());
    List<Double> worth = new ArrayList<>();
    for (Draft draft : proposed.all()) {
      signs.of(draft);
      worth.add(Math.exp(sum.taken()));
      all += worth.getLast();
    }
    Draft best = null;
    double most = 0;
    for (int i = 0; i < worth.size(); i++) {
      if (best == null || worth.get(i) > most) {
        best = proposed.all().get(i);
        most = worth.get(i);
      }
    }
    double chance = 0;
    for (int i = 0; best != null && i < worth.size(); i++) {
      Draft other = proposed.all().get(i);
      chance += other.equals(best) || other.overlap(best) >= SAME ? worth.get(i) / all : 0;
    }
    return best == null
        ? List.of()
        : List.of(
            telling.span(
                question,
                best.candidate(),
                matches,
                Math.min(MOST, chance),
                "ask." + best.by().name().toLowerCase(Locale.ROOT)));
  }
}
