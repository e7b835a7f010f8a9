package org.denouement.story;

import java.util.List;
import java.util.Set;
import org.denouement.language.WordList;

/** Brings words of one family together: "disappear", "disappearance". */
final class Stem {

  private static final Set<String> LIGHT = WordList.set(Stem.class, "light-words.txt");
  private static final List<String> ENDINGS =
      List.of(
          "ation", "ition", "ement", "ance", "ence", "ment", "ness", "tion", "sion", "ing", "ity",
          "ion", "ous", "ive", "ful", "ery", "er", "or", "al", "ly", "ed", "y", "e", "s");
  private static final int LEAST = 4;

  private Stem() {}

  /** Whether a word is too common to tell what a clause is about. */
  static boolean isLight(String lemma) {
    return LIGHT.contains(lemma) || lemma.length() < 3;
  }

  static String of(String lemma) {
    for (String ending : ENDINGS) {
      if (lemma.endsWith(ending) && lemma.length() - ending.length() >= LEAST) {
        return lemma.substring(0, lemma.length() - ending.length());
      }
    }
    return lemma;
  }
}
