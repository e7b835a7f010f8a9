package org.denouement.story;

import org.denouement.encoder.EncodedMention;
import org.denouement.language.Mention;
import org.denouement.language.ParsedSentence;
import org.jspecify.annotations.Nullable;

/** What the model says of the kind of whom a mention means. */
final class Spotted {

  /** How many words a phrase of the model's may be longer at each end. */
  private static final int LONGER = 2;

  private Spotted() {}

  /** The shortest phrase of the model's that ends where a name does, or about there; or null. */
  static @Nullable EncodedMention name(ParsedSentence parsed, Mention name) {
    return find(parsed, name, name.last(), "PROP");
  }

  /** The shortest phrase of the model's around the noun of a description, or null. */
  static @Nullable EncodedMention noun(ParsedSentence parsed, Mention told) {
    return find(parsed, told, told.head(), "NOM");
  }

  private static @Nullable EncodedMention find(
      ParsedSentence parsed, Mention mention, int word, String form) {
    EncodedMention best = null;
    for (EncodedMention one : parsed.sentence().spotted()) {
      boolean holds = one.first() <= word && word <= one.last();
      boolean near =
          one.first() >= mention.first() - LONGER && one.last() <= mention.last() + LONGER;
      boolean shorter = best == null || one.last() - one.first() < best.last() - best.first();
      if (one.form().equals(form) && holds && near && shorter) {
        best = one;
      }
    }
    return best;
  }
}
