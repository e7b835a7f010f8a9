package org.denouement.language;

import org.denouement.manuscript.Span;

/**
 * A word or sign.
 *
 * @param span where it stands in the text as read
 * @param form its words as they stand there, but with signs as typewriters had them: straight
 *     apostrophes and quotation marks, and {@code --} for a dash
 * @param pos its universal part of speech
 * @param lemma its dictionary form, in lower case
 * @param head the token of its sentence that it hangs on, from 0; its own place for the root; -1
 *     where nobody parsed it
 * @param relation how it hangs there: a universal relation, "root" for the root, or empty
 * @param event whether it tells of something that happened
 */
public record Token(
    Span span, String form, Upos pos, String lemma, int head, String relation, boolean event) {

  /** Whether the first letter is a capital. */
  public boolean capital() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  /** Whether the form, whatever its case, is {@code word}. */
  public boolean is(String word) {
    return form.equalsIgnoreCase(word);
  }

  /** Whether it is the sign of a genitive: 's. */
  public boolean isGenitive() {
    return lemma.equals("'s");
  }
}
