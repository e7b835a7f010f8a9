package org.denouement.read;

import org.denouement.manuscript.Block.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells which headings open a chapter, in reading order, by the headings so far.
 *
 * <p>A part counts as a chapter only where no chapters do; a prologue before the first does not, so
 * that chapter 1 is the one that says so; an epilogue after the last does, so that it is not part
 * of it.
 */
final class Counting {

  private boolean anyOpened;
  private boolean chapterSeen;
  private int lastNumeral;

  /**
   * What kind of block the next such heading is; null if a number is out of turn and heads nothing.
   */
  @Nullable Kind next(Heading heading) {
    Kind kind =
        switch (heading.rank()) {
          case PART -> chapterSeen ? Kind.HEADING : Kind.CHAPTER;
          case CHAPTER -> Kind.CHAPTER;
          case BEFORE -> Kind.HEADING;
          case AFTER -> anyOpened ? Kind.CHAPTER : Kind.HEADING;
          case NUMERAL -> numeral(heading.number());
        };
    chapterSeen |= heading.rank() == Heading.Rank.CHAPTER;
    anyOpened |= kind == Kind.CHAPTER;
    return kind;
  }

  /**
   * A number opens a chapter only in its turn; in a text with named chapters it opens a part of
   * one.
   */
  private @Nullable Kind numeral(int number) {
    if (number != 1 && number != lastNumeral + 1) {
      return null;
    }
    lastNumeral = number;
    return chapterSeen ? Kind.HEADING : Kind.CHAPTER;
  }
}
