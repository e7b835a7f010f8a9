package org.denouement.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds where sentences end among the tokens of a passage, by rules.
 *
 * <p>A full stop, question or exclamation mark ends one, with the quotation marks and brackets that
 * close after it, unless what follows goes on with it: a small letter, or "Tom said" after a
 * question in quotation marks.
 */
final class SentenceEnds {

  private static final Map<String, List<String>> ABBREVIATIONS =
      WordList.wordsByKey(SentenceEnds.class, "abbreviations.txt");
  private static final Set<String> SPEECH = WordList.set(SentenceEnds.class, "speech-verbs.txt");
  private static final Set<String> OPENERS =
      WordList.set(SentenceEnds.class, "sentence-openers.txt");
  private static final int LONGEST_NAME = 4;

  private final List<RawToken> tokens;

  private SentenceEnds(List<RawToken> tokens) {
    this.tokens = tokens;
  }

  /** The tokens of each sentence. */
  static List<List<RawToken>> split(List<RawToken> tokens) {
    return new SentenceEnds(tokens).split();
  }

  private List<List<RawToken>> split() {
    List<List<RawToken>> sentences = new ArrayList<>();
    int from = 0;
    int close = 0;
    for (int i = 0; i < tokens.size(); i++) {
      close = i < close ? close : closing(i); // the signs in between close at the same place
      if (ends(i, close)) {
        sentences.add(List.copyOf(tokens.subList(from, close)));
        from = close;
        i = close - 1;
      }
    }
    if (from < tokens.size()) {
      sentences.add(List.copyOf(tokens.subList(from, tokens.size())));
    }
    return sentences;
  }

  /** Past the last sign that closes after a token. */
  private int closing(int i) {
    int at = i + 1;
    while (at < tokens.size() && (closes(at) || isStop(at))) {
      at++;
    }
    return at;
  }

  private boolean ends(int i, int close) {
    if (close >= tokens.size()) {
      return false;
    }
    if (isStop(i)) {
      return !goesOn(i, close);
    }
    return mayEnd(i) && isOpener(close);
  }

  private boolean isStop(int i) {
    String form = tokens.get(i).form();
    char sign = form.charAt(0);
    return sign == '!'
        || sign == '?'
        || sign == '\u2026'
        || form.equals(".")
        || form.startsWith("..");
  }

  /** A closing sign: one that must be, or a straight quotation mark that touches what it closes. */
  private boolean closes(int i) {
    String form = tokens.get(i).form();
    boolean touching = tokens.get(i - 1).touches(tokens.get(i));
    boolean apart = i + 1 >= tokens.size() || !tokens.get(i).touches(tokens.get(i + 1));
    return switch (form) {
      case "\u201d", ")", "]", "}", "\u00bb" -> true;
      case "\"", "'", "''", "*", "_" -> touching && (apart || !isWord(i + 1));
      default -> false;
    };
  }

  private boolean isWord(int i) {
    return Character.isLetterOrDigit(tokens.get(i).form().codePointAt(0));
  }

  /** Whether what follows an end belongs to the same sentence. */
  private boolean goesOn(int i, int close) {
    int next = close;
    while (next + 1 < tokens.size() && isDash(next)) {
      next++;
    }
    String form = tokens.get(next).form();
    if (form.equals(",") || form.equals(";")) {
      return true;
    }
    boolean asks = !tokens.get(i).form().startsWith(".");
    boolean quoted = close > i + 1;
    boolean small = Character.isLowerCase(form.codePointAt(0));
    return small ? quoted || !asks || next > close : asks && quoted && isTag(next);
  }

  private boolean isDash(int i) {
    char sign = tokens.get(i).form().charAt(0);
    return sign == '-' || sign == '\u2013' || sign == '\u2014';
  }

  /** "Tom said", "Mrs. Dashwood cried". */
  private boolean isTag(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST_NAME); i++) {
      String form = tokens.get(i).form();
      if (i > from && SPEECH.contains(form)) {
        return true;
      }
      if (!Character.isUpperCase(form.codePointAt(0))) {
        return false;
      }
    }
    return false;
  }

  /** An abbreviation that may end a sentence: "etc.", "U.S.", "p.m.". */
  private boolean mayEnd(int i) {
    String form = tokens.get(i).form().toLowerCase(Locale.ROOT);
    return form.endsWith(".")
        && form.length() > 1
        && ABBREVIATIONS
            .getOrDefault("ends", List.of())
            .contains(form.substring(0, form.length() - 1));
  }

  /** A word that opens sentences, with its capital: "The", "He", "But". */
  private boolean isOpener(int i) {
    String form = tokens.get(i).form();
    return Character.isUpperCase(form.codePointAt(0))
        && OPENERS.contains(form.toLowerCase(Locale.ROOT));
  }
}
