package org.denouement.ask;

import java.util.Locale;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * A word ready to be compared.
 *
 * @param token the word as it stands
 * @param stem the stem of its dictionary form, in lower case
 * @param bare the stem of the word as it stands, for where the dictionary form is mistaken
 * @param who the id of the cast member the smallest mention around it means, or null
 */
record Word(Token token, String stem, String bare, @Nullable String who) {

  /** Whether it has this stem. */
  boolean has(String other) {
    return stem.equals(other) || bare.equals(other);
  }

  Upos pos() {
    return token.pos();
  }

  String lemma() {
    return token.lemma();
  }

  /** The word as it stands, in lower case. */
  String form() {
    return token.form().toLowerCase(Locale.ROOT);
  }

  boolean is(String form) {
    return token.is(form);
  }

  /** Whether it belongs to a noun phrase. */
  boolean nounish() {
    return switch (pos()) {
      case DET, ADJ, NUM, NOUN, PROPN, PRON, SYM -> true;
      case PART -> lemma().equals("'s") || is("'s") || is("'");
      default -> false;
    };
  }

  boolean verbal() {
    return pos() == Upos.VERB || pos() == Upos.AUX;
  }

  /** Whether it can be the subject or object of a verb by itself. */
  boolean head() {
    return pos().isNominal() || pos() == Upos.PRON || pos() == Upos.NUM || pos() == Upos.SYM;
  }
}
