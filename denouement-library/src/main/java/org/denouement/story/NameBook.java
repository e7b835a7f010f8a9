package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Gender;
import org.denouement.language.People;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a name means: "Angier" is Robert Angier, "Mr. Bennet" is not Mrs. Bennet, and two who
 * share a family name stay two.
 */
final class NameBook {

  private static final Set<String> AGES = WordList.set(NameBook.class, "ages.txt");

  private final Map<String, List<Entity>> byWord = new HashMap<>();

  /** Remembers that an entity is called so. */
  void add(Entity entity, String name) {
    for (String word : words(name)) {
      List<Entity> known = byWord.computeIfAbsent(word, w -> new ArrayList<>());
      if (!known.contains(entity)) {
        known.add(entity);
      }
    }
  }

  /** Forgets {@code gone} for {@code kept}. */
  void replace(Entity gone, Entity kept) {
    for (List<Entity> known : byWord.values()) {
      if (known.remove(gone) && !known.contains(kept)) {
        known.add(kept);
      }
    }
  }

  /**
   * Whom a name means among those known, or null for somebody new.
   *
   * @param name the name as read, with its title
   * @param gender what its title says
   */
  @Nullable Entity find(String name, Gender gender) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return null;
    }
    Entity best = null;
    double bestScore = 0;
    for (Entity entity : byWord.getOrDefault(words.getLast(), List.of())) {
      double score = score(entity, name, words, gender);
      if (score > bestScore
          || (score > 0 && score == bestScore && best != null && entity.mentions > best.mentions)) {
        best = entity;
        bestScore = score;
      }
    }
    if (best == null && words.size() == 1) {
      return null;
    }
    for (Entity entity : byWord.getOrDefault(words.getFirst(), List.of())) {
      double score = score(entity, name, words, gender);
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    return best;
  }

  private static double score(Entity entity, String name, List<String> words, Gender gender) {
    if (!entity.gender().agrees(gender) && entity.genderMargin() > 1) {
      return 0;
    }
    double best = 0;
    for (String known : entity.names.keySet()) {
      best =
          Math.max(
              best,
              known.equals(name) ? 10 : alike(words(known), words, titled(known), titled(name)));
    }
    return best;
  }

  /**
   * How well two names fit one person: the one's words must all be in the other, in order, and end
   * alike or begin alike.
   */
  private static double alike(
      List<String> known, List<String> name, boolean knownTitled, boolean titled) {
    if (known.equals(name)) {
      return 9;
    }
    boolean more = known.size() >= name.size();
    List<String> longer = more ? known : name;
    List<String> shorter = more ? name : known;
    if (shorter.isEmpty() || !longer.containsAll(shorter) || longer.size() == shorter.size()) {
      return 0;
    }
    boolean first = longer.getFirst().equals(shorter.getFirst());
    boolean last = longer.getLast().equals(shorter.getLast());
    if (first) {
      return shorter.size() > 1 ? 7 : 6;
    }
    // A family name alone, or with a title, may mean any of a family; a full name met first is the
    // best guess.
    return last ? (titled || knownTitled ? 5 : 4) : 2;
  }

  private static boolean titled(String name) {
    int space = name.indexOf(' ');
    return space > 0 && People.isTitle(name.substring(0, space));
  }

  /** The words of a name in lower case, without titles and words of age. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.toLowerCase(Locale.ROOT).split("[ \"]+", -1)) {
      if (!word.isEmpty() && !People.isTitle(word) && !AGES.contains(word)) {
        words.add(word);
      }
    }
    return words.isEmpty() ? List.of(name.toLowerCase(Locale.ROOT)) : words;
  }

  /** Whether a name has a word of age before it: "Old Joe", "Young Sara". */
  static boolean hasAge(String name) {
    int space = name.indexOf(' ');
    return space > 0 && AGES.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
  }
}
