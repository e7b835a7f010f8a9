package org.denouement.ask;

/** How much an answer must have for it to be given; chosen on stories outside the tests. */
final class Thresholds {

  static final double WHETHER = 0.2;

  private Thresholds() {}

  /** The least score of a candidate for what is asked. */
  static double of(Asked asked) {
    return switch (asked) {
      case WHO, WHAT, NAME, AMOUNT, WHEN, WHERE, WHY, HOW -> 0.3;
      case WHETHER -> WHETHER;
    };
  }
}
