package org.denouement.speech;

import org.denouement.language.Token;

/**
 * A token with what the page shows around it.
 *
 * @param place where in the story
 * @param token the token
 * @param form as it stands in the text, curly marks and all
 * @param apartBefore whether white space, or nothing, stands before it
 * @param apartAfter whether white space, or nothing, stands after it
 * @param opensSentence whether it is the first of its sentence
 */
record Word(
    Place place,
    Token token,
    String form,
    boolean apartBefore,
    boolean apartAfter,
    boolean opensSentence) {

  /** Whether it is a word, not a sign. */
  boolean hasLetters() {
    return form.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether its first letter or digit is a capital or a digit. */
  boolean capital() {
    int first = form.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(' ');
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /** Whether it is one of these signs, or a run that ends in one. */
  boolean endsIn(String signs) {
    return signs.indexOf(form.codePointBefore(form.length())) >= 0;
  }

  /** Whether it is a dash of any length. */
  boolean isDash() {
    return form.chars().allMatch(c -> "-\u2010\u2011\u2012\u2013\u2014\u2015".indexOf(c) >= 0);
  }
}
