package org.denouement.story;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What a reader knows after the last page read.
 *
 * @param sentences every sentence read, in telling order, with who is meant in it
 * @param cast who is in the story, by first appearance
 * @param happenings what happens, in telling order
 * @param knot how it hangs together
 * @param quotes what is said in direct speech, by its opening
 */
public record Knowledge(
    List<ReadSentence> sentences,
    List<CastMember> cast,
    List<Happening> happenings,
    Knot knot,
    List<Quote> quotes) {
  public Knowledge {
    sentences = List.copyOf(sentences);
    cast = List.copyOf(cast);
    happenings = List.copyOf(happenings);
    quotes = List.copyOf(quotes);
  }

  /** Finds the rank in story order, from 1, of what is told at a place. */
  public IntUnaryOperator storyOrder() {
    return StoryOrder.of(happenings);
  }
}
