package org.denouement.ask;

/** How sure an answer must be for it to be given. */
public final class Thresholds {

  /** Chosen on stories outside the tests. */
  public static final double USUAL = 0.26;

  private Thresholds() {}
}
