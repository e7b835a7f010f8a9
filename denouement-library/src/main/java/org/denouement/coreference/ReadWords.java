package org.denouement.coreference;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.denouement.encoder.EncodedMention;
import org.denouement.language.Sentence;
import org.denouement.language.Token;

/**
 * A sentence as it is read for its mentions.
 *
 * @param words as they stand there
 * @param heads the word that each hangs on, from 0; its own place for the root
 * @param relations how it hangs there, a universal relation
 * @param mentions what the model found, with vectors
 * @param quotations for each word the number of the quotation it stands in, from 1 over the whole
 *     text; 0 outside of speech
 */
public record ReadWords(
    List<String> words,
    List<Integer> heads,
    List<String> relations,
    List<EncodedMention> mentions,
    List<Integer> quotations) {
  public ReadWords {
    words = List.copyOf(words);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
    mentions = List.copyOf(mentions);
    quotations = List.copyOf(quotations);
  }

  /**
   * The words of a sentence.
   *
   * @param quotation for each token the number of its quotation, from 1; 0 outside of speech
   */
  public static ReadWords of(Sentence sentence, IntUnaryOperator quotation) {
    List<Token> tokens = sentence.tokens();
    return new ReadWords(
        tokens.stream().map(Token::form).toList(),
        tokens.stream().map(Token::head).toList(),
        tokens.stream().map(Token::relation).toList(),
        sentence.spotted(),
        IntStream.range(0, tokens.size()).map(quotation).boxed().toList());
  }

  /**
   * The head of a stretch of words: the one that hangs on a word outside of it, or on none; where
   * there is not just one such word, the last.
   */
  int head(int first, int last) {
    int head = -1;
    for (int w = first; w <= last; w++) {
      int on = heads.get(w);
      boolean outside = on == w || on < first || on > last;
      if (outside && head >= 0) {
        return last;
      }
      head = outside ? w : head;
    }
    return head < 0 ? last : head;
  }
}
