package org.denouement.encoder;

import java.util.List;

/** Says what the words of a page are. Implementations are thread-safe. */
@FunctionalInterface
public interface PageReader {

  /**
   * Reads the sentences of one page.
   *
   * @param sentences the words of each; none is empty
   * @return one for each sentence, with as many words
   */
  List<EncodedSentence> read(List<List<String>> sentences);
}
