package org.denouement.language;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Span;

/**
 * A page with its words made out.
 *
 * @param page the page
 * @param text its text as it stands: what {@code page.span()} covers
 * @param passages the parts of blocks that stand on it, in order
 */
public record ReadPage(Page page, String text, List<Passage> passages) {

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

  /** The words that a span of the manuscript covers, which stands on this page. */
  public String words(Span span) {
    return text.substring(span.start() - page.span().start(), span.end() - page.span().start());
  }

  /** Makes out the words of one page; nothing past its end is looked at. */
  public static ReadPage of(Manuscript manuscript, List<Block> onPage, Page page, Tagger tagger) {
    List<Block> blocks = onPage.stream().filter(block -> stands(block, page)).toList();
    List<Span> words = blocks.stream().filter(ReadPage::hasWords).map(b -> on(page, b)).toList();
    Iterator<List<Sentence>> tagged = tagger.tag(manuscript.text(), words).iterator();
    List<Passage> passages = new ArrayList<>();
    for (Block block : blocks) {
      Span span = on(page, block);
      List<Sentence> sentences = hasWords(block) ? tagged.next() : List.of();
      boolean opens = span.start() == block.span().start();
      passages.add(new Passage(block.kind(), span, opens, sentences));
    }
    return new ReadPage(page, page.span().of(manuscript.text()), passages);
  }

  private static boolean stands(Block block, Page page) {
    return block.span().overlaps(page.span()) && block.span().length() > 0;
  }

  private static Span on(Page page, Block block) {
    return new Span(
        Math.max(block.span().start(), page.span().start()),
        Math.min(block.span().end(), page.span().end()));
  }

  private static boolean hasWords(Block block) {
    return block.kind() != Block.Kind.BREAK && block.kind() != Block.Kind.APPARATUS;
  }
}
