package org.denouement.language;

/** What the words themselves say of somebody's gender; never guessed from a name. */
public enum Gender {
  HE,
  SHE,
  IT,
  UNKNOWN;

  /** Whether one thing can be spoken of both ways. */
  public boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
