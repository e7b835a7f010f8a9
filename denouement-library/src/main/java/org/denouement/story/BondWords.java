package org.denouement.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.denouement.language.Mention;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** Nouns that say what one is to another: "mother", "boss", "best friend". */
final class BondWords {

  /**
   * What a noun says.
   *
   * @param turn the bond it tells, as the turn that would make it
   * @param kin the step of kinship: parent, child, sibling, spouse or other; null for no kin
   * @param role the noun: "ex-wife"
   * @param over whether the bond is said to be past: "former", "ex-"
   * @param mutual whether the noun in the plural may say it of its own members: "brothers"
   */
  record Sense(Turn turn, @Nullable String kin, String role, boolean over, boolean mutual) {

    /** The same of one of several: of "one of his men" man. */
    Sense of(String single) {
      return role.contains(" ") ? this : new Sense(turn, kin, single, over, mutual);
    }
  }

  /** What "fellow" says of whoever it stands with: "fellow agent". */
  static final Sense FELLOW = new Sense(Turn.WORK, null, "colleague", false, false);

  private static final Map<String, List<String>> NOUNS =
      WordList.keysByWord(BondWords.class, "bonds.txt");
  private static final Set<String> FORMER = Set.of("ex", "former", "one-time", "erstwhile");

  private static final Set<String> COMING =
      Set.of("prospective", "future", "would-be", "intended", "soon-to-be");

  /** The last words of the nouns, by which most mentions are told to name no bond. */
  private static final Set<String> LAST =
      NOUNS.keySet().stream()
          .map(noun -> noun.substring(noun.lastIndexOf(' ') + 1))
          .collect(Collectors.toSet());

  private BondWords() {}

  /** What a noun by itself says of a bond, or null. */
  static @Nullable Sense sense(String noun) {
    return sense(noun.toLowerCase(Locale.ROOT), "", false);
  }

  /** What a mention's noun says of a bond, or null. */
  static @Nullable Sense sense(Mention mention, String headLemma) {
    String description = mention.description();
    return description == null ? null : sense(description, headLemma);
  }

  /**
   * What a noun with the words before it says of a bond ("adoptive mother"), or null.
   *
   * @param headLemma the lemma of its last word
   */
  static @Nullable Sense sense(String description, String headLemma) {
    if (!mayBe(description, headLemma)) {
      return null;
    }
    String[] words = description.toLowerCase(Locale.ROOT).split(" ", -1);
    for (int from = 0; from < words.length; from++) {
      String phrase = String.join(" ", List.of(words).subList(from, words.length));
      Sense sense = sense(phrase, headLemma, words.length - from == 1);
      if (sense != null) {
        if (from > 0 && words[from - 1].equals("fellow")) {
          return FELLOW;
        }
        if (from > 0 && COMING.contains(words[from - 1])) {
          return sense.turn() == Turn.WED
              ? new Sense(Turn.ENGAGE, null, sense.role(), false, sense.mutual())
              : null;
        }
        return from > 0 && FORMER.contains(words[from - 1]) ? former(sense) : sense;
      }
    }
    return null;
  }

  private static boolean mayBe(String description, String headLemma) {
    String last = description.substring(description.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String bare = last.startsWith("ex-") ? last.substring(3) : last;
    String single = bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
    return LAST.contains(bare) || LAST.contains(single) || LAST.contains(headLemma);
  }

  private static @Nullable Sense sense(String phrase, String headLemma, boolean single) {
    String bare = phrase.startsWith("ex-") ? phrase.substring(3) : phrase;
    List<String> keys = NOUNS.get(bare);
    String role = bare;
    if (keys == null) {
      role = bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
      keys = NOUNS.get(role);
    }
    if (keys == null && single) {
      role = headLemma;
      keys = NOUNS.get(headLemma);
    }
    if (keys == null) {
      return null;
    }
    String[] key = keys.getFirst().split(" ", -1);
    Sense sense =
        new Sense(
            Turn.of(key[0]),
            key.length > 1 && !key[1].equals("mutual") ? key[1] : null,
            role,
            false,
            keys.getFirst().endsWith("mutual"));
    return bare.equals(phrase) ? sense : former(sense);
  }

  private static Sense former(Sense sense) {
    return new Sense(sense.turn(), sense.kin(), "ex-" + sense.role(), true, sense.mutual());
  }
}
