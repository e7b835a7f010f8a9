package org.denouement.explain.face;

import java.util.Locale;

/**
 * Where the steps of a story stand side by side in a chart, in pixels.
 *
 * @param steps how many there are
 * @param left the room before the first
 */
record Scale(int steps, int left) {

  /** The width in which a chart stands whole beside the text. */
  private static final int ROOM = 584;

  /**
   * Steps nearer to each other than this cannot be told apart; the chart is then moved sideways.
   */
  private static final int NARROWEST = 17;

  private static final int WIDEST = 46;

  private static final int RIGHT = 10;

  /** The width of the whole. */
  int width() {
    return left + steps * step() + RIGHT;
  }

  /** The width of a step. */
  int step() {
    return Math.clamp((ROOM - left - RIGHT) / Math.max(1, steps), NARROWEST, WIDEST);
  }

  /** The middle of a step, by its number from 1. */
  double x(int number) {
    return left + (number - 0.5) * step();
  }

  /** A number as SVG writes one. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
