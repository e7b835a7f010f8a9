package org.denouement.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.denouement.ask.Term.Hit;
import org.denouement.explain.Answer;

/**
 * Says yes or no by the lines that speak most of what is asked.
 *
 * <p>A log-linear model: how likely each line settles it, or none does, and how likely each says
 * yes. The words quoted are of the line that speaks most for what is answered.
 */
final class WhetherMind implements Mind {

  private static final int LINES = 12;

  /** What is known of the story as a whole goes first. */
  private static final double MOST = 0.8;

  /** From this share of what the best line speaks for the answer on, the next is cited as well. */
  private static final double NEXT = 0.4;

  private final Readings readings;
  private final Telling telling;
  private final Weights weights = Weights.ofWhether();

  WhetherMind(Readings readings, Telling telling) {
    this.readings = readings;
    this.telling = telling;
  }

  /** Those lines that may settle a question. */
  static List<Match> likely(List<Match> matches) {
    return matches.subList(0, Math.min(LINES, matches.size()));
  }

  @Override
  public List<Answer> answers(Question question, List<Match> matches) {
    if (question.asked() != Asked.WHETHER || matches.isEmpty()) {
      return List.of();
    }
    List<Readings.Reading> read = readings.of(question, matches);
    Sum lines = new Sum(weights.of("line"));
    Sum yeses = new Sum(weights.of("yes"));
    WhetherSigns settling = new WhetherSigns(question, matches, read, lines);
    WhetherSigns leaning = new WhetherSigns(question, matches, read, yeses);
    settling.ofNone();
    double none = Math.exp(lines.taken());
    leaning.ofAsking();
    double asking = yeses.taken();
    List<Said> said = new ArrayList<>();
    for (Match match : likely(matches)) {
      settling.ofLine(match);
      leaning.ofYes(match);
      double yes = 1 / (1 + Math.exp(-asking - yeses.taken()));
      said.add(new Said(match, Math.exp(lines.taken()), yes));
    }
    return verdict(question, said, none);
  }

  /**
   * What a line says.
   *
   * @param worth how far it settles the question
   * @param yes how likely it says yes
   */
  private record Said(Match match, double worth, double yes) {
    double of(boolean answer) {
      return worth * (answer ? yes : 1 - yes);
    }
  }

  private List<Answer> verdict(Question question, List<Said> said, double none) {
    double yes = said.stream().mapToDouble(one -> one.of(true)).sum();
    double no = said.stream().mapToDouble(one -> one.of(false)).sum();
    boolean answer = yes >= no;
    List<Said> best =
        said.stream().sorted(Comparator.comparingDouble((Said one) -> -one.of(answer))).toList();
    double chance = Math.max(yes, no) / (yes + no + none);
    return none > Math.max(yes, no)
        ? List.of()
        : List.of(
            telling.verdict(
                question,
                answer,
                best.getFirst().match().line(),
                reason(question, best.getFirst().match(), answer),
                best.stream()
                    .skip(1)
                    .filter(one -> one.of(answer) > NEXT * best.getFirst().of(answer))
                    .map(one -> one.match().line())
                    .limit(1)
                    .toList(),
                Math.min(MOST, chance),
                "ask.whether"));
  }

  private static Reason reason(Question question, Match match, boolean yes) {
    Line line = match.line();
    int deed = Math.max(0, ThingFinder.firstVerb(match));
    Hit verb = match.hit(question.verb());
    int at = verb == null ? deed : verb.at();
    int turn = -1;
    for (int i = 0; i < line.size() && yes == question.negated(); i++) {
      boolean nearer = turn < 0 || Math.abs(i - at) < Math.abs(turn - at);
      turn = nearer && Deed.denies(line.word(i)) ? i : turn;
    }
    return Reason.of(line, at, turn);
  }
}
