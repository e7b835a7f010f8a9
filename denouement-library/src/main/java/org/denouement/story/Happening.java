package org.denouement.story;

import java.util.List;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens, as known by now.
 *
 * @param span the words that tell it
 * @param telling the part of those words that stands as a sentence by itself: without "when" or
 *     "that" before it
 * @param participants ids of the cast
 * @param place where, if the text says
 * @param frame the number of its frame, from 1
 * @param storyOrder rank in the story world, from 1
 * @param flashback told after something that happened later
 * @param weight how much the telling should mind it, 0 to 1
 * @param stated whether the text tells it as having happened
 * @param when what the text says of when it happened, or null
 */
public record Happening(
    Span span,
    Ground telling,
    List<String> participants,
    @Nullable Span place,
    int frame,
    int storyOrder,
    boolean flashback,
    double weight,
    boolean stated,
    @Nullable When when) {

  public Happening {
    participants = List.copyOf(participants);
  }

  /** The same, of another weight. */
  Happening weighing(double other) {
    return new Happening(
        span, telling, participants, place, frame, storyOrder, flashback, other, stated, when);
  }
}
