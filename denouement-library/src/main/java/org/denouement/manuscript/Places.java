package org.denouement.manuscript;

import java.util.Arrays;

/**
 * Says where an offset stands as a person would: "chapter 3, paragraph 2".
 *
 * <p>Chapters are counted from 1 in the order of their headings; what stands before the first has
 * no chapter. Paragraphs are counted from 1 within a chapter, or within the whole text before the
 * first. Thread-safe.
 */
public final class Places {

  private final int[] starts;
  private final int[] chapters;
  private final int[] paragraphs;

  /** Counts the chapters and paragraphs of a manuscript. */
  public Places(Manuscript manuscript) {
    int size = manuscript.blocks().size();
    starts = new int[size];
    chapters = new int[size];
    paragraphs = new int[size];
    int chapter = 0;
    int paragraph = 0;
    for (int i = 0; i < size; i++) {
      Block block = manuscript.blocks().get(i);
      if (block.kind() == Block.Kind.CHAPTER) {
        chapter++;
        paragraph = 0;
      }
      if (block.kind() == Block.Kind.PARAGRAPH) {
        paragraph++;
      }
      starts[i] = block.span().start();
      chapters[i] = chapter;
      paragraphs[i] = paragraph;
    }
  }

  /**
   * The place of an offset: "chapter 3, paragraph 2", "paragraph 5", "chapter 2, heading" or
   * "title".
   */
  public String at(int offset) {
    int chapter = chapter(offset);
    int paragraph = paragraph(offset);
    String within = paragraph > 0 ? "paragraph " + paragraph : chapter > 0 ? "heading" : "title";
    return chapter > 0 ? "chapter " + chapter + ", " + within : within;
  }

  /** The chapter an offset stands in, counted from 1; 0 before the first. */
  public int chapter(int offset) {
    int block = block(offset);
    return block < 0 ? 0 : chapters[block];
  }

  /** The paragraph an offset stands in, counted from 1 within its chapter; 0 before the first. */
  public int paragraph(int offset) {
    int block = block(offset);
    return block < 0 ? 0 : paragraphs[block];
  }

  private int block(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }
}
