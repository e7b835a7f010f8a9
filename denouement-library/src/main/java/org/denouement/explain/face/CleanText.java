package org.denouement.explain.face;

/**
 * Story text made safe to show on one line.
 *
 * <p>White space of any kind and length becomes one space. What could steer a terminal or turn the
 * order of other text around (control characters, explicit bidirectional controls, half a surrogate
 * pair) becomes {@code U+FFFD}, so that it can be seen and does nothing.
 */
final class CleanText {

  private static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  /** The text on one line, without leading or trailing space. */
  static String line(CharSequence text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (isSpace(unit)) {
        space = !line.isEmpty();
        continue;
      }
      if (space) {
        line.append(' ');
        space = false;
      }
      line.append(clean(text, i));
    }
    return line.toString();
  }

  /** The text as it stands, unit for unit, with what is not safe replaced. */
  static String verbatim(CharSequence text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      words.append(unit == '\n' || unit == '\t' || unit == '\r' ? unit : clean(text, i));
    }
    return words.toString();
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || unit == '\u00A0' || Character.isWhitespace(unit) || unit == '\u0085';
  }

  private static char clean(CharSequence text, int at) {
    char unit = text.charAt(at);
    boolean unsafe =
        Character.isISOControl(unit)
            || isBidiControl(unit)
            || isHalf(text, at)
            || unit == '\uFFFE'
            || unit == '\uFFFF';
    return unsafe ? REPLACEMENT : unit;
  }

  private static boolean isBidiControl(char unit) {
    return (unit >= '\u202A' && unit <= '\u202E') || (unit >= '\u2066' && unit <= '\u2069');
  }

  private static boolean isHalf(CharSequence text, int at) {
    char unit = text.charAt(at);
    if (Character.isHighSurrogate(unit)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(unit)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
