package org.denouement.read;

import java.util.ArrayList;
import java.util.List;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Block.Kind;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.SourceMap.Run;
import org.denouement.manuscript.Span;
import org.denouement.manuscript.WhiteSpace;
import org.jspecify.annotations.Nullable;

/**
 * Collects the words of a file with markup: paragraphs with a blank line between them, and the way
 * back.
 *
 * <p>Words go into the block that is open; ending it says what it was. White space is one space, or
 * one line end where the file breaks the line on purpose.
 */
final class LayoutBuilder {

  private static final String GAP = "\n\n";
  private static final String RULE = "* * *";

  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Counting counting = new Counting();
  private int start;
  private char waiting;

  /** Adds words, whose white space is collapsed. */
  void words(String words, int[] source) {
    for (int i = 0; i < words.length(); i++) {
      if (WhiteSpace.is(words.charAt(i))) {
        space();
      } else {
        add(words.charAt(i), source[i]);
      }
    }
  }

  /** Adds words whose line ends stand as they are; a blank line ends the paragraph. */
  void lines(String words, int[] source) {
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (unit == '\n' && blank) {
        endParagraph();
      } else if (unit == '\n') {
        line();
      } else if (WhiteSpace.is(unit)) {
        space();
      } else {
        add(unit, source[i]);
      }
      blank = WhiteSpace.is(unit) && (blank || unit == '\n');
    }
  }

  /** A gap between words. */
  void space() {
    waiting = waiting == 0 ? ' ' : waiting;
  }

  /** The end of a line inside a block. */
  void line() {
    waiting = '\n';
  }

  /** Whether the open block has no words yet. */
  boolean isEmpty() {
    return text.length() == start;
  }

  /** Ends a paragraph, unless its own words say that it is more than that. */
  void endParagraph() {
    String words = openWords();
    if (words.isEmpty()) {
      end(Kind.PARAGRAPH, 0);
    } else if (SceneBreak.isMark(words)) {
      end(Kind.BREAK, 0);
    } else if (Edition.isClose(words)) {
      end(Kind.APPARATUS, 0);
    } else {
      Heading heading = Heading.of(words);
      Kind kind = heading != null && heading.isSure() ? counting.next(heading) : null;
      end(
          kind == null ? Kind.PARAGRAPH : kind,
          heading == null || kind == null ? 0 : heading.level());
    }
  }

  /** Ends a paragraph that belongs to the edition. */
  void endApparatus() {
    end(Kind.APPARATUS, 0);
  }

  /** Ends a heading; the first of the first level, before any other words, is the title. */
  void endHeading(int level) {
    Heading heading = Heading.of(openWords());
    Kind kind = heading == null ? null : counting.next(heading);
    boolean titled = blocks.stream().anyMatch(block -> block.kind() == Kind.TITLE);
    Kind plain = level == 1 && !titled ? Kind.TITLE : Kind.HEADING;
    end(kind == null ? plain : kind, level);
  }

  /** A line across the page: a new scene. */
  void rule(int source) {
    endParagraph();
    for (int i = 0; i < RULE.length(); i++) {
      add(RULE.charAt(i), source);
    }
    end(Kind.BREAK, 0);
  }

  /** The text as read. */
  String text() {
    return text.toString();
  }

  /** Its layout. */
  List<Block> blocks() {
    return HeadingRuns.settle(blocks, text.length());
  }

  /** The way back to the decoded file. */
  SourceMap source() {
    return new SourceMap(runs.isEmpty() ? List.of(new Run(0, 0)) : runs);
  }

  private String openWords() {
    return text.substring(start).replace('\n', ' ');
  }

  private void add(char unit, int source) {
    if (isEmpty()) {
      open();
    } else if (waiting != 0) {
      text.append(waiting);
    }
    waiting = 0;
    int at = text.length();
    @Nullable Run last = runs.isEmpty() ? null : runs.getLast();
    if (last == null || source - last.source() != at - last.text()) {
      runs.add(new Run(at, source));
    }
    text.append(unit);
  }

  private void open() {
    if (!blocks.isEmpty()) {
      text.append(GAP);
    }
    start = text.length();
  }

  private void end(Kind kind, int level) {
    if (!isEmpty()) {
      blocks.add(new Block(kind, new Span(start, text.length()), level));
      start = text.length();
    }
    waiting = 0;
  }
}
