package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is called by the words of others: "the family" beside "his family", "Stone", "the judge". */
final class Namesakes {

  private final Map<String, Integer> nouns = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();

  Namesakes(List<Entity> all) {
    for (Entity entity : all) {
      entity.nouns.forEach(noun -> nouns.merge(noun, 1, Integer::sum));
      words(entity).forEach(word -> names.merge(word, 1, Integer::sum));
    }
  }

  /** What of somebody is said of others too. */
  List<String> signs(Entity entity) {
    List<String> signs = new ArrayList<>();
    if (entity.nouns.stream().anyMatch(noun -> nouns.getOrDefault(noun, 0) > 1)) {
      signs.add("noun of others");
    }
    if (entity.nouns.stream().anyMatch(names::containsKey)) {
      signs.add("noun in names");
    }
    Set<String> words = words(entity);
    if (words.stream().anyMatch(this::isShared)) {
      signs.add("name of others");
    }
    if (!words.isEmpty() && words.stream().allMatch(this::isShared)) {
      signs.add("whole name of others");
    }
    return signs;
  }

  private boolean isShared(String word) {
    return names.getOrDefault(word, 0) > 1;
  }

  private static Set<String> words(Entity entity) {
    Set<String> words = new HashSet<>();
    entity.names.keySet().forEach(name -> words.addAll(NameParts.words(name)));
    return words;
  }
}
