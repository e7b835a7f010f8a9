package org.denouement.manuscript;

/** White space as every reader of this project sees it. */
public final class WhiteSpace {

  private WhiteSpace() {}

  /**
   * Whether a unit shows nothing: Unicode's white space, no-break and zero-width spaces, and a
   * byte-order mark that strayed into the text.
   */
  public static boolean is(char unit) {
    return Character.isWhitespace(unit)
        || Character.isSpaceChar(unit)
        || unit == '\u0085'
        || unit == '\u200B'
        || unit == '\uFEFF';
  }

  /** The span without white space at its ends; empty, at its start, if there is nothing else. */
  public static Span trim(CharSequence text, Span span) {
    int start = span.start();
    int end = span.end();
    while (end > start && is(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && is(text.charAt(start))) {
      start++;
    }
    return start == end ? new Span(span.start(), span.start()) : new Span(start, end);
  }
}
