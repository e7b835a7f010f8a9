package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.List;
import org.denouement.explain.face.Telling.Note;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Manuscript;
import org.jspecify.annotations.Nullable;

/**
 * The text of a story as a page shows it, with the passages cited marked in it.
 *
 * @param leaves the text in stretches that a browser can lay out one at a time
 * @param chapters the headings of its chapters, to jump to
 * @param split the notes whose passage stands in more than one piece
 */
record StoryText(List<Leaf> leaves, List<Piece> chapters, List<Integer> split) {

  /** A leaf ends with the first block at or past so many UTF-16 units. */
  private static final int LEAF = 5_000;

  /** Lines this short are verse, or a letter's head: their ends count. */
  private static final int VERSE = 50;

  StoryText {
    leaves = List.copyOf(leaves);
    chapters = List.copyOf(chapters);
    split = List.copyOf(split);
  }

  /** A stretch of the text. */
  record Leaf(List<Piece> pieces) {
    Leaf {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A block of the text.
   *
   * @param chapter its number if it is a chapter's heading, else 0
   * @param verse whether its line ends count
   */
  record Piece(Block.Kind kind, int chapter, boolean verse, List<Run> runs) {
    Piece {
      runs = List.copyOf(runs);
    }

    /** What to link to it by, or null. */
    @Nullable String id() {
      return chapter == 0 ? null : "chapter-" + chapter;
    }

    /** All its words. */
    String text() {
      return String.join("", runs.stream().map(Run::text).toList());
    }
  }

  /**
   * Words that the same notes cite.
   *
   * @param marks the notes that cite them, the longest first
   * @param ends the notes whose numbers stand after the words
   */
  record Run(String text, List<Mark> marks, List<Integer> ends) {
    Run {
      marks = List.copyOf(marks);
      ends = List.copyOf(ends);
    }
  }

  /**
   * A piece of a passage.
   *
   * @param first whether the passage starts here
   */
  record Mark(int note, boolean first) {

    /** What a claim links to; only the first piece has it. */
    @Nullable String id() {
      return first ? "e" + note : null;
    }

    /** The classes of the piece. */
    String style() {
      return first ? "ev" : "ev n" + note;
    }
  }

  /** The text of a manuscript with its notes marked. */
  static StoryText of(Manuscript manuscript, List<Note> notes) {
    Marking marking = new Marking(manuscript.text(), notes);
    List<Leaf> leaves = new ArrayList<>();
    List<Piece> chapters = new ArrayList<>();
    List<Piece> leaf = new ArrayList<>();
    int size = 0;
    List<Block> blocks = manuscript.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      boolean chapter = block.kind() == Block.Kind.CHAPTER;
      if (size > 0 && (chapter || size >= LEAF)) {
        leaves.add(new Leaf(leaf));
        leaf = new ArrayList<>();
        size = 0;
      }
      int next = i + 1 < blocks.size() ? blocks.get(i + 1).span().start() : Integer.MAX_VALUE;
      List<Run> runs = marking.runs(block.span(), next);
      boolean verse = isVerse(block.span().of(manuscript.text()));
      leaf.add(new Piece(block.kind(), chapter ? chapters.size() + 1 : 0, verse, runs));
      size += block.span().length();
      if (chapter) {
        chapters.add(leaf.getLast());
      }
    }
    if (!leaf.isEmpty()) {
      leaves.add(new Leaf(leaf));
    }
    return new StoryText(leaves, chapters, marking.split());
  }

  private static boolean isVerse(String text) {
    return text.indexOf('\n') >= 0
        && text.lines().map(String::strip).allMatch(line -> line.length() <= VERSE);
  }
}
