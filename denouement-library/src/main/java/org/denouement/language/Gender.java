package org.denouement.language;

/** What words say of somebody's gender; the words themselves never guess it from a name. */
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
