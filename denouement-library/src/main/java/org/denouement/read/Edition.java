package org.denouement.read;

import java.util.regex.Pattern;

/**
 * Knows the edition's own matter from the story: Project Gutenberg's header and licence, captions
 * and notes in brackets, "The End".
 *
 * <p>A header is known from its first line and ends with its START line; the licence starts with
 * the END line and never ends.
 */
final class Edition {

  private enum Part {
    UNKNOWN,
    HEADER,
    STORY,
    LICENCE
  }

  private static final Pattern HEADER =
      Pattern.compile("(?i).{0,60}project gutenberg.{0,200}|\\*\\*\\* ?START OF TH.*");
  private static final Pattern START =
      Pattern.compile(
          "(?i)\\*{3} ?START OF (?:TH(?:E|IS) )?PROJECT GUTENBERG.*|\\*END.{0,3}THE SMALL PRINT.*");
  private static final Pattern END =
      Pattern.compile(
          "(?i)\\*{3} ?END OF (?:TH(?:E|IS) )?PROJECT GUTENBERG.*|End of (?:the )?Project Gutenberg.*");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)(?:produced|e-?text prepared|transcribed|digitized|scanned) by .*|transcriber.?s.? note.*");
  private static final Pattern BRACKET =
      Pattern.compile(
          "(?i)\\[(?:illustration|transcriber|editor|frontispiece|blank page|page \\d).*");
  private static final Pattern CLOSE =
      Pattern.compile(
          "(?i)(?:the end|finis|end of (?:the )?(?:book|part|volume|vol)\\.? ?\\w*)[.!]?");

  /** A bracket that is not closed within so many units was not meant as one. */
  private static final int LONGEST_CAPTION = 600;

  private Part part = Part.UNKNOWN;
  private int caption;
  private int openBrackets;

  /** Whether a line opens or closes what surrounds the story. */
  static boolean isMarker(String line) {
    return START.matcher(line).matches() || END.matcher(line).matches();
  }

  /** Whether a line says that the story is over, whatever follows it. */
  static boolean isClose(String line) {
    return line.equals("THE END") || line.equals("FINIS");
  }

  /** Takes the next group and says whether it is the edition's. */
  boolean takes(Group group, String text) {
    String line = group.first().words().of(text);
    Part before = part;
    part = after(line);
    return before == Part.HEADER
        || part == Part.HEADER
        || part == Part.LICENCE
        || isMarker(line)
        || isCaption(line, group.words(text))
        || isNote(line, group);
  }

  private Part after(String line) {
    return switch (part) {
      case UNKNOWN ->
          HEADER.matcher(line).matches() && !START.matcher(line).matches()
              ? Part.HEADER
              : startOf(line);
      case HEADER -> START.matcher(line).matches() ? Part.STORY : Part.HEADER;
      case STORY -> END.matcher(line).matches() ? Part.LICENCE : Part.STORY;
      case LICENCE -> Part.LICENCE;
    };
  }

  private static Part startOf(String line) {
    return END.matcher(line).matches() ? Part.LICENCE : Part.STORY;
  }

  private boolean isCaption(String line, String words) {
    if (openBrackets == 0 && !BRACKET.matcher(line).matches()) {
      return false;
    }
    openBrackets += count(words, '[') - count(words, ']');
    caption += words.length();
    if (openBrackets <= 0 || caption > LONGEST_CAPTION) {
      openBrackets = 0;
      caption = 0;
    }
    return !isPicturedHeading(words);
  }

  /** Whether a caption ends with a chapter's heading, which the picture shows: "Chapter I.]". */
  private static boolean isPicturedHeading(String words) {
    Heading heading = words.endsWith("]") ? Heading.of(words) : null;
    return heading != null && heading.isSure();
  }

  private static int count(String words, char unit) {
    return (int) words.chars().filter(c -> c == unit).count();
  }

  private static boolean isNote(String line, Group group) {
    return CREDIT.matcher(line).matches()
        || (group.isEnded() && isClose(line))
        || (group.isOneLine() && group.gapAfter() > 0 && CLOSE.matcher(line).matches());
  }
}
