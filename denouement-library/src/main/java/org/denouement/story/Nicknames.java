package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.denouement.language.WordList;

/** Which first names are short for which: "Tom" for "Thomas". */
final class Nicknames {

  private static final Map<String, List<String>> IN_FULL =
      WordList.keysByWord(Nicknames.class, "nicknames.txt");
  private static final Map<String, List<String>> SHORT =
      WordList.wordsByKey(Nicknames.class, "nicknames.txt");

  private Nicknames() {}

  /** Whether one of two words, in lower case, is short for the other, or they are one. */
  static boolean same(String one, String other) {
    return one.equals(other)
        || IN_FULL.getOrDefault(one, List.of()).contains(other)
        || IN_FULL.getOrDefault(other, List.of()).contains(one);
  }

  /** A word and what it may be short for, or what is short for it. */
  static List<String> forms(String word) {
    List<String> forms = new ArrayList<>(List.of(word));
    forms.addAll(IN_FULL.getOrDefault(word, List.of()));
    forms.addAll(SHORT.getOrDefault(word, List.of()));
    return forms;
  }
}
