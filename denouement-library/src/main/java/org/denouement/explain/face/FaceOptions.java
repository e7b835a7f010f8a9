package org.denouement.explain.face;

/**
 * How a face is to be written.
 *
 * @param length how much is told
 * @param width the columns of the terminal, for text; at least {@value #NARROWEST} are used
 * @param ansi whether text may carry ANSI codes for bold and dim
 */
public record FaceOptions(Length length, int width, boolean ansi) {

  /** Text narrower than this cannot be read. */
  static final int NARROWEST = 30;

  /** Longer lines are hard to follow, so a wider terminal is not filled. */
  static final int WIDEST = 100;

  public FaceOptions {
    width = Math.clamp(width, NARROWEST, WIDEST);
  }

  /** Normal length, 80 columns, no ANSI codes. */
  public static FaceOptions plain() {
    return new FaceOptions(Length.NORMAL, 80, false);
  }

  /** The same with another length. */
  public FaceOptions withLength(Length other) {
    return new FaceOptions(other, width, ansi);
  }

  /** The same for a terminal of so many columns. */
  public FaceOptions withWidth(int columns) {
    return new FaceOptions(length, columns, ansi);
  }

  /** The same with or without ANSI codes. */
  public FaceOptions withAnsi(boolean allowed) {
    return new FaceOptions(length, width, allowed);
  }
}
