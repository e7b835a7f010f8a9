package org.denouement.explain.storyline;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The lines drawn so far: in each step an order of some of the people there. */
final class Lines {

  /** The place of somebody who has none in a step. */
  static final int NONE = -1;

  private final int[][] orders;
  private final int[] sizes;
  private final int[][] places;

  Lines(int steps, int people) {
    orders = new int[steps][people];
    sizes = new int[steps];
    places = new int[steps][people];
    Arrays.stream(places).forEach(step -> Arrays.fill(step, NONE));
  }

  int steps() {
    return sizes.length;
  }

  /** How many have a place in a step. */
  int size(int step) {
    return sizes[step];
  }

  /** Who stands at a place, from 0 at the top. */
  int at(int step, int place) {
    return orders[step][place];
  }

  /** The place of somebody, or {@link #NONE}. */
  int place(int step, int person) {
    return places[step][person];
  }

  /** Takes somebody's line out of all steps. */
  void remove(int person) {
    for (int step = 0; step < sizes.length; step++) {
      int place = places[step][person];
      if (place != NONE) {
        sizes[step]--;
        for (int i = place; i < sizes[step]; i++) {
          put(step, i, orders[step][i + 1]);
        }
        places[step][person] = NONE;
      }
    }
  }

  /** Puts somebody before the one at a place. */
  void insert(int step, int person, int place) {
    for (int i = sizes[step]; i > place; i--) {
      put(step, i, orders[step][i - 1]);
    }
    put(step, place, person);
    sizes[step]++;
  }

  private void put(int step, int place, int person) {
    orders[step][place] = person;
    places[step][person] = place;
  }

  /** How many crossings a line has. */
  int crossings(int person) {
    int crossings = 0;
    for (int step = 1; step < sizes.length; step++) {
      int before = places[step - 1][person];
      int after = places[step][person];
      for (int i = 0; before != NONE && after != NONE && i < sizes[step]; i++) {
        int other = places[step - 1][orders[step][i]];
        crossings += other != NONE && (i < after) != (other < before) ? 1 : 0;
      }
    }
    return crossings;
  }

  /** Draws the same lines as others of the same people and steps. */
  void copy(Lines others) {
    for (int step = 0; step < sizes.length; step++) {
      sizes[step] = others.sizes[step];
      System.arraycopy(others.orders[step], 0, orders[step], 0, sizes[step]);
      System.arraycopy(others.places[step], 0, places[step], 0, places[step].length);
    }
  }

  /** The orders of all steps. */
  List<List<Integer>> orders() {
    return IntStream.range(0, sizes.length)
        .mapToObj(step -> Arrays.stream(orders[step]).limit(sizes[step]).boxed().toList())
        .toList();
  }
}
