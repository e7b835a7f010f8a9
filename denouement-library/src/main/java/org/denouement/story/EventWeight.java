package org.denouement.story;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.denouement.language.Clause;
import org.denouement.language.Token;
import org.denouement.language.WordList;

/**
 * How much a stretch of a sentence tells by itself of what happened, whoever takes part.
 *
 * <p>A writer gives more words and more events to what matters. The weights are few and round,
 * found as those of {@link Weighing}, which weighs what lies around a stretch.
 */
final class EventWeight {

  private static final Set<String> WEIGHTY = WordList.set(EventWeight.class, "weighty-verbs.txt");
  private static final Set<String> STANDING = Set.of("be", "have");

  /** More events than this make a stretch no weightier. */
  private static final int MOST_EVENTS = 5;

  /** What a stretch of e times the words gains. */
  private static final double WORDS = 0.8;

  private static final double EVENT = 0.3;
  private static final double TURNING = 0.5;
  private static final double DEATH = 0.9;
  private static final double STATE = -0.5;

  /** What a stretch loses that tells on the side: "while he waited", "that she had left". */
  private static final double ASIDE = -0.6;

  private EventWeight() {}

  /** The log-odds, but for a constant, that a reader tells it again. */
  static double of(ReadSentence sentence, Segment segment) {
    List<Token> tokens = sentence.sentence().tokens();
    List<Clause> clauses = sentence.parsed().clauses();
    Clause main = clauses.get(segment.main());
    List<Clause> real =
        segment.clauses().stream().map(clauses::get).filter(Clause::isRealis).toList();
    long events =
        IntStream.rangeClosed(segment.first(), segment.last())
            .filter(i -> tokens.get(i).event() && !sentence.isQuoted(i))
            .count();
    return WORDS * Math.log(segment.last() - segment.first() + 1.0)
        + EVENT * Math.min(MOST_EVENTS, events)
        + weight(STANDING.contains(main.lemma()), STATE)
        + weight(main.link() != Clause.Link.MAIN, ASIDE)
        + weight(real.stream().anyMatch(clause -> WEIGHTY.contains(clause.lemma())), TURNING)
        + weight(real.stream().anyMatch(clause -> tellsDeath(sentence, clause)), DEATH);
  }

  private static boolean tellsDeath(ReadSentence sentence, Clause clause) {
    return !sentence.entities(Deaths.of(sentence.parsed(), clause)).isEmpty();
  }

  private static double weight(boolean sign, double weight) {
    return sign ? weight : 0;
  }
}
