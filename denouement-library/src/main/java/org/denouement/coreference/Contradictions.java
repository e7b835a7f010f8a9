package org.denouement.coreference;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.denouement.coreference.Anaphor.Place;
import org.denouement.language.People;

/** The names of an entity, which forbid others: Mr. Weston is not Mr. Knightley. */
final class Contradictions {

  private final Set<Set<String>> names = new LinkedHashSet<>();

  void add(Place mention) {
    if (mention.of() == MentionClass.NAME) {
      names.add(name(mention));
    }
  }

  void add(Contradictions other) {
    names.addAll(other.names);
  }

  /** Whether a mention cannot be of the entity. */
  boolean contradict(Place mention) {
    return mention.of() == MentionClass.NAME && !names.isEmpty() && !isKnown(name(mention));
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
