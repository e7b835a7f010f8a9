package org.denouement.language;

import org.denouement.manuscript.Span;

/**
 * A word or sign.
 *
 * @param span where it stands in the text as read
 * @param form its words exactly as they stand there, but for typographic apostrophes, which read as
 *     {@code '}
 * @param pos its universal part of speech
 * @param lemma its dictionary form, in lower case
 */
public record Token(Span span, String form, Upos pos, String lemma) {

  /** Whether the first letter is a capital. */
  public boolean capital() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  /** Whether the form, whatever its case, is {@code word}. */
  public boolean is(String word) {
    return form.equalsIgnoreCase(word);
  }
}
