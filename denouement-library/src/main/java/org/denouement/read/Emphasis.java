package org.denouement.read;

/** The marks that plain text puts around emphasised words: {@code _Chapter I_}, {@code =PART=}. */
final class Emphasis {

  private static final String MARKS = "_*=~";

  private Emphasis() {}

  /** The words without the marks and the white space around them. */
  static String strip(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && isMark(words.charAt(start))) {
      start++;
    }
    while (end > start && isMark(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(start, end);
  }

  private static boolean isMark(char unit) {
    return MARKS.indexOf(unit) >= 0 || unit == ' ' || unit == '\t';
  }
}
