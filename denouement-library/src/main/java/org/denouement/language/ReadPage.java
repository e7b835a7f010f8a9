package org.denouement.language;

import java.util.ArrayList;
import java.util.List;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Span;

/**
 * A page with its words made out.
 *
 * @param page the page
 * @param passages the parts of blocks that stand on it, in order
 */
public record ReadPage(Page page, List<Passage> passages) {

  /**
   * The part of one block that stands on a page.
   *
   * @param kind what the block is
   * @param span the part that stands on this page
   * @param opens whether the block starts on this page
   * @param sentences its sentences; none for scene breaks and the edition's own matter
   */
  public record Passage(Block.Kind kind, Span span, boolean opens, List<Sentence> sentences) {
    public Passage {
      sentences = List.copyOf(sentences);
    }
  }

  public ReadPage {
    passages = List.copyOf(passages);
  }

  /** Makes out the words of one page; nothing past its end is looked at. */
  public static ReadPage of(Manuscript manuscript, List<Block> onPage, Page page, Tagger tagger) {
    List<Passage> passages = new ArrayList<>();
    for (Block block : onPage) {
      int start = Math.max(block.span().start(), page.span().start());
      int end = Math.min(block.span().end(), page.span().end());
      if (start >= end) {
        continue;
      }
      Span span = new Span(start, end);
      boolean words = block.kind() != Block.Kind.BREAK && block.kind() != Block.Kind.APPARATUS;
      List<Sentence> sentences = words ? tagger.tag(manuscript.text(), span) : List.of();
      passages.add(new Passage(block.kind(), span, start == block.span().start(), sentences));
    }
    return new ReadPage(page, passages);
  }
}
