package org.denouement.read;

import java.util.List;
import java.util.Random;

/**
 * Makes texts of every layout that plain text comes in, and many that it does not; the same seed
 * gives the same.
 */
final class RandomTexts {

  private static final List<String> WORDS =
      List.of(
          "the",
          "gate",
          "Ann",
          "Mr. Darcy",
          "Dr.",
          "St. John",
          "walked",
          "p.m.",
          "e.g.",
          "3.14",
          "and",
          "\"No,\"",
          "he",
          "said",
          "I.",
          "“Oh!”",
          "O’Brien",
          "U.S.",
          "café",
          "😀",
          "—",
          "was",
          "Chapter I.",
          "a",
          "very",
          "long",
          "incomprehensibilities",
          "(never)",
          "…",
          "\u00A0",
          "naïve",
          "1889",
          "etc.");
  private static final List<String> LINES =
      List.of(
          "CHAPTER I",
          "CHAPTER II.",
          "Chapter 3",
          "Chapter 4: The Storm",
          "Chapter the Fifth",
          "I.",
          "II",
          "1",
          "2",
          "PART ONE",
          "BOOK II.",
          "ACT III",
          "Prologue",
          "EPILOGUE",
          "THE LONG WAY",
          "The Long Way Home At Last",
          "by Ann Other",
          "CONTENTS",
          "* * *",
          "***",
          "---",
          "#",
          "⁂",
          "[Illustration: A gate",
          "at night.]",
          "The Project Gutenberg eBook of X, by Y",
          "*** START OF THE PROJECT GUTENBERG EBOOK X ***",
          "*** END OF THE PROJECT GUTENBERG EBOOK X ***",
          "THE END",
          "THE END.",
          "Produced by Z",
          "\"Who?\"",
          "CHAPTER I. The Gate ....... 3",
          "Chapter 3 was long.",
          "“WILLIAM COLLINS.”",
          "No",
          "12.",
          "_Finale_");
  private static final List<String> ENDS = List.of("\n", "\n", "\n", "\r\n", "\r");
  private static final List<String> STOPS =
      List.of(". ", ". ", "? ", "! ", ".\" ", "; ", " ", "… ");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final String lineEnd;
  private final int columns;
  private final boolean blankLines;
  private final boolean indents;
  private int column;

  private RandomTexts(long seed) {
    random = new Random(seed);
    lineEnd = pick(ENDS);
    columns = random.nextBoolean() ? Integer.MAX_VALUE : 40 + random.nextInt(40);
    blankLines = random.nextInt(4) > 0;
    indents = random.nextInt(4) == 0;
  }

  /** The text of a seed. */
  static String of(long seed) {
    return new RandomTexts(seed).make();
  }

  private String make() {
    int parts = 4 + random.nextInt(30);
    for (int i = 0; i < parts; i++) {
      switch (random.nextInt(8)) {
        case 0, 1 -> line(pick(LINES));
        case 2 -> heading();
        case 3 -> noise();
        default -> paragraph();
      }
    }
    return text.toString();
  }

  private void line(String words) {
    text.append(" ".repeat(random.nextInt(3) * random.nextInt(8))).append(words);
    ends(random.nextInt(4));
  }

  private void heading() {
    ends(random.nextInt(3));
    int rows = 1 + random.nextInt(random.nextInt(20) == 0 ? 60 : 3);
    for (int i = 0; i < rows; i++) {
      line(pick(LINES));
    }
    ends(random.nextInt(4));
  }

  private void noise() {
    switch (random.nextInt(6)) {
      case 0 -> text.append("x".repeat(random.nextInt(3000)));
      case 1 -> text.append("😀".repeat(random.nextInt(1500)));
      case 2 -> text.append(" ".repeat(random.nextInt(1500)));
      case 3 -> ends(random.nextInt(1500));
      case 4 -> text.append("\f");
      default -> text.append("\u2028\u0085\u2029\u000B\t\uFEFF");
    }
  }

  private void paragraph() {
    text.append(indents ? "   " : "");
    column = 0;
    int sentences = 1 + random.nextInt(12);
    for (int i = 0; i < sentences; i++) {
      int words = 1 + random.nextInt(random.nextInt(12) == 0 ? 300 : 14);
      for (int k = 0; k < words; k++) {
        word(pick(WORDS) + (k + 1 == words ? pick(STOPS) : " "));
      }
    }
    ends(blankLines ? 2 : 1);
  }

  private void word(String word) {
    if (column + word.length() > columns) {
      text.append(lineEnd);
      column = 0;
    }
    text.append(word);
    column += word.length();
  }

  private void ends(int count) {
    text.append(lineEnd.repeat(count));
  }

  private <T> T pick(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }
}
