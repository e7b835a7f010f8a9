package org.denouement.story;

import java.util.function.UnaryOperator;

/**
 * What the text says about what it means.
 *
 * @param ground where
 * @param view whether it is an opinion; else it is guessed from the story
 */
public record Saying(Ground ground, boolean view) {
  /** The same with its ground told otherwise. */
  Saying with(UnaryOperator<Ground> change) {
    return new Saying(change.apply(ground), view);
  }
}
