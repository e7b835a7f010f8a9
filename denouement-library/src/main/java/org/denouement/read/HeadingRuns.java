package org.denouement.read;

import java.util.ArrayList;
import java.util.List;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Block.Kind;

/**
 * Settles which of several headings in a row opens the chapter: the last.
 *
 * <p>"Book I", "Miss Brooke", "Chapter I" open one chapter, not two. A heading that another follows
 * is seen only where a page cannot end between them, which is within the first {@value #SAME_PAGE}
 * units of the row.
 */
final class HeadingRuns {

  /** Less than a page, so that headings within it stand on one. */
  private static final int SAME_PAGE = 1000;

  private HeadingRuns() {}

  /** The blocks with the chapter headings that another one follows made plain headings. */
  static List<Block> settle(List<Block> blocks, int end) {
    List<Block> settled = new ArrayList<>(blocks);
    int i = 0;
    while (i < blocks.size()) {
      int last = i;
      while (last < blocks.size() && blocks.get(last).opensSection()) {
        last++;
      }
      demote(settled, i, last, end);
      i = last + 1;
    }
    return settled;
  }

  private static void demote(List<Block> blocks, int from, int to, int end) {
    boolean chapterFollows = false;
    int start = from == 0 ? 0 : from < to ? blocks.get(from).span().start() : end;
    for (int i = to - 1; i >= from; i--) {
      Block block = blocks.get(i);
      if (block.kind() != Kind.CHAPTER) {
        continue;
      }
      if (chapterFollows) {
        blocks.set(i, new Block(Kind.HEADING, block.span(), block.level()));
      }
      int next = i + 1 < blocks.size() ? blocks.get(i + 1).span().start() : end;
      chapterFollows |= next - start <= SAME_PAGE;
    }
  }
}
