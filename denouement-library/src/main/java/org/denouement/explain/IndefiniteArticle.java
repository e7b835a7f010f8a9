package org.denouement.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.denouement.language.WordList;

/** "a" or "an", by the sound a word begins with. */
final class IndefiniteArticle {

  private static final Map<String, List<String>> BEGINNINGS =
      WordList.wordsByKey(IndefiniteArticle.class, "article-sounds.txt");

  private IndefiniteArticle() {}

  /** The article before some words. */
  static String before(String words) {
    String first = words.split("[ -]", 2)[0];
    String lower = first.toLowerCase(Locale.ROOT);
    boolean spelled =
        first.length() > 1
            && first.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    for (Map.Entry<String, List<String>> article : BEGINNINGS.entrySet()) {
      if (!spelled && article.getValue().stream().anyMatch(lower::startsWith)) {
        return article.getKey();
      }
    }
    String vowels = spelled ? "aefhilmnorsx" : "aeiou";
    return vowels.indexOf(lower.charAt(0)) >= 0 ? "an" : "a";
  }
}
