package org.denouement.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.denouement.ask.Term.Variant;
import org.denouement.language.WordList;

/** Which words may stand for which: those of like meaning, and those that say the opposite. */
final class Meanings {

  private static final double LIKE = 0.85;

  /** Two words of one group, neither of which is its first. */
  private static final double SIBLING = 0.7;

  private static final double OPPOSITE = 0.7;

  private final Map<String, Set<String>> groups = new LinkedHashMap<>();
  private final Map<String, Set<String>> groupsOf = new LinkedHashMap<>();
  private final Map<String, Set<String>> opposites = new LinkedHashMap<>();
  private final List<String> phrases = new ArrayList<>();
  private final Stems stems;

  Meanings(Stems stems) {
    this.stems = stems;
    for (String line : WordList.lines(Meanings.class, "like-words.txt")) {
      learn(line);
    }
    for (String line : WordList.lines(Meanings.class, "opposites.txt")) {
      int colon = line.indexOf(':');
      oppose(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      oppose(line.substring(colon + 1).strip(), line.substring(0, colon).strip());
    }
    phrases.sort(
        Comparator.comparingInt((String phrase) -> -phrase.split(" ").length)
            .thenComparing(phrase -> phrase));
  }

  private void learn(String line) {
    String key = line.substring(0, line.indexOf(':')).strip();
    Set<String> words = new LinkedHashSet<>(List.of(key));
    Stream.of(line.substring(line.indexOf(':') + 1).split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .forEach(words::add);
    groups.put(key, words);
    for (String word : words) {
      groupsOf.computeIfAbsent(stemmed(word), w -> new LinkedHashSet<>()).add(key);
      if (word.contains(" ") && !phrases.contains(word)) {
        phrases.add(word);
      }
    }
  }

  private void oppose(String one, String other) {
    opposites.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(other);
  }

  private String stemmed(String words) {
    return String.join(" ", list(words));
  }

  private List<String> list(String words) {
    return Stream.of(words.split(" ")).map(stems::of).toList();
  }

  /** The phrases of more than one word that have words of like meaning, the longest first. */
  List<String> phrases() {
    return phrases;
  }

  /**
   * What may stand for a word or a phrase, itself first.
   *
   * @param opposed whether words that say the opposite count as well
   */
  List<Variant> variants(String words, boolean opposed) {
    Map<List<String>, Variant> variants = new LinkedHashMap<>();
    String stemmed = stemmed(words);
    variants.put(list(words), new Variant(list(words), 1, false));
    List<String> keys = new ArrayList<>(groupsOf.getOrDefault(stemmed, Set.of()));
    keys.sort(Comparator.comparing((String key) -> !stemmed(key).equals(stemmed)));
    for (String key : keys) {
      variants.putIfAbsent(list(key), new Variant(list(key), LIKE, false));
      add(variants, key, stemmed(key).equals(stemmed) ? LIKE : SIBLING, false);
    }
    if (opposed) {
      for (String key : keys) {
        for (String opposite : opposites.getOrDefault(key, Set.of())) {
          add(variants, opposite, OPPOSITE, true);
        }
      }
    }
    return new ArrayList<>(variants.values());
  }

  private void add(
      Map<List<String>, Variant> variants, String key, double likeness, boolean opposite) {
    for (String word : groups.getOrDefault(key, Set.of(key))) {
      variants.putIfAbsent(list(word), new Variant(list(word), likeness, opposite));
    }
  }
}
