package org.denouement.story;

import java.util.List;

/**
 * What a reader knows after the last page read.
 *
 * @param sentences every sentence read, in telling order, with who is meant in it
 */
public record Knowledge(List<ReadSentence> sentences) {
  public Knowledge {
    sentences = List.copyOf(sentences);
  }
}
