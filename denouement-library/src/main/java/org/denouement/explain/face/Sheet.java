package org.denouement.explain.face;

/** A sheet of text in columns: wraps paragraphs at a width and inks them if it may. */
final class Sheet {

  /** Holds two words together on one line; {@link CleanText} leaves none in story text. */
  static final char GLUE = '\u00A0';

  /** How a paragraph looks. */
  enum Ink {
    PLAIN(""),
    BOLD("\u001B[1m"),
    DIM("\u001B[2m");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  private static final String OFF = "\u001B[0m";

  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final boolean ansi;

  Sheet(int width, boolean ansi) {
    this.width = width;
    this.ansi = ansi;
  }

  /** Adds an empty line, unless one stands there already. */
  Sheet blank() {
    int end = out.length();
    if (end > 0 && !(end > 1 && out.charAt(end - 2) == '\n')) {
      out.append('\n');
    }
    return this;
  }

  /** Adds a heading. */
  Sheet heading(String text) {
    blank();
    paragraph(Ink.BOLD, "", "", text);
    if (!ansi) {
      out.append("─".repeat(Math.min(width, Columns.of(text)))).append('\n');
    }
    return this;
  }

  /** Adds a paragraph under an indent. */
  Sheet paragraph(String indent, String text) {
    return paragraph(Ink.PLAIN, indent, indent, text);
  }

  /**
   * Adds a paragraph.
   *
   * @param first what stands before its first line
   * @param indent what stands before the others
   */
  Sheet paragraph(Ink ink, String first, String indent, String text) {
    StringBuilder line = new StringBuilder(first);
    int used = Columns.of(first);
    boolean bare = true;
    for (String word : text.split(" ", -1)) {
      int columns = Columns.of(word);
      if (!bare && used + 1 + columns > width) {
        flush(line, ink);
        line = new StringBuilder(indent);
        used = Columns.of(indent);
        bare = true;
      }
      line.append(bare ? "" : " ").append(word);
      used += columns + (bare ? 0 : 1);
      bare = false;
    }
    flush(line, ink);
    return this;
  }

  private void flush(StringBuilder line, Ink ink) {
    boolean inked = ansi && ink != Ink.PLAIN;
    out.append(inked ? ink.code : "")
        .append(line.toString().replace(GLUE, ' ').stripTrailing())
        .append(inked ? OFF : "")
        .append('\n');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
