package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.denouement.explain.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the cast of an explanation with the gold's, each with at most one, by the names they share.
 */
final class CastMatch {

  private final Map<String, Set<String>> goldNames = new LinkedHashMap<>();
  private final Map<String, Set<String>> saidNames = new LinkedHashMap<>();
  private final Map<String, String> saidOfGold = new HashMap<>();
  private final Map<String, String> goldOfSaid = new HashMap<>();

  private record Pair(int shared, String gold, String said) {}

  CastMatch(List<Gold.Member> gold, List<Explanation.CastMember> said) {
    gold.forEach(member -> goldNames.put(member.id(), names(member.name(), member.aliases())));
    said.forEach(member -> saidNames.put(member.id(), names(member.name(), member.aliases())));
    List<Pair> pairs = new ArrayList<>();
    goldNames.forEach((g, names) ->
        saidNames.forEach((s, theirs) -> {
          if (shared(names, theirs) > 0) {
            pairs.add(new Pair(shared(names, theirs), g, s));
          }
        }));
    pairs.sort(
        Comparator.comparingInt((Pair pair) -> -pair.shared())
            .thenComparing(Pair::gold)
            .thenComparing(Pair::said));
    for (Pair pair : pairs) {
      if (!saidOfGold.containsKey(pair.gold()) && !goldOfSaid.containsKey(pair.said())) {
        saidOfGold.put(pair.gold(), pair.said());
        goldOfSaid.put(pair.said(), pair.gold());
      }
    }
  }

  private static Set<String> names(String name, List<String> aliases) {
    Set<String> names = new LinkedHashSet<>();
    Stream.concat(Stream.of(name), aliases.stream()).map(TextMeasures::norm).forEach(names::add);
    names.remove("");
    return names;
  }

  private static int shared(Set<String> some, Set<String> others) {
    return (int) some.stream().filter(others::contains).count();
  }

  /** The id in the explanation of a gold member, or null. */
  @Nullable String said(String gold) {
    return saidOfGold.get(gold);
  }

  /** The gold's id of a member of the explanation, or null. */
  @Nullable String gold(String said) {
    return goldOfSaid.get(said);
  }

  int paired() {
    return saidOfGold.size();
  }

  /** How many members of the explanation carry a name of some gold one. */
  long known() {
    return saidNames.values().stream().filter(names -> goldsOf(names) > 0).count();
  }

  /** How many members of the explanation carry names of two or more gold ones. */
  long merged() {
    return saidNames.values().stream().filter(names -> goldsOf(names) > 1).count();
  }

  /** How many members of the explanation, past the first, carry a name of this gold one. */
  long split(String gold) {
    Set<String> names = goldNames.getOrDefault(gold, Set.of());
    long told = saidNames.values().stream().filter(theirs -> shared(names, theirs) > 0).count();
    return Math.max(0, told - 1);
  }

  private long goldsOf(Set<String> names) {
    return goldNames.values().stream().filter(gold -> shared(gold, names) > 0).count();
  }
}
