package org.denouement.language;

import java.util.List;

/**
 * Finds the nickname that stands in marks inside of a name or before it: Robert "Mac" MacDougal,
 * "Shorty" Malone, Robert ("Mac") MacDougal.
 */
final class NicknameMarks {

  /** How many tokens a nickname may have. */
  private static final int LONGEST = 4;

  private final List<Token> tokens;

  NicknameMarks(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Where to go on after a nickname whose mark opens at a token; 0 where none does. */
  int past(int open) {
    int end = open < tokens.size() ? closing(open) : -1;
    if (end < 0 || end + 1 >= tokens.size() || !tokens.get(end + 1).capital()) {
      return 0;
    }
    boolean inside = open > 0 && tokens.get(open - 1).capital() && isNominal(open - 1);
    Upos next = tokens.get(end + 1).pos();
    boolean goesOn =
        inside ? next != Upos.PUNCT && next != Upos.DET : next == Upos.PROPN && isNominal(end - 1);
    return goesOn ? end + 1 : 0;
  }

  /** Whether a token stands in such marks, or is one, in a name that ends with {@code last}. */
  boolean isWithin(int i, int last) {
    for (int open = Math.max(0, i - LONGEST - 1); open <= i; open++) {
      int past = past(open);
      if (i < past && past <= last) {
        return true;
      }
    }
    return false;
  }

  private boolean isNominal(int i) {
    return tokens.get(i).pos().isNominal() || tokens.get(i).pos() == Upos.ADJ;
  }

  /** The mark that closes a nickname opened at a token, or -1: "Hudson Hawk", "Five-Tone". */
  private int closing(int open) {
    if (tokens.get(open).is("(") && open + 1 < tokens.size()) {
      int inner = closing(open + 1);
      boolean closed = inner > 0 && inner + 1 < tokens.size() && tokens.get(inner + 1).is(")");
      return closed ? inner + 1 : -1;
    }
    if (!tokens.get(open).is("\"")) {
      return -1;
    }
    int i = open + 1;
    while (i < tokens.size()
        && i <= open + LONGEST
        && (tokens.get(i).capital() || tokens.get(i).is("-"))) {
      i++;
    }
    return i > open + 1 && i < tokens.size() && tokens.get(i).is("\"") ? i : -1;
  }
}
