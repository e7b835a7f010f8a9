package org.denouement.read;

/**
 * Tells a line end inside a paragraph from one that ends it, by the lines so far.
 *
 * <p>Some texts are wrapped at about 72 columns, with blank lines or indents between paragraphs;
 * some have one line a paragraph. A line end is soft unless the line is too long to have been
 * wrapped, or ends its sentence and either is much shorter than wrapped lines are, or is followed
 * by an indent, or stands in a text that has not been wrapped so far. Decides from lines that have
 * ended, so that a cut inside the line after them changes nothing.
 */
final class Wrapping {

  /** No text is wrapped wider than this. */
  private static final int WIDEST = 100;

  /** So many wrapped lines tell the usual width. */
  private static final int SAMPLE = 5;

  /** A line shorter than this share of the usual width was not filled. */
  private static final double UNFILLED = 0.7;

  /** A line shorter than this was hardly filled, where the usual width is not yet known. */
  private static final int SHORT = 40;

  private static final int INDENT = 2;
  private static final String ENDS = ".!?:…*—";
  private static final String CLOSERS = "\"'”’»)]_*";

  private final String text;
  private final int[] widths = new int[WIDEST + 1];
  private int wrapped;
  private int wide;
  private boolean flush;

  Wrapping(String text) {
    this.text = text;
  }

  /**
   * Takes note of a line that has ended and says whether the next, not blank, starts a paragraph.
   */
  boolean separates(Line line, Line next) {
    boolean ends = endsSentence(line);
    flush |= line.indent(text) < INDENT;
    boolean indented = flush && next.indent(text) >= INDENT;
    boolean separate =
        line.width() > WIDEST || (ends && (wide > wrapped || isUnfilled(line) || indented));
    learn(line, ends);
    return separate;
  }

  /** Takes note of the last line before a blank one. */
  void end(Line line) {
    if (line.isEnded() && line.width() > WIDEST) {
      wide++;
    }
    flush = false;
  }

  private void learn(Line line, boolean ends) {
    if (line.width() > WIDEST) {
      wide++;
    } else if (!ends) {
      wrapped++;
      widths[line.width()]++;
    }
  }

  private boolean isUnfilled(Line line) {
    if (line.indent(text) >= INDENT && !flush) {
      return false;
    }
    return wrapped < SAMPLE ? line.width() < SHORT : line.width() < UNFILLED * usualWidth();
  }

  /** The median width of the lines that were wrapped. */
  private int usualWidth() {
    int width = 0;
    int seen = widths[0];
    while (2 * seen < wrapped) {
      width++;
      seen += widths[width];
    }
    return width;
  }

  /** Whether a line's last words can be the last of a sentence. */
  boolean endsSentence(Line line) {
    int last = line.words().end() - 1;
    while (last > line.words().start() && CLOSERS.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    boolean quoted =
        last < line.words().end() - 1 && "\"”»".indexOf(text.charAt(line.words().end() - 1)) >= 0;
    return quoted || ENDS.indexOf(text.charAt(last)) >= 0;
  }
}
