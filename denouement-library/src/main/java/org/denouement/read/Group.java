package org.denouement.read;

import java.util.List;
import org.denouement.manuscript.Span;

/**
 * Lines that make one block.
 *
 * @param lines the lines, at least one, none blank
 * @param gapBefore blank lines before it
 * @param gapAfter blank lines after it that have ended, as far as they count
 */
record Group(List<Line> lines, int gapBefore, int gapAfter) {

  Group {
    lines = List.copyOf(lines);
  }

  Line first() {
    return lines.getFirst();
  }

  Span span() {
    return new Span(first().words().start(), lines.getLast().words().end());
  }

  boolean isOneLine() {
    return lines.size() == 1;
  }

  /** Whether its last line has a line end of its own. */
  boolean isEnded() {
    return lines.getLast().isEnded();
  }

  /** Its words on one line. */
  String words(String text) {
    StringBuilder words = new StringBuilder();
    for (Line line : lines) {
      words
          .append(words.isEmpty() ? "" : " ")
          .append(text, line.words().start(), line.words().end());
    }
    return words.toString();
  }
}
