package org.denouement.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;

/**
 * What is told between any two of the cast.
 *
 * @param ties by pair, those of whom something was told first first
 * @param tallies how often they have to do with each other
 */
record ToldTies(SequencedMap<Pair, List<Tie>> ties, Map<GiveAndTake.Way, Tally> tallies) {

  /** The pairs between whom something is told. */
  SequencedSet<Pair> pairs() {
    return ties.sequencedKeySet();
  }

  /** What is told between two, in the order of reading. */
  List<Tie> between(Pair pair) {
    return ties.getOrDefault(pair, List.of());
  }

  /** For each of two, by id, the part they take in what passes between them. */
  SequencedMap<String, Tally> parts(String first, String second) {
    SequencedMap<String, Tally> parts = new LinkedHashMap<>();
    parts.put(first, part(first, second));
    parts.put(second, part(second, first));
    return parts;
  }

  private Tally part(String from, String to) {
    return tallies.getOrDefault(new GiveAndTake.Way(from, to), new Tally());
  }

  /** How often two have to do with each other in all. */
  int dealings(Pair pair) {
    return parts(pair.one(), pair.other()).values().stream().mapToInt(Tally::all).sum();
  }
}
