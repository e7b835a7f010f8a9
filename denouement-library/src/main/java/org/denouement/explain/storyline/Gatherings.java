package org.denouement.explain.storyline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who is there in each step, and who is together with whom. Immutable. */
public final class Gatherings {

  /** The group of somebody who is not there. */
  public static final int ABSENT = -1;

  private final int people;
  private final int[][] groups;

  /**
   * Makes gatherings.
   *
   * @param groups for each step and each person, from 0, the number of the group they are in, or
   *     {@link #ABSENT}
   * @throws IllegalArgumentException if the steps differ in how many people they have
   */
  public Gatherings(int[][] groups) {
    this.groups = Arrays.stream(groups).map(int[]::clone).toArray(int[][]::new);
    people = groups.length == 0 ? 0 : groups[0].length;
    if (Arrays.stream(groups).anyMatch(step -> step.length != people)) {
      throw new IllegalArgumentException("not every step has " + people + " people");
    }
  }

  /** How many people there are. */
  public int people() {
    return people;
  }

  /** How many steps there are. */
  public int steps() {
    return groups.length;
  }

  /** Whether somebody is there. */
  public boolean isThere(int step, int person) {
    return groups[step][person] != ABSENT;
  }

  /** Whether two who are there are together. */
  public boolean together(int step, int person, int other) {
    return groups[step][person] == groups[step][other];
  }

  /** The step, from 0, of each run of steps in which the same people are together. */
  List<Integer> changes() {
    List<Integer> changes = new ArrayList<>();
    for (int step = 0; step < groups.length; step++) {
      if (step == 0 || !alike(step - 1, step)) {
        changes.add(step);
      }
    }
    return changes;
  }

  /** The gatherings of some of the steps. */
  Gatherings at(List<Integer> steps) {
    return new Gatherings(steps.stream().map(step -> groups[step]).toArray(int[][]::new));
  }

  private boolean alike(int step, int next) {
    for (int person = 0; person < people; person++) {
      if (isThere(step, person) != isThere(next, person)) {
        return false;
      }
      for (int other = 0; other < person; other++) {
        if (together(step, person, other) != together(next, person, other)) {
          return false;
        }
      }
    }
    return true;
  }
}
