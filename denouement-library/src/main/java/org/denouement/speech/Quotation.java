package org.denouement.speech;

import org.denouement.manuscript.Span;

/**
 * Direct speech, as far as it has been read.
 *
 * @param number counts all stretches between quotation marks, from 0 in the order of their opening,
 *     and stays the same however far is read
 * @param first its first token, which is the mark where there is one
 * @param last its last token, included
 * @param span where it stands, marks included
 * @param words how many words have been read in it
 * @param closed whether its end has been read
 */
public record Quotation(int number, Place first, Place last, Span span, int words, boolean closed) {

  /** Whether a token stands in it. */
  public boolean contains(Place place) {
    return first.compareTo(place) <= 0 && place.compareTo(last) <= 0;
  }
}
