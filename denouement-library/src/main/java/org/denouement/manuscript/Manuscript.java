package org.denouement.manuscript;

import java.util.ArrayList;
import java.util.List;

/**
 * A story's text as read, with its layout and the way back to its file.
 *
 * @param name what to call the source in messages: a file name, or "standard input"
 * @param format the format it was read from
 * @param text the text as read; never altered afterwards
 * @param blocks its layout in text order, not overlapping
 * @param source the way back to the decoded file
 * @param warnings what the reader had to do to read it, for a person
 */
public record Manuscript(
    String name,
    Format format,
    String text,
    List<Block> blocks,
    SourceMap source,
    List<String> warnings) {

  public Manuscript {
    blocks = List.copyOf(blocks);
    warnings = List.copyOf(warnings);
    int last = 0;
    for (Block block : blocks) {
      if (block.span().start() < last || block.span().end() > text.length()) {
        throw new IllegalArgumentException("block out of order or outside the text: " + block);
      }
      last = block.span().end();
    }
  }

  /**
   * The manuscript as a reader has it who stopped at {@code end}.
   *
   * @param end an offset in UTF-16 units, the end of a page
   */
  public Manuscript upTo(int end) {
    if (end >= text.length()) {
      return this;
    }
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (block.span().start() < end) {
        kept.add(
            new Block(
                block.kind(),
                WhiteSpace.trim(
                    text, new Span(block.span().start(), Math.min(end, block.span().end()))),
                block.level()));
      }
    }
    return new Manuscript(name, format, text.substring(0, end), kept, source, warnings);
  }
}
