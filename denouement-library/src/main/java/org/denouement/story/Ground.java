package org.denouement.story;

import java.util.Set;
import java.util.function.UnaryOperator;
import org.denouement.language.Clause;
import org.denouement.manuscript.Span;

/**
 * Where the text tells something.
 *
 * @param sentence the sentence that tells it
 * @param span the words of it that are cited
 * @param at the offset of the word that tells it, by which its place in story order is found
 */
public record Ground(ReadSentence sentence, Span span, int at) {

  /** Longer than this, in words, a clause is cited rather than its sentence. */
  private static final int LONG = 58;

  Ground(ReadSentence sentence, Span span) {
    this(sentence, span, span.start());
  }

  /** A whole sentence, or the clause in it where the sentence is long. */
  static Ground of(ReadSentence sentence, Clause clause) {
    int verb = sentence.sentence().tokens().get(clause.verb()).span().start();
    return new Ground(sentence, cited(sentence, clause.span()), verb);
  }

  /** A whole sentence. */
  static Ground of(ReadSentence sentence) {
    return new Ground(sentence, sentence.sentence().span());
  }

  /** A whole sentence, or the words in it where the sentence is long. */
  static Ground of(ReadSentence sentence, Span words) {
    return new Ground(sentence, cited(sentence, words), words.start());
  }

  private static Span cited(ReadSentence sentence, Span words) {
    boolean isLong = sentence.sentence().tokens().size() > LONG;
    return isLong && words.length() > 0 ? words : sentence.sentence().span();
  }

  /** The same with ids as they are known later. */
  Ground settled(UnaryOperator<String> known, Set<String> cast) {
    return new Ground(sentence.settled(known, cast), span, at);
  }
}
