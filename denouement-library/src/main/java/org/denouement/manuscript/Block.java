package org.denouement.manuscript;

/**
 * One piece of a manuscript's layout; blocks stand in text order and never overlap.
 *
 * @param kind what the piece is
 * @param span where it stands, without the white space around it
 * @param level depth of a heading, 1 the outermost; 0 for what is no heading
 */
public record Block(Kind kind, Span span, int level) {

  /** What a piece of layout is. */
  public enum Kind {
    /** The title of the work. */
    TITLE,
    /** A heading that opens a chapter (or act, or part of a book counted like one). */
    CHAPTER,
    /** Any other heading. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** A scene break: a line of asterisks or the like. */
    BREAK,
    /**
     * The edition's own matter, not the story's: a licence, a table of contents, a transcriber's
     * note.
     */
    APPARATUS
  }

  /** Whether a section starts here. */
  public boolean opensSection() {
    return switch (kind) {
      case TITLE, CHAPTER, HEADING, BREAK -> true;
      case PARAGRAPH, APPARATUS -> false;
    };
  }
}
