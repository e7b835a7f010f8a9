package org.denouement.story;

import java.util.Locale;

/**
 * How two of the cast may stand to each other.
 *
 * <p>Bonds have a rank. Blood and law outrank love, love outranks work, and work outranks moods: a
 * quarrel does not end a marriage, but harm done ends a friendship. {@link Standing} says which
 * turn leads from which bond to which.
 */
public enum Bond {
  STRANGERS(Rank.NONE),
  ACQUAINTED(Rank.NONE),
  FRIENDS(Rank.MOOD),
  ALLIES(Rank.MOOD),
  RIVALS(Rank.MOOD),
  ENEMIES(Rank.MOOD),
  CARER(Rank.WORK),
  COLLEAGUES(Rank.WORK),
  EMPLOYER(Rank.WORK),
  COUPLE(Rank.LOVE),
  ENGAGED(Rank.LOVE),
  SEPARATED(Rank.LOVE),
  MARRIED(Rank.LAW),
  DIVORCED(Rank.LAW),
  KIN(Rank.BLOOD);

  /** What kind of tie a bond is, the weakest first. */
  enum Rank {
    NONE,
    MOOD,
    WORK,
    LOVE,
    LAW,
    BLOOD
  }

  private final Rank rank;

  Bond(Rank rank) {
    this.rank = rank;
  }

  Rank rank() {
    return rank;
  }

  /** Whether two who part leave this bond behind. */
  boolean isUnion() {
    return this == COUPLE || this == ENGAGED || this == MARRIED;
  }

  /** The bond whose word it is. */
  static Bond of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The word for it in the JSON contract. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
