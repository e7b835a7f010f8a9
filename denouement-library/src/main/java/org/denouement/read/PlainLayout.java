package org.denouement.read;

import java.util.ArrayList;
import java.util.List;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Block.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the layout of a plain text: title, headings, paragraphs, scene breaks, the edition's own
 * matter.
 *
 * <p>Every block is judged by what stands before it, its own lines and the blank lines after them.
 * A heading needs its own line end and a blank line, unless it says by its words that it is one,
 * for a page may end inside a paragraph after "Chapter I." and the paragraph must stay one.
 */
final class PlainLayout {

  private static final int LONGEST_HEADING = 200;
  private static final int LONGEST_TITLE = 150;
  private static final int HEADING_LEVEL = 3;

  private final String text;
  private final Edition edition = new Edition();
  private final Contents contents = new Contents();
  private final Counting counting = new Counting();
  private final List<Block> blocks = new ArrayList<>();
  private boolean storyBegun;

  private PlainLayout(String text) {
    this.text = text;
  }

  /** The blocks of a text, in order. */
  static List<Block> of(String text) {
    PlainLayout layout = new PlainLayout(text);
    Groups.of(text).forEach(layout::add);
    return HeadingRuns.settle(layout.blocks, text.length());
  }

  private void add(Group group) {
    Block block = judge(group);
    storyBegun |= block.kind() != Kind.APPARATUS;
    blocks.add(block);
  }

  private Block judge(Group group) {
    if (edition.takes(group, text) || contents.takes(group, text)) {
      return new Block(Kind.APPARATUS, group.span(), 0);
    }
    String words = group.words(text);
    if (group.isOneLine() && group.isEnded() && isBreak(group, words)) {
      return new Block(Kind.BREAK, group.span(), 0);
    }
    Block heading = group.span().length() > LONGEST_HEADING ? null : heading(group, words);
    return heading != null ? heading : new Block(Kind.PARAGRAPH, group.span(), 0);
  }

  private static boolean isBreak(Group group, String words) {
    return SceneBreak.isRule(words) || (group.gapAfter() > 0 && SceneBreak.isMark(words));
  }

  private @Nullable Block heading(Group group, String words) {
    Heading counted = Heading.of(words);
    if (counted != null && (group.gapAfter() > 0 || (group.isEnded() && counted.isSure()))) {
      Block block = counted(group, counted);
      if (block != null) {
        return block;
      }
    }
    if (group.gapAfter() == 0 && !isByline(group, words)) {
      return null;
    }
    if (!storyBegun && TitleLine.isTitle(words) && words.length() <= LONGEST_TITLE) {
      return new Block(Kind.TITLE, group.span(), 1);
    }
    return isHeading(group, words) ? new Block(Kind.HEADING, group.span(), HEADING_LEVEL) : null;
  }

  private @Nullable Block counted(Group group, Heading heading) {
    if (heading.rank() == Heading.Rank.NUMERAL && !group.isOneLine()) {
      return null;
    }
    Kind kind = counting.next(heading);
    return kind == null ? null : new Block(kind, group.span(), heading.level());
  }

  private boolean isHeading(Group group, String words) {
    if (isByline(group, words)) {
      return true;
    }
    boolean underHeading = isUnderChapter();
    if (underHeading && TitleLine.isChapterTitle(words, group.gapBefore() == 0)) {
      return true;
    }
    boolean apart = group.gapBefore() > 1 || group.gapAfter() > 1;
    return TitleLine.isHeading(words, apart);
  }

  private boolean isUnderChapter() {
    return !blocks.isEmpty()
        && blocks.getLast().opensSection()
        && blocks.getLast().kind() != Kind.BREAK
        && blocks.getLast().level() < HEADING_LEVEL
        && blocks.getLast().kind() != Kind.TITLE;
  }

  private boolean isByline(Group group, String words) {
    return !blocks.isEmpty()
        && blocks.getLast().kind() == Kind.TITLE
        && group.isEnded()
        && TitleLine.isByline(words);
  }
}
