package org.denouement.manuscript;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far a reader has read, as a person says it.
 *
 * <p>A place means the last page that ends at or before the end of that place; so "chapter 3"
 * includes chapter 3, and before the first page has ended a reader knows nothing (page 0).
 */
public sealed interface Horizon {

  /** What {@link #parse} reads. */
  Pattern PLACE =
      Pattern.compile(
          "(?<percent>\\d{1,3}(\\.\\d{1,9})?)\\s*%|(?<unit>page|chapter|paragraph|offset)\\s*(?<number>\\d{1,9})");

  /** The whole text. */
  record Whole() implements Horizon {}

  /** A share of the text's length in UTF-16 units, 0 to 100. */
  record Percent(double percent) implements Horizon {}

  /** A page, counted from 1; 0 is before the first. */
  record PageNumber(int number) implements Horizon {}

  /** A chapter, counted from 1 in the order of the headings. */
  record Chapter(int number) implements Horizon {}

  /** A paragraph, counted from 1 through the whole text. */
  record Paragraph(int number) implements Horizon {}

  /** An offset in the text as read, in UTF-16 units, 0-based. */
  record Offset(int offset) implements Horizon {}

  /** The whole text. */
  static Horizon whole() {
    return new Whole();
  }

  /**
   * Reads a place: {@code 40%}, {@code page 7}, {@code chapter 3}, {@code paragraph 12} or {@code
   * offset 5120}.
   *
   * @throws HorizonException if the words are none of these
   */
  static Horizon parse(String place) {
    Matcher words = PLACE.matcher(place.strip().toLowerCase(Locale.ROOT));
    if (!words.matches()) {
      throw new HorizonException(
          "\"" + place + "\" is no place: say 40%, page 7, chapter 3, paragraph 12 or offset 5120");
    }
    if (words.group("percent") != null) {
      return percent(place, Double.parseDouble(words.group("percent")));
    }
    int number = Integer.parseInt(words.group("number"));
    return switch (words.group("unit")) {
      case "page" -> new PageNumber(number);
      case "chapter" -> new Chapter(number);
      case "paragraph" -> new Paragraph(number);
      default -> new Offset(number);
    };
  }

  private static Horizon percent(String place, double percent) {
    if (percent > 100) {
      throw new HorizonException("\"" + place + "\" is past the end: say 0% to 100%");
    }
    return new Percent(percent);
  }

  /**
   * The page this horizon means.
   *
   * @return a page number, 0 for none, at most the number of pages
   * @throws HorizonException if the manuscript has no such chapter, paragraph or page
   */
  default int page(Manuscript manuscript, List<Page> pages) {
    return switch (this) {
      case Whole whole -> pages.size();
      case PageNumber page -> checked("page", page.number(), pages.size(), 0);
      case Percent percent ->
          lastBefore((long) (manuscript.text().length() * percent.percent() / 100), pages);
      case Offset offset -> lastBefore(offset.offset(), pages);
      case Chapter chapter ->
          lastBefore(end(manuscript, Block.Kind.CHAPTER, "chapter", chapter.number()), pages);
      case Paragraph place ->
          lastBefore(end(manuscript, Block.Kind.PARAGRAPH, "paragraph", place.number()), pages);
    };
  }

  private static int checked(String what, int number, int most, int least) {
    if (number < least || number > most) {
      throw new HorizonException(
          "there is no "
              + what
              + " "
              + number
              + ": this text has "
              + most
              + " "
              + what
              + (most == 1 ? "" : "s"));
    }
    return number;
  }

  private static int lastBefore(long end, List<Page> pages) {
    int last = 0;
    for (Page page : pages) {
      if (page.span().end() > end) {
        break;
      }
      last = page.number();
    }
    return last;
  }

  /**
   * Where the block after the numbered one of its kind starts; a chapter ends where the next one
   * starts.
   */
  private static int end(Manuscript manuscript, Block.Kind kind, String what, int number) {
    int most = (int) manuscript.blocks().stream().filter(block -> block.kind() == kind).count();
    checked(what, number, most, 1);
    int seen = 0;
    boolean inside = false;
    for (Block block : manuscript.blocks()) {
      if (inside && (kind != Block.Kind.CHAPTER || block.kind() == Block.Kind.CHAPTER)) {
        return block.span().start();
      }
      if (block.kind() == kind) {
        seen++;
        inside = seen == number;
      }
    }
    return manuscript.text().length();
  }
}
