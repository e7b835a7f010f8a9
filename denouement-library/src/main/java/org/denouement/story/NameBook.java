package org.denouement.story;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a name means: "Angier" is Robert Angier, "Mr. Bennet" is not Mrs. Bennet, and two who
 * share a family name stay two.
 */
final class NameBook {

  private final Map<String, List<Entity>> byWord = new HashMap<>();

  private final Map<String, List<Entity>> byTitle = new HashMap<>();

  /** The only one known by a name with a title: of "the Judge", Judge Hopkins; or null. */
  @Nullable Entity titled(String title) {
    List<Entity> bearers = byTitle.getOrDefault(title, List.of());
    return bearers.size() == 1 ? bearers.getFirst() : null;
  }

  /** Whether a name is somebody's only as a short form is: "Ronnie" for Veronica. */
  static boolean isShort(String name, Entity entity) {
    List<String> words = NameParts.words(name);
    return entity.names.keySet().stream()
        .noneMatch(known -> NameParts.words(known).stream().anyMatch(words::contains));
  }

  /** Remembers that an entity is called so. */
  void add(Entity entity, String name) {
    List<Entity> titled =
        byTitle.computeIfAbsent(NameParts.of(name).title(), t -> new ArrayList<>());
    if (!NameParts.of(name).title().isEmpty() && !titled.contains(entity)) {
      titled.add(entity);
    }
    for (String word : NameParts.words(name)) {
      List<Entity> known = byWord.computeIfAbsent(word, w -> new ArrayList<>());
      if (!known.contains(entity)) {
        known.add(entity);
      }
    }
  }

  /** Forgets {@code gone} for {@code kept}. */
  void replace(Entity gone, Entity kept) {
    for (List<Entity> titled : byTitle.values()) {
      if (titled.remove(gone) && !titled.contains(kept)) {
        titled.add(kept);
      }
    }
    for (String name : gone.names.keySet()) {
      for (String word : NameParts.words(name)) {
        List<Entity> known = byWord.getOrDefault(word, new ArrayList<>());
        if (known.remove(gone) && !known.contains(kept)) {
          known.add(kept);
        }
      }
    }
  }

  /**
   * Those who bear a family name: of "the Darcys" those named Darcy; none where it is no plural.
   */
  List<Entity> bearers(String name) {
    return singulars(name).stream()
        .flatMap(one -> byWord.getOrDefault(one, List.of()).stream())
        .distinct()
        .toList();
  }

  /** The names that a plural may be of, in lower case: of "the Ramoses", "ramos" and "ramose". */
  static List<String> singulars(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (!lower.endsWith("s")) {
      return List.of();
    }
    String one = lower.substring(0, lower.length() - 1);
    return lower.endsWith("es")
        ? List.of(lower.substring(0, lower.length() - 2), one)
        : List.of(one);
  }

  /**
   * Whom a name means among those known, or null for somebody new.
   *
   * @param name the name as read, with its title
   * @param gender what its title says
   */
  @Nullable Entity find(String name, Gender gender) {
    NameParts parts = NameParts.of(name);
    Entity titled =
        parts.isFull() || byWord.containsKey(parts.last()) ? null : titled(parts.last());
    if (titled != null) {
      return titled; // "Mr. President"
    }
    Entity best = null;
    double bestScore = 0;
    boolean tied = false;
    for (Entity entity : candidates(parts)) {
      double score = score(entity, name, parts, gender);
      if (score > bestScore) {
        best = entity;
        bestScore = score;
        tied = false;
      } else if (score > 0 && score == bestScore && best != null) {
        // Two of a family: a bare name means the one most spoken of, a titled one somebody else.
        tied = true;
        best = entity.mentions > best.mentions ? entity : best;
      }
    }
    return tied && !parts.title().isEmpty() && bestScore < 8 ? null : best;
  }

  private Collection<Entity> candidates(NameParts parts) {
    Set<Entity> found = new LinkedHashSet<>(byWord.getOrDefault(parts.last(), List.of()));
    for (String first : Nicknames.forms(parts.first())) {
      found.addAll(byWord.getOrDefault(first, List.of()));
    }
    return found;
  }

  private static double score(Entity entity, String name, NameParts parts, Gender gender) {
    if (!entity.gender().agrees(gender) && entity.genderMargin() > 2) {
      return 0;
    }
    if (isNicknamed(entity, parts)) {
      return 8;
    }
    double best = 0;
    boolean stranger = false;
    for (String known : entity.names.keySet()) {
      if (known.equals(name)) {
        return 10;
      }
      NameParts other = NameParts.of(known);
      if (parts.conflicts(other)) {
        return 0;
      }
      stranger |= parts.isStranger(other);
      best = Math.max(best, parts.fit(other));
    }
    return stranger && best <= NameParts.FAMILY ? 0 : best;
  }

  /** "Skipper Sheldon", of Christopher Sheldon whom all call Skipper. */
  private static boolean isNicknamed(Entity entity, NameParts name) {
    List<List<String>> known = entity.names.keySet().stream().map(NameParts::words).toList();
    return name.words().size() == 2
        && known.contains(List.of(name.first()))
        && known.stream().anyMatch(one -> one.size() > 1 && one.getLast().equals(name.last()));
  }

  /** "Dorothea Brooke" for a signature DOROTHEA BROOKE; a single word may be letters: "TARS". */
  static String inMixedCase(String name) {
    boolean capitals = name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT));
    return capitals ? UCharacter.toTitleCase(ULocale.ROOT, name, null) : name;
  }

  /** Whether a name has a word of age before it: "Old Joe", "Young Sara". */
  static boolean hasAge(String name) {
    int space = name.indexOf(' ');
    return space > 0 && NameParts.AGES.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
  }
}
