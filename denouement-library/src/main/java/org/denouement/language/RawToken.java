package org.denouement.language;

import org.denouement.manuscript.Span;

/**
 * A word or sign of which nothing is known yet.
 *
 * @param span where it stands in the text as read
 * @param form its words as they stand there, but for typographic apostrophes, which read as {@code
 *     '}
 */
record RawToken(Span span, String form) {

  /** Whether nothing stands between the two. */
  boolean touches(RawToken next) {
    return span.end() == next.span.start();
  }
}
