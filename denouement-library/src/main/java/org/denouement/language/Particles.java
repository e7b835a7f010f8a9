package org.denouement.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the words that a name has although they have no capital: "Lena von Arnim", "al-Rashid". */
final class Particles {

  private static final Set<String> WORDS = WordList.set(Particles.class, "name-particles.txt");

  private Particles() {}

  /** Whether a word leads on to the rest of a name: by the tagger, or between two capitals. */
  static boolean isParticle(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    int next = i + 1 < tokens.size() && tokens.get(i + 1).is("-") ? i + 2 : i + 1;
    if (token.capital() || next >= tokens.size()) {
      return false;
    }
    boolean named = i > 0 && tokens.get(i - 1).capital() && tokens.get(i - 1).pos() == Upos.PROPN;
    boolean leads =
        token.pos() == Upos.PROPN
            ? named || WORDS.contains(token.form().toLowerCase(Locale.ROOT))
            : named && WORDS.contains(token.form()) && token.pos() != Upos.ADP;
    Token after = tokens.get(next);
    boolean goesOn = after.capital() && after.pos() == Upos.PROPN;
    return leads && (goesOn || (after.pos() != Upos.PUNCT && isParticle(tokens, next)));
  }

  /** Whether a word without a capital is joined to a name by two hyphens: "Ma-ko-ti". */
  static boolean isGlued(List<Token> tokens, int i) {
    int first = isHyphen(tokens, i) ? i - 1 : i;
    while (isHyphen(tokens, first - 1)) {
      first -= 2;
    }
    int last = first;
    boolean named = tokens.get(first).capital() && tokens.get(first).pos() == Upos.PROPN;
    while (named && isHyphen(tokens, last + 1)) {
      last += 2;
      named = tokens.get(last).pos().isNominal();
    }
    return named && last > first + 2;
  }

  /** Whether a token is a hyphen with no gap around it. */
  private static boolean isHyphen(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i).is("-")
        && tokens.get(i - 1).span().end() == tokens.get(i).span().start()
        && tokens.get(i).span().end() == tokens.get(i + 1).span().start();
  }
}
