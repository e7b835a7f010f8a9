package org.denouement.read;

import java.util.regex.Pattern;

/** Tells lines that head a text, a chapter or a section from lines of the story. */
final class TitleLine {

  private static final int LONGEST = 100;
  private static final int FEWEST_WORDS = 3;
  private static final Pattern BYLINE = Pattern.compile("(?i:written by|by) \\p{Lu}[^.!?]{1,58}");
  private static final Pattern SPEECH_END = Pattern.compile(".*[.,!?…—–-][\"”’'»]");
  private static final Pattern SPEECH =
      Pattern.compile("[\"“«].*[\"”»].?|[\"“«‘][^\"”’»]*|[—–-].*");

  private TitleLine() {}

  /** Whether the first line of a text is its title. */
  static boolean isTitle(String words) {
    if (SPEECH_END.matcher(words).matches() || words.chars().noneMatch(Character::isLetter)) {
      return false;
    }
    boolean asks = words.endsWith("?") || words.endsWith("!");
    return TitleCase.is(words)
        ? !ends(words) || TitleCase.isUpper(words)
        : !asks && !ends(words) && words.length() <= LONGEST;
  }

  /** Whether a line names the writer. */
  static boolean isByline(String words) {
    return BYLINE.matcher(words).matches();
  }

  /**
   * Whether a line right under a chapter's number is its title.
   *
   * @param close whether no blank line stands between
   */
  static boolean isChapterTitle(String words, boolean close) {
    if (words.length() > LONGEST) {
      return false;
    }
    return TitleCase.isUpper(words)
        || (!SPEECH.matcher(words).matches() && !ends(words) && (close || TitleCase.is(words)));
  }

  /**
   * Whether a line elsewhere is a heading.
   *
   * @param apart whether more than one blank line stands before or after it
   */
  static boolean isHeading(String words, boolean apart) {
    if (words.length() > LONGEST
        || SPEECH.matcher(words).matches()
        || SPEECH_END.matcher(words).matches()
        || ends(words)
        || words.endsWith("!")) {
      return false;
    }
    long count = words.chars().filter(c -> c == ' ').count() + 1;
    if (TitleCase.isUpper(words)) {
      return apart || count >= FEWEST_WORDS;
    }
    return TitleCase.is(words) && (count > FEWEST_WORDS || (apart && count == FEWEST_WORDS));
  }

  /** Whether words stop as no heading does. */
  private static boolean ends(String words) {
    return words.isEmpty() || ".,;:-—–…".indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}
