package org.denouement.language;

import java.util.List;
import org.denouement.language.OpenNlpTagger.Piece;

/**
 * Takes punctuation off the ends of words where a tokenizer left it on: quotation marks, brackets,
 * underscores of emphasis, dashes between words.
 */
final class Signs {

  private static final String OPENING = "\"'([{_*";
  private static final String CLOSING = "\"')]},;:!?_*";

  private Signs() {}

  /** Adds the pieces of {@code words} from {@code start} to {@code end}. */
  static void split(String words, int start, int end, List<Piece> pieces) {
    int from = start;
    while (from < end - 1
        && OPENING.indexOf(words.charAt(from)) >= 0
        && !isClitic(words, from, end)) {
      pieces.add(new Piece(from, words.substring(from, from + 1)));
      from++;
    }
    int to = end;
    while (to > from + 1
        && CLOSING.indexOf(words.charAt(to - 1)) >= 0
        && !endsPossessive(words, from, to)) {
      to--;
    }
    dashes(words, from, to, pieces);
    for (int i = to; i < end; i++) {
      pieces.add(new Piece(i, words.substring(i, i + 1)));
    }
  }

  /** Puts "Mrs" and "." together again, and initials. */
  static void joinTitles(List<Piece> pieces) {
    for (int i = pieces.size() - 3; i >= 0; i--) {
      Piece word = pieces.get(i);
      Piece stop = pieces.get(i + 1);
      boolean touching =
          stop.form().equals(".") && stop.start() == word.start() + word.form().length();
      boolean initial =
          word.form().length() == 1
              && Character.isUpperCase(word.form().charAt(0))
              && !word.form().equals("I");
      if (touching && (initial || People.isTitle(word.form() + "."))) {
        pieces.set(i, new Piece(word.start(), word.form() + "."));
        pieces.remove(i + 1);
      }
    }
  }

  /** "'s", "'ll", "'em": an apostrophe that belongs to the letters after it. */
  private static boolean isClitic(String words, int from, int end) {
    return words.charAt(from) == '\'' && end - from <= 3 && end - from > 1;
  }

  /** "brothers'": an apostrophe that may make a possessive. */
  private static boolean endsPossessive(String words, int from, int to) {
    return words.charAt(to - 1) == '\''
        && to - from > 2
        && words.charAt(to - 2) == 's'
        && words.indexOf('\'') == to - 1;
  }

  private static void dashes(String words, int from, int to, List<Piece> pieces) {
    int at = from;
    int dash = words.indexOf("--", at);
    while (dash >= 0 && dash < to) {
      if (dash > at) {
        pieces.add(new Piece(at, words.substring(at, dash)));
      }
      int after = dash;
      while (after < to && words.charAt(after) == '-') {
        after++;
      }
      pieces.add(new Piece(dash, words.substring(dash, after)));
      at = after;
      dash = words.indexOf("--", at);
    }
    if (at < to) {
      pieces.add(new Piece(at, words.substring(at, to)));
    }
  }
}
