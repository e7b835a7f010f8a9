package org.denouement.explain.storyline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Searches for an order of the lines with few crossings.
 *
 * <p>The problem is that of Kostitsyna, Nöllenburg, Polishchuk, Schulz and Strash, "On Minimizing
 * Crossings in Storyline Visualizations" (2015), which is NP-hard, and of Gronemann, Jünger, Liers
 * and Mambelli, "Crossing Minimization in Storyline Visualization" (2016), who solve it exactly by
 * integer programming. Here, lines are drawn one after the other, each in the best way there is
 * beside those drawn before it ({@link LineRouter}), which is the sifting of layered graphs
 * (Matuszewski, Schönfeld and Molitor, 1999) done to a line in all its layers at once. Then some
 * are taken out and drawn anew, again and again, and what is no worse is kept (the large
 * neighbourhood search of Shaw, 1998). Of several starts the better half goes on, until one is
 * left.
 *
 * <p>The effort is bounded by a count of ways weighed, never by a clock.
 */
final class StorylineSearch {

  private static final int STARTS = 8;

  /** How many ways between slots are weighed in all, half of them before the first choice. */
  private static final long EFFORT = 4_000_000;

  /** How many lines are drawn anew at most. */
  private static final int MOST = 6;

  private static final long SEED = 20_161_116;

  /** Lines that were found, and their crossings. */
  private record Found(Lines lines, int crossings) {}

  private final int people;
  private final int steps;
  private final Lines lines;
  private final SplittableRandom lot = new SplittableRandom(SEED);
  private final LineRouter router;
  private final int[] shuffled;

  /** What taking out and keeping lines takes, in ways weighed. */
  private final long overhead;

  private long spent;

  StorylineSearch(Gatherings gatherings) {
    people = gatherings.people();
    steps = gatherings.steps();
    lines = new Lines(steps, people);
    router = new LineRouter(gatherings, lines, lot);
    shuffled = IntStream.range(0, people).toArray();
    overhead = 2L * people * steps;
  }

  /** The best orders found. */
  List<List<Integer>> best() {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      found.add(improved(start(), EFFORT / 2 / STARTS));
    }
    int rounds = Integer.numberOfTrailingZeros(STARTS);
    for (int left = STARTS / 2; left > 0; left /= 2) {
      long effort = EFFORT / 2 / rounds / left;
      found =
          found.stream()
              .sorted(Comparator.comparingInt(Found::crossings))
              .limit(left)
              .map(one -> improved(one, effort))
              .toList();
    }
    return found.getFirst().lines().orders();
  }

  private Found start() {
    int crossings = 0;
    shuffle(people);
    for (int person : shuffled) {
      lines.remove(person);
    }
    for (int person : shuffled) {
      crossings += router.draw(person);
    }
    return new Found(kept(), crossings);
  }

  private Found improved(Found from, long effort) {
    Lines best = from.lines();
    int fewest = from.crossings();
    lines.copy(best);
    long end = spent() + effort;
    while (fewest > 0 && spent() < end) {
      int crossings = fewest + drawAnew(2 + lot.nextInt(Math.min(MOST, people) - 1));
      if (crossings <= fewest) {
        fewest = crossings;
        best.copy(lines);
      } else {
        lines.copy(best);
      }
      spent += overhead;
    }
    return new Found(best, fewest);
  }

  /** Draws some lines anew; returns how many more crossings there are than before. */
  private int drawAnew(int count) {
    int change = 0;
    shuffle(count);
    for (int i = 0; i < count; i++) {
      change -= lines.crossings(shuffled[i]);
      lines.remove(shuffled[i]);
    }
    for (int i = 0; i < count; i++) {
      change += router.draw(shuffled[i]);
    }
    return change;
  }

  private long spent() {
    return spent + router.effort();
  }

  private Lines kept() {
    Lines kept = new Lines(steps, people);
    kept.copy(lines);
    return kept;
  }

  /** Draws the first so many by lot. */
  private void shuffle(int count) {
    for (int i = 0; i < count; i++) {
      int j = i + lot.nextInt(people - i);
      int one = shuffled[i];
      shuffled[i] = shuffled[j];
      shuffled[j] = one;
    }
  }
}
