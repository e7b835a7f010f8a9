package org.denouement.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a manuscript into pages.
 *
 * <p>A page is at most {@link #LONGEST} UTF-16 units of one section, filled sentence by sentence.
 * It closes before a block that opens a section (headings in a row stay together while they fit,
 * and no heading is cut), at the first paragraph end at or past {@link #ENOUGH} units, and when the
 * next sentence does not fit. A sentence longer than a page closes the page before it and is cut
 * into pieces of exactly {@link #LONGEST}, or one unit less where that would cut a character in
 * two. White space belongs to what stands before it. So pages tile the text, and cutting the text
 * at a page's end leaves the pages before it as they were.
 */
public final class Pages {

  /** The longest page, in UTF-16 units. */
  public static final int LONGEST = 1200;

  /** From here on a paragraph's end closes the page. */
  public static final int ENOUGH = 600;

  private final Manuscript manuscript;
  private final Sentences sentences = new Sentences();
  private final List<Page> pages = new ArrayList<>();
  private int start;
  private int end;
  private boolean headingsOnly = true;

  private Pages(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** The pages of a manuscript, in order; none for an empty text. */
  public static List<Page> of(Manuscript manuscript) {
    return new Pages(manuscript).cut();
  }

  private List<Page> cut() {
    List<Block> blocks = manuscript.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int next =
          i + 1 < blocks.size() ? blocks.get(i + 1).span().start() : manuscript.text().length();
      if (block.opensSection() && !headingsOnly) {
        close();
      }
      fill(block, next);
      if (!block.opensSection() && block.span().end() - start >= ENOUGH) {
        close();
      }
    }
    close();
    return List.copyOf(pages);
  }

  /**
   * Adds a block sentence by sentence, with the white space up to {@code next}, where the block
   * after it starts.
   */
  private void fill(Block block, int next) {
    int limit = block.span().end();
    if (end < block.span().start()) {
      add(end, block.span().start()); // white space at the very start
    }
    while (end < next) {
      boolean ends = end >= limit || block.opensSection();
      int stop = ends ? next : sentences.next(manuscript.text(), end, limit);
      add(end, stop >= limit ? next : stop);
      headingsOnly &= block.opensSection();
    }
  }

  private void add(int from, int to) {
    if (to - start > LONGEST) {
      closeAt(from);
    }
    int piece = Sentences.longest(manuscript.text(), from);
    while (piece < to) {
      closeAt(piece);
      piece = Sentences.longest(manuscript.text(), piece);
    }
    end = to;
  }

  private void close() {
    closeAt(end);
  }

  private void closeAt(int at) {
    if (at > start) {
      pages.add(new Page(pages.size() + 1, new Span(start, at)));
      start = at;
      headingsOnly = true;
    }
    end = at;
  }
}
