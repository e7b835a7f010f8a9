package org.denouement.story;

import java.util.Comparator;

/**
 * Two of the cast, whichever was met first: "c2" and "c10".
 *
 * @param one the id of who was met first
 * @param other the other's
 */
record Pair(String one, String other) implements Comparable<Pair> {

  private static final Comparator<String> MET =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());
  private static final Comparator<Pair> ORDER =
      Comparator.comparing(Pair::one, MET).thenComparing(Pair::other, MET);

  /** Two, in either order. */
  static Pair of(String first, String second) {
    return MET.compare(first, second) <= 0 ? new Pair(first, second) : new Pair(second, first);
  }

  @Override
  public int compareTo(Pair pair) {
    return ORDER.compare(this, pair);
  }
}
