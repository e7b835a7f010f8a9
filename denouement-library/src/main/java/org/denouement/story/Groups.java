package org.denouement.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/** What is told of a group is told of those it is made of. */
final class Groups {

  /** Bigger groups are told of as one. */
  private static final int MOST = 4;

  private Groups() {}

  /** The ties, with those of a group whose members are known told of each member as well. */
  static List<Tie> spread(List<Tie> ties) {
    Map<String, SequencedSet<String>> members = new LinkedHashMap<>();
    for (Tie tie : ties) {
      if (tie.turn() == Turn.MEMBER) {
        members.computeIfAbsent(tie.first(), group -> new LinkedHashSet<>()).add(tie.second());
      }
    }
    members.values().removeIf(all -> all.size() > MOST);
    List<Tie> spread = new ArrayList<>();
    for (Tie tie : ties) {
      if (tie.turn() == Turn.MEMBER) {
        continue;
      }
      spread.add(tie);
      for (String first : of(members, tie.first())) {
        for (String second : of(members, tie.second())) {
          boolean other = !first.equals(tie.first()) || !second.equals(tie.second());
          if (other && !first.equals(second)) {
            spread.add(tie.between(first, second));
          }
        }
      }
    }
    return spread;
  }

  private static List<String> of(Map<String, SequencedSet<String>> members, String id) {
    SequencedSet<String> all = members.get(id);
    return all == null || all.contains(id) ? List.of(id) : List.copyOf(all);
  }
}
