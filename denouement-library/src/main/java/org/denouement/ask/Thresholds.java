package org.denouement.ask;

/** How much an answer must have for it to be given; chosen on stories outside the tests. */
final class Thresholds {

  static final double WHETHER = 0.2;

  private Thresholds() {}

  /** The least score of a candidate for what is asked. */
  static double of(Asked asked) {
    return switch (asked) {
      case WHO -> 0.25;
      case WHERE, WHEN -> 0.25;
      case WHY -> 0.25;
      case HOW, WHAT -> 0.25;
      case AMOUNT, NAME -> 0.25;
      case WHETHER -> WHETHER;
    };
  }
}
