package org.denouement.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where people first appear, and where two first appear together. Not thread-safe. */
final class FirstSeen {

  /** In a crowd of more than this nobody is brought together with anybody. */
  private static final int CROWD = 6;

  private final Map<String, ReadSentence> alone = new HashMap<>();
  private final Map<List<String>, ReadSentence> together = new HashMap<>();

  /** Takes note of who is in a sentence. */
  void add(ReadSentence sentence) {
    List<String> here = sentence.entities().stream().flatMap(List::stream).distinct().toList();
    here.forEach(id -> alone.putIfAbsent(id, sentence));
    if (here.size() <= CROWD) {
      for (String one : here) {
        here.forEach(other -> together.putIfAbsent(List.of(one, other), sentence));
      }
    }
  }

  /** Where one first appears with another, else where one first appears; null for nowhere yet. */
  @Nullable ReadSentence of(String one, List<String> others) {
    for (String other : others) {
      ReadSentence both = other.equals(one) ? null : together.get(List.of(one, other));
      if (both != null) {
        return both;
      }
    }
    return alone.get(one);
  }
}
