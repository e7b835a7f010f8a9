package org.denouement.read;

import java.util.regex.Pattern;

/** Tells the capitals of a title from those of a sentence. */
final class TitleCase {

  /** Shorter words are often small in titles: "of", "the", "and", "with", "from". */
  private static final int SHORT = 4;

  private static final double MOST = 0.75;
  private static final Pattern GAP = Pattern.compile("[\\s—–/-]+");

  private TitleCase() {}

  /** Whether every letter is a capital, and there are at least two. */
  static boolean isUpper(String words) {
    return words.chars().filter(Character::isUpperCase).count() > 1
        && words.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether most words that matter begin with a capital, the first and the last among them. */
  static boolean is(String words) {
    if (isUpper(words)) {
      return true;
    }
    int matter = 0;
    int capital = 0;
    boolean last = false;
    for (String word : GAP.split(words, -1)) {
      int first = firstLetter(word);
      if (first < 0) {
        continue;
      }
      last = !Character.isLowerCase(first);
      if (matter == 0 && !last) {
        return false;
      }
      if (matter == 0 || last || word.length() > SHORT) {
        matter++;
        capital += last ? 1 : 0;
      }
    }
    return matter > 0 && last && capital >= MOST * matter;
  }

  private static int firstLetter(String word) {
    return word.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(-1);
  }
}
