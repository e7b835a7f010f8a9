package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One side's part in what passes between two people, counted as it is read. */
public final class Tally {

  /** How many passages are kept for a reader to check. */
  private static final int KEPT = 5;

  private int acts;
  private int yields;
  private int speaks;
  private final List<Ground> grounds = new ArrayList<>();
  private @Nullable Ground last;

  /** What one does to, for or with another. */
  enum Part {
    ACTS,
    YIELDS,
    SPEAKS
  }

  void count(Part part, Ground ground) {
    switch (part) {
      case ACTS -> acts++;
      case YIELDS -> yields++;
      case SPEAKS -> speaks++;
    }
    last = ground;
    if (grounds.size() < KEPT) {
      grounds.add(ground);
    }
  }

  /** The sum of two counts, for two ids that turn out to be one. */
  Tally plus(Tally other) {
    Tally sum = new Tally();
    sum.acts = acts + other.acts;
    sum.yields = yields + other.yields;
    sum.speaks = speaks + other.speaks;
    sum.grounds.addAll(grounds);
    sum.grounds.addAll(other.grounds.subList(0, Math.min(other.grounds.size(), KEPT)));
    Ground mine = last;
    Ground theirs = other.last;
    boolean later = mine == null || (theirs != null && theirs.span().start() > mine.span().start());
    sum.last = later ? theirs : mine;
    return sum;
  }

  /** How often they act on the other. */
  public int acts() {
    return acts;
  }

  /** How often they give way. */
  public int yields() {
    return yields;
  }

  /** How often they speak to the other. */
  public int speaks() {
    return speaks;
  }

  /** The first passages counted. */
  public List<Ground> grounds() {
    return List.copyOf(grounds);
  }

  /** The last passage counted, or null for none. */
  @Nullable Ground last() {
    return last;
  }

  int all() {
    return acts + yields + speaks;
  }
}
