package org.denouement.read;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number of a chapter: "12", "XII", "Twelve", "the Twelfth", "Twenty-One". */
final class ChapterNumber {

  private static final List<String> ONES =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> FIRSTS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> TENTHS =
      List.of(
          "twentieth",
          "thirtieth",
          "fortieth",
          "fiftieth",
          "sixtieth",
          "seventieth",
          "eightieth",
          "ninetieth");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,3}");
  private static final Pattern ROMAN = Pattern.compile("(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
  private static final Pattern WORDS = Pattern.compile("([a-z]+)(?:[ -]([a-z]+))?");

  private ChapterNumber() {}

  /** What a number looks like inside a larger pattern that ignores case. */
  static String pattern() {
    String ones = String.join("|", ONES) + "|" + String.join("|", FIRSTS);
    String tens = String.join("|", TENS) + "|" + String.join("|", TENTHS);
    return "(?:\\d{1,3}|[ivxlc]{1,9}|(?:" + tens + ")(?:[ -](?:" + ones + "))?|" + ones + ")";
  }

  /** The number these words say, or 0 if they say none. */
  static int parse(String words) {
    String number = words.toLowerCase(Locale.ROOT);
    if (DIGITS.matcher(number).matches()) {
      return Integer.parseInt(number);
    }
    int roman = roman(words.toUpperCase(Locale.ROOT));
    return roman > 0 ? roman : spelt(number);
  }

  private static int roman(String numeral) {
    Matcher parts = ROMAN.matcher(numeral);
    if (!parts.matches()) {
      return 0;
    }
    return 100 * parts.group(1).length()
        + 10 * digit(parts.group(2), 'X', 'L', 'C')
        + digit(parts.group(3), 'I', 'V', 'X');
  }

  /** One decimal digit in the letters for one, five and ten of it. */
  private static int digit(String letters, char one, char five, char ten) {
    if (letters.length() == 2 && letters.charAt(1) == ten) {
      return 9;
    }
    if (letters.length() == 2 && letters.charAt(0) == one && letters.charAt(1) == five) {
      return 4;
    }
    boolean half = !letters.isEmpty() && letters.charAt(0) == five;
    return letters.length() + (half ? 4 : 0);
  }

  private static int spelt(String number) {
    Matcher words = WORDS.matcher(number);
    if (!words.matches()) {
      return 0;
    }
    String first = words.group(1);
    String second = words.group(2);
    if (second == null) {
      return Math.max(unit(first), ten(first));
    }
    return ten(first) > 0 && unit(second) > 0 ? ten(first) + unit(second) : 0;
  }

  private static int unit(String word) {
    return Math.max(ONES.indexOf(word), FIRSTS.indexOf(word)) + 1;
  }

  private static int ten(String word) {
    int tens = Math.max(TENS.indexOf(word), TENTHS.indexOf(word));
    return tens < 0 ? 0 : 10 * (tens + 2);
  }
}
