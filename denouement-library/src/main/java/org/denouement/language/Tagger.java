package org.denouement.language;

import java.util.List;
import org.denouement.manuscript.Span;

/**
 * Cuts running text into sentences and tokens with parts of speech and lemmas. Implementations need
 * not be thread-safe.
 */
public interface Tagger {

  /**
   * The sentences of a passage.
   *
   * @param text the text as read
   * @param passage the part of one paragraph that stands on one page; nothing outside it is looked
   *     at
   */
  List<Sentence> tag(CharSequence text, Span passage);
}
