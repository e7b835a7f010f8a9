package org.denouement.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** Finds entities by the words of the names and descriptions they were given. */
final class ByWord {

  /** How many entities are found by one word, the last mentioned. */
  private static final int MOST = 12;

  private final Map<String, List<LinkedEntity>> all = new HashMap<>();

  void add(Anaphor mention, LinkedEntity entity) {
    if (mention.of().isPronoun()) {
      return;
    }
    for (String word : words(mention)) {
      List<LinkedEntity> known = all.computeIfAbsent(word, w -> new ArrayList<>());
      known.remove(entity);
      known.addFirst(entity);
      if (known.size() > MOST) {
        known.removeLast();
      }
    }
  }

  /** Those that share a word with a mention. */
  SequencedSet<LinkedEntity> of(Anaphor mention) {
    SequencedSet<LinkedEntity> found = new LinkedHashSet<>();
    for (String word : words(mention)) {
      found.addAll(all.getOrDefault(word, List.of()));
    }
    return found;
  }

  void replace(LinkedEntity gone, LinkedEntity kept) {
    for (List<LinkedEntity> known : all.values()) {
      int at = known.indexOf(gone);
      if (at >= 0 && known.contains(kept)) {
        known.remove(at);
      } else if (at >= 0) {
        known.set(at, kept);
      }
    }
  }

  void remove(LinkedEntity gone) {
    for (String word : gone.headWords()) {
      List<LinkedEntity> known = all.get(word);
      if (known != null && known.remove(gone) && known.isEmpty()) {
        all.remove(word);
      }
    }
  }

  /** The words of a name; of a description its head alone. */
  private static List<String> words(Anaphor mention) {
    return mention.of() == MentionClass.NAME
        ? mention.place().words()
        : List.of(mention.place().headWord());
  }
}
