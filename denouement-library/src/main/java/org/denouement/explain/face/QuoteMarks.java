package org.denouement.explain.face;

/** Gives a sentence the quotation mark that was left behind when it was cut out of speech. */
final class QuoteMarks {

  private QuoteMarks() {}

  /** The sentence with as many marks closing as opening. */
  static String paired(String sentence) {
    return straight(curly(sentence));
  }

  /** Whether words stop within a quotation that began in them. */
  static boolean isOpen(String words) {
    return words.lastIndexOf('“') > words.lastIndexOf('”')
        || (words.chars().filter(unit -> unit == '"').count() % 2 != 0 && !words.endsWith("\""));
  }

  private static String curly(String sentence) {
    int open = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char unit = sentence.charAt(i);
      if (unit == '“') {
        open++;
      } else if (unit == '”') {
        if (open == 0) {
          return curly("“" + sentence);
        }
        open--;
      }
    }
    return sentence + "”".repeat(open);
  }

  /** Straight marks look the same on both sides, so only a last one can be told to close. */
  private static String straight(String sentence) {
    long marks = sentence.chars().filter(unit -> unit == '"').count();
    if (marks % 2 == 0) {
      return sentence;
    }
    boolean closes = sentence.endsWith("\"") || sentence.endsWith("\".");
    return closes ? "\"" + sentence : sentence + "\"";
  }
}
