package org.denouement.story;

import java.util.function.UnaryOperator;

/**
 * Two passages that the text makes alike.
 *
 * @param what the sentence that says so
 * @param first what is likened to
 * @param second what is likened
 */
public record Likeness(Ground what, Ground first, Ground second) {
  /** The same with grounds told otherwise. */
  Likeness with(UnaryOperator<Ground> change) {
    return new Likeness(change.apply(what), change.apply(first), change.apply(second));
  }
}
