package org.denouement.story;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.denouement.manuscript.Span;

/**
 * Where the text tells something.
 *
 * @param sentence the sentence that tells it
 * @param span the words of it that do
 */
public record Ground(ReadSentence sentence, Span span) {

  /** Longer than this, in words, a clause is cited rather than its sentence. */
  private static final int LONG = 45;

  /** A whole sentence, or the clause in it where the sentence is long. */
  static Ground of(ReadSentence sentence, Span clause) {
    boolean isLong = sentence.sentence().tokens().size() > LONG;
    return new Ground(
        sentence, isLong && clause.length() > 0 ? clause : sentence.sentence().span());
  }

  /** The same with ids as they are known later. */
  Ground settled(UnaryOperator<String> known, Set<String> cast) {
    return new Ground(sentence.settled(known, cast), span);
  }
}
