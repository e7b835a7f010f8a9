package org.denouement.encoder;

import java.util.List;

/**
 * What the model makes of a sentence.
 *
 * @param words its words in order; they make one tree
 * @param mentions by their first word, the one that holds another first; none crosses another
 */
public record EncodedSentence(List<EncodedWord> words, List<EncodedMention> mentions) {
  public EncodedSentence {
    words = List.copyOf(words);
    mentions = List.copyOf(mentions);
  }
}
