package org.denouement.encoder;

import java.util.ArrayList;
import java.util.List;

/** Joins the parts of a sentence that was too long for one call of the model. */
final class Joining {

  /** How a later part hangs on the first one's root: side by side. */
  private static final String BESIDE = "parataxis";

  private Joining() {}

  /** The sentence of its parts; the words' heads there count from each part's first word. */
  static EncodedSentence join(List<EncodedSentence> parts) {
    if (parts.size() == 1) {
      return parts.getFirst();
    }
    List<EncodedWord> words = new ArrayList<>();
    List<EncodedMention> mentions = new ArrayList<>();
    int root = -1;
    for (EncodedSentence part : parts) {
      int offset = words.size();
      for (EncodedWord word : part.words()) {
        boolean top = word.head() + offset == words.size();
        words.add(
            top && root >= 0
                ? new EncodedWord(word.upos(), word.lemma(), root, BESIDE, word.event())
                : new EncodedWord(
                    word.upos(),
                    word.lemma(),
                    word.head() + offset,
                    word.relation(),
                    word.event()));
        if (top && root < 0) {
          root = words.size() - 1;
        }
      }
      part.mentions().forEach(mention -> mentions.add(mention.moved(offset)));
    }
    return new EncodedSentence(words, mentions);
  }
}
