package org.denouement.story;

import java.util.Locale;

/** What one does in the give and take with another. */
public enum Part {
  /** Does something to, for or with the other. */
  ACTS,
  /** Asks the other for something. */
  ASKS,
  /** Gives or offers the other something. */
  OFFERS,
  /** Refuses the other, or what the other asks. */
  REFUSES,
  /** Gives way to the other. */
  YIELDS,
  /** Gives something up for the other. */
  GIVES_UP,
  /** Hears the other out, or believes them. */
  HEARS,
  /** Speaks to the other. */
  SPEAKS;

  /** The word for it: "gives up". */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The part that a resource file calls {@code word}. */
  static Part of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }
}
