package org.denouement.read;

import java.util.regex.Pattern;

/** Tells the marks between scenes: {@code * * *}, {@code ---}, {@code #}, {@code ⁂}. */
final class SceneBreak {

  private static final Pattern RULE = Pattern.compile("(?:[*·•~#_=+§⁂❦✻✽◇◆○●\\-–—]\\s*){3,60}");
  private static final Pattern MARK = Pattern.compile("[*~#§⁂❦✻✽◇◆○●](?:\\s*[*~#§⁂❦✻✽◇◆○●])?");
  private static final int LONGEST = 120;

  private SceneBreak() {}

  /** Whether words are a rule wherever they stand on a line of their own. */
  static boolean isRule(String words) {
    return words.length() <= LONGEST
        && !Character.isLetterOrDigit(words.charAt(0))
        && RULE.matcher(words).matches();
  }

  /** Whether words mark a new scene where blank lines stand around them. */
  static boolean isMark(String words) {
    return (words.length() <= LONGEST && MARK.matcher(words).matches()) || isRule(words);
  }
}
