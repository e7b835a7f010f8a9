package org.denouement.ask;

/** How sure an answer must be for it to be given. */
public final class Thresholds {

  /** Chosen by the questions that {@code training/draft_weights.py} learns from. */
  public static final double USUAL = 0.2;

  private Thresholds() {}
}
