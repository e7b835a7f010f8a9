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

  /**
   * The head of a stretch of words: the one that hangs on a word outside of it, or on none; where
   * there is not just one such word, the last.
   */
  int head(int first, int last) {
    int head = -1;
    for (int w = first; w <= last; w++) {
      int on = words.get(w).head();
      boolean outside = on == w || on < first || on > last;
      if (outside && head >= 0) {
        return last;
      }
      head = outside ? w : head;
    }
    return head < 0 ? last : head;
  }
}
