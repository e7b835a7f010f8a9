package org.denouement.ask;

import java.util.List;
import java.util.Optional;
import org.denouement.explain.Answer;

/**
 * Answers by words of the lines that speak most of the question.
 *
 * <p>The finder of the kind says whether there is an answer. What, why and how may be answered by a
 * phrase or a clause of any shape: of these the likeliest is taken, where it is likely enough.
 */
final class FinderMind implements Mind {

  /** How the score of what a finder found becomes a confidence. */
  private static final double SCALE = 0.8;

  /** From which chance on a phrase is believed before what a finder found. */
  private static final double LIKELY = 0.2;

  private final Candidates candidates;
  private final Phrases phrases;
  private final Telling telling;

  FinderMind(CastNames names, Telling telling) {
    this.candidates = new Candidates(names);
    this.phrases = new Phrases(candidates);
    this.telling = telling;
  }

  /**
   * Words that may be the answer.
   *
   * @param words the words
   * @param sure how sure it is of them
   * @param stage what found them
   */
  record Guess(Candidate words, double sure, String stage) {}

  @Override
  public List<Answer> answers(Question question, List<Match> matches) {
    return guess(question, matches)
        .map(guess -> telling.span(question, guess.words(), matches, guess.sure(), guess.stage()))
        .stream()
        .toList();
  }

  /** The words that suit best. */
  Optional<Guess> guess(Question question, List<Match> matches) {
    Candidate found =
        question.asked() == Asked.WHETHER
            ? null
            : Candidates.best(candidates.found(question, matches));
    if (found == null) {
      return Optional.empty();
    }
    double sure = SCALE * Math.min(1, found.score());
    Phrases.Weighed phrase = anyShape(question) ? phrases.best(question, matches) : null;
    return Optional.of(
        phrase != null && phrase.chance() >= LIKELY
            ? new Guess(phrase.candidate(), sure, "ask.phrase")
            : new Guess(found, sure, "ask.finder"));
  }

  private static boolean anyShape(Question question) {
    return switch (question.asked()) {
      case WHAT, WHY, HOW -> true;
      case WHETHER, WHO, NAME, AMOUNT, WHEN, WHERE -> false;
    };
  }
}
