package org.denouement.read;

import java.util.ArrayList;
import java.util.List;
import org.denouement.manuscript.Span;
import org.denouement.manuscript.WhiteSpace;

/**
 * One line of a text.
 *
 * @param words where its words stand, without the white space around them; empty if it is blank
 * @param start its first unit
 * @param end one past its last unit, without the line end
 * @param next where the next line starts
 */
record Line(Span words, int start, int end, int next) {

  /** How many columns a tab moves on. */
  private static final int TAB = 4;

  /** The lines of a text, in order, tiling it. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !endsLine(text.charAt(end))) {
        end++;
      }
      int next = end;
      if (next < text.length()) {
        boolean two =
            text.charAt(next) == '\r' && next + 1 < text.length() && text.charAt(next + 1) == '\n';
        next += two ? 2 : 1;
      }
      lines.add(new Line(WhiteSpace.trim(text, new Span(start, end)), start, end, next));
      start = next;
    }
    return lines;
  }

  /** Whether a unit ends a line: those of the Unicode Standard, section 5.8. */
  private static boolean endsLine(char unit) {
    return switch (unit) {
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
      default -> false;
    };
  }

  boolean isBlank() {
    return words.length() == 0;
  }

  /** Whether it has a line end; the last line of a file, or of a page, may have none. */
  boolean isEnded() {
    return next > end;
  }

  /** How far its words stand from the margin, in columns. */
  int indent(String text) {
    int columns = 0;
    for (int i = start; i < words.start(); i++) {
      columns += text.charAt(i) == '\t' ? TAB : 1;
    }
    return columns;
  }

  /** The number of units of its words. */
  int width() {
    return words.length();
  }
}
