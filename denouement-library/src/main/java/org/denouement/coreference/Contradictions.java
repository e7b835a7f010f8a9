package org.denouement.coreference;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.denouement.coreference.Anaphor.Place;
import org.denouement.language.Gender;
import org.denouement.language.People;

/**
 * What the words of an entity's mentions say that forbids others: a man is no woman, and Mr. Weston
 * is not Mr. Knightley. Pronouns forbid no pronoun, for they may be linked wrongly.
 */
final class Contradictions {

  /** How much a title or a noun says of gender, against a pronoun, which may be linked wrongly. */
  private static final int WORD = 3;

  private final Set<Set<String>> names = new LinkedHashSet<>();
  private int he;
  private int she;

  /** Of these, what titles and nouns say: more of a he than of a she if above 0. */
  private int told;

  void add(Place mention) {
    Gender gender = gender(mention);
    boolean pronoun = mention.of().isPronoun();
    int weight = pronoun ? 1 : WORD;
    he += gender == Gender.HE ? weight : 0;
    she += gender == Gender.SHE ? weight : 0;
    told += pronoun ? 0 : gender == Gender.HE ? 1 : gender == Gender.SHE ? -1 : 0;
    if (mention.of() == MentionClass.NAME) {
      names.add(name(mention));
    }
  }

  void add(Contradictions other) {
    he += other.he;
    she += other.she;
    told += other.told;
    names.addAll(other.names);
  }

  /** How much says that it is a he. */
  int he() {
    return he;
  }

  /** How much says that it is a she. */
  int she() {
    return she;
  }

  /** Whether a mention cannot be of the entity. */
  boolean contradict(Place mention) {
    Gender gender = gender(mention);
    boolean pronoun = mention.of().isPronoun();
    boolean other =
        (gender == Gender.HE && she > he && (!pronoun || told < 0))
            || (gender == Gender.SHE && he > she && (!pronoun || told > 0));
    boolean named = mention.of() == MentionClass.NAME && !names.isEmpty();
    return other || (named && !isKnown(name(mention)));
  }

  private boolean isKnown(Set<String> name) {
    for (Set<String> known : names) {
      for (String word : name) {
        if (known.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static Gender gender(Place mention) {
    return switch (mention.of()) {
      case HE -> Gender.HE;
      case SHE -> Gender.SHE;
      case NOUN -> People.sense(mention.headWord(), mention.headWord()).gender();
      case NAME -> People.titleGender(mention.words().getFirst());
      default -> Gender.UNKNOWN;
    };
  }

  /** The words of a name without titles; a name may be only a title. */
  private static Set<String> name(Place mention) {
    Set<String> words = new HashSet<>();
    for (String word : mention.words()) {
      boolean letters = Character.isLetter(word.codePointAt(0));
      if (letters && !People.isTitle(word)) {
        words.add(word);
      }
    }
    return words.isEmpty() ? new HashSet<>(mention.words()) : words;
  }
}
