package org.denouement.explain.storyline;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws one line through all steps with the fewest crossings there can be while the others stay as
 * they are.
 *
 * <p>This is the shortest way through the slots between the others: those of a step are its layer,
 * and a way from a slot to one of the next step costs as many crossings as it has. Dynamic
 * programming over the layers takes the product of two neighbouring layers for each step. Of ways
 * alike one is drawn by lot, from a fixed seed, so that a search does not stand still on a plateau.
 */
final class LineRouter {

  private static final int CLOSED = Integer.MAX_VALUE / 2;

  private final Gatherings gatherings;
  private final Lines lines;
  private final SplittableRandom lot;

  /** For each step and slot the fewest crossings of a line that comes there. */
  private final int[][] fewest;

  /** For each slot of a step and each of the next the crossings of a line from one to the other. */
  private final int[][] between;

  private final int[] way;
  private long effort;

  LineRouter(Gatherings gatherings, Lines lines, SplittableRandom lot) {
    this.gatherings = gatherings;
    this.lines = lines;
    this.lot = lot;
    fewest = new int[gatherings.steps()][gatherings.people() + 1];
    between = new int[gatherings.people() + 1][gatherings.people() + 1];
    way = new int[gatherings.steps()];
  }

  /** How many ways between slots were weighed so far. */
  long effort() {
    return effort;
  }

  /** Draws the line of somebody who has none; returns its crossings. */
  int draw(int person) {
    int crossings = 0;
    int start = 0;
    while (start < gatherings.steps()) {
      int end = start;
      while (end < gatherings.steps() && gatherings.isThere(end, person)) {
        end++;
      }
      crossings += end > start ? draw(person, start, end) : 0;
      start = end + 1;
    }
    return crossings;
  }

  /** Draws a stretch without gaps. */
  private int draw(int person, int start, int end) {
    openSlots(start, person, fewest[start]);
    for (int step = start + 1; step < end; step++) {
      weigh(step, person);
    }
    return drawBack(person, start, end);
  }

  private void weigh(int step, int person) {
    int[] before = fewest[step - 1];
    int[] here = fewest[step];
    openSlots(step, person, here);
    crossBetween(step - 1);
    for (int slot = 0; slot <= lines.size(step); slot++) {
      if (here[slot] != CLOSED) {
        int least = CLOSED;
        for (int from = 0; from <= lines.size(step - 1); from++) {
          least = Math.min(least, before[from] + between[from][slot]);
        }
        here[slot] = least;
      }
    }
    effort += (long) (lines.size(step) + 1) * (lines.size(step - 1) + 1);
  }

  private int drawBack(int person, int start, int end) {
    way[end - 1] = last(end - 1);
    int crossings = fewest[end - 1][way[end - 1]];
    for (int step = end - 2; step >= start; step--) {
      crossBetween(step);
      way[step] = before(step, way[step + 1]);
    }
    for (int step = start; step < end; step++) {
      lines.insert(step, person, way[step]);
    }
    return crossings;
  }

  private int last(int step) {
    int least = Arrays.stream(fewest[step], 0, lines.size(step) + 1).min().orElse(CLOSED);
    int ties = 0;
    int last = 0;
    for (int slot = 0; slot <= lines.size(step); slot++) {
      if (fewest[step][slot] == least && lot.nextInt(++ties) == 0) {
        last = slot;
      }
    }
    return last;
  }

  /** A slot from which the best way comes to one of the next step. */
  private int before(int step, int slot) {
    int ties = 0;
    int before = 0;
    for (int from = 0; from <= lines.size(step); from++) {
      if (fewest[step][from] + between[from][slot] == fewest[step + 1][slot]
          && lot.nextInt(++ties) == 0) {
        before = from;
      }
    }
    return before;
  }

  /**
   * Writes 0 for the slots where somebody may stand: beside their own, and never between others.
   */
  private void openSlots(int step, int person, int[] slots) {
    int size = lines.size(step);
    boolean alone = true;
    for (int place = 0; place < size; place++) {
      alone &= !gatherings.together(step, person, lines.at(step, place));
    }
    for (int slot = 0; slot <= size; slot++) {
      slots[slot] = isOpen(step, person, slot, alone) ? 0 : CLOSED;
    }
  }

  private boolean isOpen(int step, int person, int slot, boolean alone) {
    int above = slot == 0 ? person : lines.at(step, slot - 1);
    int below = slot == lines.size(step) ? person : lines.at(step, slot);
    if (alone) {
      return above == person || below == person || !gatherings.together(step, above, below);
    }
    return (above != person && gatherings.together(step, person, above))
        || (below != person && gatherings.together(step, person, below));
  }

  /** A line crosses those that are above it on one side and below it on the other. */
  private void crossBetween(int step) {
    int size = lines.size(step);
    int next = lines.size(step + 1);
    int above = 0;
    for (int slot = 0; slot <= next; slot++) {
      between[0][slot] = above;
      above += slot < next && lines.place(step, lines.at(step + 1, slot)) != Lines.NONE ? 1 : 0;
    }
    for (int slot = 0; slot < size; slot++) {
      int place = lines.place(step + 1, lines.at(step, slot));
      for (int to = 0; to <= next; to++) {
        int passed = place == Lines.NONE ? 0 : place < to ? -1 : 1;
        between[slot + 1][to] = between[slot][to] + passed;
      }
    }
  }
}
