package org.denouement.story;

import java.util.List;

/**
 * What a reader knows after the last page read.
 *
 * @param sentences every sentence read, in telling order, with who is meant in it
 * @param cast who is in the story, by first appearance
 * @param happenings what happens, in telling order
 */
public record Knowledge(
    List<ReadSentence> sentences, List<CastMember> cast, List<Happening> happenings) {
  public Knowledge {
    sentences = List.copyOf(sentences);
    cast = List.copyOf(cast);
    happenings = List.copyOf(happenings);
  }
}
