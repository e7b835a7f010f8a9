package org.denouement.ask;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Stems of English words (Porter 2, snowballstem.org). Not thread-safe. */
final class Stems {

  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final Map<String, String> known = new HashMap<>();

  /** The stem of a word in lower case. */
  String of(String word) {
    return known.computeIfAbsent(word.toLowerCase(Locale.ROOT), this::stem);
  }

  private String stem(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
