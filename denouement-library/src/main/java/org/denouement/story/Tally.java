package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One side's part in what passes between two people, counted as it is read. */
public final class Tally {

  /** How many passages of each part are kept for a reader to check. */
  private static final int KEPT = 5;

  private final Map<Part, Integer> counts = new EnumMap<>(Part.class);
  private final Map<Part, List<Ground>> grounds = new EnumMap<>(Part.class);
  private @Nullable Ground last;

  void count(Part part, Ground ground) {
    counts.merge(part, 1, Integer::sum);
    keep(part, List.of(ground));
    last = ground;
  }

  private void keep(Part part, List<Ground> more) {
    List<Ground> kept = grounds.computeIfAbsent(part, p -> new ArrayList<>());
    more.stream().limit(KEPT - kept.size()).forEach(kept::add);
  }

  /** The sum of two counts, for two ids that turn out to be one. */
  Tally plus(Tally other) {
    Tally sum = new Tally();
    for (Tally one : List.of(this, other)) {
      one.counts.forEach((part, times) -> sum.counts.merge(part, times, Integer::sum));
      one.grounds.forEach(sum::keep);
    }
    Ground mine = last;
    Ground theirs = other.last;
    boolean later = mine == null || (theirs != null && theirs.span().start() > mine.span().start());
    sum.last = later ? theirs : mine;
    return sum;
  }

  /** How often they do one thing. */
  public int times(Part part) {
    return counts.getOrDefault(part, 0);
  }

  /** How often they act on the other: by deeds, offers and refusals. */
  public int acts() {
    return times(Part.ACTS) + times(Part.OFFERS) + times(Part.REFUSES);
  }

  /** How often they give way, give something up, or hear the other. */
  public int yields() {
    return times(Part.YIELDS) + times(Part.GIVES_UP) + times(Part.HEARS);
  }

  /** How often they speak to the other, asking included. */
  public int speaks() {
    return times(Part.SPEAKS) + times(Part.ASKS);
  }

  /** The first passages counted for one thing. */
  public List<Ground> grounds(Part part) {
    return List.copyOf(grounds.getOrDefault(part, List.of()));
  }

  /** The first passages counted, in the order of the text. */
  public List<Ground> grounds() {
    return grounds.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparingInt(Ground::at))
        .limit(KEPT)
        .toList();
  }

  /** The last passage counted, or null for none. */
  @Nullable Ground last() {
    return last;
  }

  int all() {
    return acts() + yields() + speaks();
  }
}
