package org.denouement.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

  /** From this chance on that another line tells it, it is cited as well. */
  private static final double NEXT = 0.05;

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
    int best = -1;
    for (int i = 0; i < worth.size(); i++) {
      best = best < 0 || worth.get(i) > worth.get(best) ? i : best;
    }
    return best < 0
        ? List.of()
        : List.of(told(question, matches, proposed.all(), worth, best, all));
  }

  private Answer told(
      Question question,
      List<Match> matches,
      List<Draft> drafts,
      List<Double> worth,
      int at,
      double all) {
    Draft best = drafts.get(at);
    double chance = 0;
    Map<Line, Double> others = new TreeMap<>(Comparator.comparingInt(Line::index));
    for (int i = 0; i < worth.size(); i++) {
      Draft other = drafts.get(i);
      double share = worth.get(i) / all;
      chance += other.equals(best) || other.overlap(best) >= SAME ? share : 0;
      others.merge(other.line(), share, Double::sum);
    }
    List<Line> likely =
        others.entrySet().stream()
            .filter(other -> other.getValue() >= NEXT)
            .sorted(Map.Entry.<Line, Double>comparingByValue().reversed())
            .map(Map.Entry::getKey)
            .toList();
    return telling.span(
        question,
        best.candidate(),
        likely,
        matches,
        Math.min(MOST, chance),
        "ask." + best.by().name().toLowerCase(Locale.ROOT));
  }
}
