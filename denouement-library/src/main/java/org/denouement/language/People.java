package org.denouement.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Mention.Kind;

/** What nouns and titles say of kind and gender. */
public final class People {

  /** What a word says. */
  public record Sense(Kind kind, Gender gender) {}

  private static final Sense NOTHING = new Sense(Kind.THING, Gender.UNKNOWN);
  private static final Map<String, List<String>> NAMED =
      WordList.keysByWord(People.class, "people.txt");
  private static final Map<String, List<String>> TITLES =
      WordList.keysByWord(People.class, "titles.txt");
  private static final Map<String, List<String>> BONDS =
      WordList.keysByWord(People.class, "kinship.txt");
  private static final Set<String> PERSONS = WordList.set(People.class, "person-nouns.txt");
  private static final Set<String> PLACES = WordList.set(People.class, "place-nouns.txt");
  private static final Map<String, Sense> SENSES = new HashMap<>();

  static {
    NAMED.forEach((word, keys) -> SENSES.put(word, sense(keys.getFirst(), keys)));
  }

  private People() {}

  private static Sense sense(String key, List<String> keys) {
    Gender gender = gender(key);
    if (keys.contains("group")) {
      return new Sense(Kind.GROUP, Gender.UNKNOWN);
    }
    return key.equals("animal")
        ? new Sense(Kind.ANIMAL, Gender.UNKNOWN)
        : new Sense(Kind.PERSON, gender);
  }

  private static Gender gender(String key) {
    return switch (key) {
      case "he" -> Gender.HE;
      case "she" -> Gender.SHE;
      default -> Gender.UNKNOWN;
    };
  }

  /** What a noun says, by its form, else its lemma; a thing where no list has it. */
  public static Sense sense(String form, String lemma) {
    String word = form.toLowerCase(Locale.ROOT);
    for (String key : List.of(word, lemma, word.substring(word.lastIndexOf('-') + 1))) {
      Sense sense = SENSES.get(key);
      if (sense != null) {
        return sense;
      }
      if (PERSONS.contains(key)) {
        return new Sense(Kind.PERSON, Gender.UNKNOWN);
      }
      if (PLACES.contains(key)) {
        return new Sense(Kind.PLACE, Gender.UNKNOWN);
      }
    }
    return NOTHING;
  }

  /** Whether a word is a title that stands before a name. */
  public static boolean isTitle(String word) {
    return TITLES.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** What a title says of gender. */
  public static Gender titleGender(String word) {
    return gender(TITLES.getOrDefault(word.toLowerCase(Locale.ROOT), List.of("they")).getFirst());
  }

  /** Whether a noun names kin, or a husband or wife. */
  static boolean isFamily(String noun) {
    List<String> bonds = BONDS.getOrDefault(noun, List.of());
    return bonds.contains("kin") || bonds.contains("married");
  }

  /** Whether a noun names a bond between two people: "mother", "boss". */
  public static boolean isBond(String noun) {
    return BONDS.containsKey(noun);
  }
}
