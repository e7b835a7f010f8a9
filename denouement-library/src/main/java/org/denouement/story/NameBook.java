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
import java.util.regex.Pattern;
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

  /** How well names fit of which one is short for the other. */
  private static final double NICKNAME = 6;

  /** "St. John" is one word of a name, and another than "John". */
  private static final Pattern SAINT = Pattern.compile("\\b(?:st\\.?|saint) ");

  /** How well names fit that share no more than the last. */
  private static final double FAMILY = 5;

  private final Map<String, List<Entity>> byWord = new HashMap<>();

  private final Map<String, List<Entity>> byTitle = new HashMap<>();

  /**
   * A name taken apart.
   *
   * @param title its title in lower case, or empty
   * @param words its other words in lower case
   */
  private record Parts(String title, List<String> words) {

    /** Whether it has all words of another, or what they are short for. */
    boolean holds(Parts other) {
      return words.containsAll(other.words)
          || (Nicknames.same(first(), other.first())
              && words.containsAll(other.words.subList(1, other.words.size())));
    }

    boolean isFull() {
      return words.size() > 1;
    }

    String first() {
      return words.getFirst();
    }

    String last() {
      return words.getLast();
    }
  }

  /** The only one known by a name with a title: of "the Judge", Judge Hopkins; or null. */
  @Nullable Entity titled(String title) {
    List<Entity> bearers = byTitle.getOrDefault(title, List.of());
    return bearers.size() == 1 ? bearers.getFirst() : null;
  }

  /** Whether a name is somebody's only as a short form is: "Ronnie" for Veronica. */
  static boolean isShort(String name, Entity entity) {
    List<String> words = words(name);
    return entity.names.keySet().stream()
        .noneMatch(known -> words(known).stream().anyMatch(words::contains));
  }

  /** Remembers that an entity is called so. */
  void add(Entity entity, String name) {
    List<Entity> titled = byTitle.computeIfAbsent(parts(name).title(), t -> new ArrayList<>());
    if (!parts(name).title().isEmpty() && !titled.contains(entity)) {
      titled.add(entity);
    }
    for (String word : words(name)) {
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
      for (String word : words(name)) {
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
    Parts parts = parts(name);
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

  private Collection<Entity> candidates(Parts parts) {
    Set<Entity> found = new LinkedHashSet<>(byWord.getOrDefault(parts.last(), List.of()));
    for (String first : Nicknames.forms(parts.first())) {
      found.addAll(byWord.getOrDefault(first, List.of()));
    }
    return found;
  }

  private static double score(Entity entity, String name, Parts parts, Gender gender) {
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
      Parts other = parts(known);
      if (conflict(other, parts)) {
        return 0;
      }
      stranger |= isStranger(other, parts);
      best = Math.max(best, fit(other, parts));
    }
    return stranger && best <= FAMILY ? 0 : best;
  }

  /** "Skipper Sheldon", of Christopher Sheldon whom all call Skipper. */
  private static boolean isNicknamed(Entity entity, Parts name) {
    List<List<String>> known = entity.names.keySet().stream().map(NameBook::words).toList();
    return name.words().size() == 2
        && known.contains(List.of(name.first()))
        && known.stream().anyMatch(one -> one.size() > 1 && one.getLast().equals(name.last()));
  }

  /**
   * Whether a full name is another's than that of a "Mr. Darcy" met before, however often he was
   * plain "Darcy" since: he may have a sister.
   */
  private static boolean isStranger(Parts known, Parts name) {
    return !known.title().isEmpty()
        && !known.isFull()
        && name.title().isEmpty()
        && name.isFull()
        && known.last().equals(name.last());
  }

  /** Whether two names cannot be one person's: other first names, or titles that differ. */
  private static boolean conflict(Parts known, Parts name) {
    boolean bothFull = known.isFull() && name.isFull();
    if (bothFull && !known.holds(name) && !name.holds(known)) {
      return true;
    }
    boolean titles = !known.title().isEmpty() && !name.title().isEmpty();
    boolean genders =
        titles && !People.titleGender(known.title()).agrees(People.titleGender(name.title()));
    boolean wife = titles && isMrs(known.title()) != isMrs(name.title());
    return (genders || wife) && known.last().equals(name.last());
  }

  private static boolean isMrs(String title) {
    return title.startsWith("mrs");
  }

  /**
   * How well a name fits one that is known: the one's words must be in the other, at its start or
   * end.
   */
  private static double fit(Parts known, Parts name) {
    if (known.words().equals(name.words())) {
      return known.title().equals(name.title())
          ? 10
          : known.title().isEmpty() || name.title().isEmpty() ? 9 : 7;
    }
    boolean nameLonger = name.words().size() > known.words().size();
    Parts longer = nameLonger ? name : known;
    Parts shorter = nameLonger ? known : name;
    if (!longer.holds(shorter)) {
      return 0;
    }
    boolean titled = !known.title().isEmpty() && !name.title().isEmpty();
    if (longer.first().equals(shorter.first())) {
      if (titled && !known.title().equals(name.title()) && !shorter.isFull()) {
        return 0; // Colonel Fitzwilliam is not Mr. Fitzwilliam Darcy
      }
      return 6 + shorter.words().size();
    }
    if (!longer.words().contains(shorter.first())) {
      return known.title().isEmpty() || known.isFull() ? NICKNAME : 0; // Kitty is no Lady Catherine
    }
    if (!longer.last().equals(shorter.last())) {
      return 3;
    }
    return FAMILY;
  }

  private static Parts parts(String name) {
    int space = name.indexOf(' ');
    String first = space > 0 ? name.substring(0, space).toLowerCase(Locale.ROOT) : "";
    boolean title = People.isTitle(first) && !SAINT.matcher(first + " ").matches();
    return new Parts(title ? first : "", words(name));
  }

  /** The words of a name in lower case, without titles, nickname marks and words of age. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    String joined = SAINT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("saint-");
    for (String word : joined.split("[ \"]+", -1)) {
      if (People.isTitle(word) && !words.contains(word)) {
        words.clear(); // "CIA Director Pamela Lund"
      } else if (!word.isEmpty() && !AGES.contains(word)) {
        words.add(word);
      }
    }
    return words.isEmpty() ? List.of(name.toLowerCase(Locale.ROOT)) : words;
  }

  /** "Dorothea Brooke" for a signature DOROTHEA BROOKE; a single word may be letters: "TARS". */
  static String inMixedCase(String name) {
    boolean capitals = name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT));
    return capitals ? UCharacter.toTitleCase(ULocale.ROOT, name, null) : name;
  }

  /** Whether a name has a word of age before it: "Old Joe", "Young Sara". */
  static boolean hasAge(String name) {
    int space = name.indexOf(' ');
    return space > 0 && AGES.contains(name.substring(0, space).toLowerCase(Locale.ROOT));
  }
}
