package org.denouement.encoder;

import java.util.List;
import java.util.Optional;

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

  /** How the vectors of its mentions are compared; empty where it gives them none. */
  default Optional<PairWeights> pairs() {
    return Optional.empty();
  }
}
