package org.denouement.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a line says if it is a heading that counts: a part, a chapter, a prologue.
 *
 * @param rank which kind of heading
 * @param number its number, 0 if it has none
 * @param bare whether there is nothing but its name and number
 */
record Heading(Rank rank, int number, boolean bare) {

  /** The kinds of heading that say by their own words what they are. */
  enum Rank {
    /** A book, a part, a volume, an act. */
    PART,
    /** A chapter, by whatever name. */
    CHAPTER,
    /** What stands before the first chapter. */
    BEFORE,
    /** What stands after the last chapter, or between two. */
    AFTER,
    /** A number and nothing else to say that it is a chapter's. */
    NUMERAL
  }

  private static final String NUMBER = ChapterNumber.pattern();
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<unit>chapter|chap\\.|canto|stave|letter|episode|book|part|volume|vol\\.|act)"
              + "\\s+(?:the\\s+)?(?<number>"
              + NUMBER
              + ")(?:(?<bare>\\s*[.:]?)|(?<divider>\\s*[.:]?\\s*[—–-]+\\s*|\\s*[.:]\\s*|\\s+)(?<title>\\S.*))",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMERAL =
      Pattern.compile("(?<number>\\d{1,3}|[IVXLC]{1,9})(?:\\.?|[.:]?\\s+(?<title>\\p{Lu}.*))");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:prologue|prelude|preface|foreword|introduction)[.:]?", Pattern.CASE_INSENSITIVE);
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:epilogue|finale|interlude|intermezzo|conclusion|afterword|postscript)[.:]?",
          Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 200;

  /**
   * The heading that these words are, or null; whether they may be one here is for others to say.
   */
  static @Nullable Heading of(String words) {
    boolean closes = words.endsWith("]") && words.indexOf('[') < 0;
    String line = Emphasis.strip(closes ? words.substring(0, words.length() - 1) : words);
    if (line.isEmpty() || line.length() > LONGEST || !opens(line.charAt(0))) {
      return null;
    }
    if (BEFORE.matcher(line).matches()) {
      return new Heading(Rank.BEFORE, 0, true);
    }
    if (AFTER.matcher(line).matches()) {
      return new Heading(Rank.AFTER, 0, true);
    }
    Matcher counted = COUNTED.matcher(line);
    return counted.matches() ? counted(counted) : numeral(line);
  }

  /** Whether the words leave no doubt that this is a heading, whatever follows. */
  boolean isSure() {
    return bare && (rank == Rank.PART || rank == Rank.CHAPTER);
  }

  /**
   * Its depth where nothing else tells it: parts hold chapters, chapters hold numbered sections.
   */
  int level() {
    return switch (rank) {
      case PART -> 1;
      case CHAPTER, BEFORE, AFTER, NUMERAL -> 2;
    };
  }

  private static boolean opens(char first) {
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  private static @Nullable Heading counted(Matcher line) {
    int number = ChapterNumber.parse(line.group("number"));
    String title = line.group("title");
    if (number == 0 || (title != null && !isTitle(title, line.group("divider").isBlank()))) {
      return null;
    }
    Rank rank =
        switch (Character.toLowerCase(line.group("unit").charAt(0))) {
          case 'b', 'p', 'v', 'a' -> Rank.PART;
          default -> Rank.CHAPTER;
        };
    return new Heading(rank, number, title == null);
  }

  /** Whether what follows the number can be a title: "Chapter 3 was long" has none. */
  private static boolean isTitle(String words, boolean undivided) {
    return undivided ? TitleCase.is(words) && !words.endsWith(".") : !words.endsWith(",");
  }

  private static @Nullable Heading numeral(String line) {
    Matcher numeral = NUMERAL.matcher(line);
    if (!numeral.matches()) {
      return null;
    }
    int number = ChapterNumber.parse(numeral.group("number"));
    String title = numeral.group("title");
    boolean fits = title == null || (TitleCase.is(title) && !title.endsWith("."));
    return number > 0 && fits ? new Heading(Rank.NUMERAL, number, title == null) : null;
  }
}
