package org.denouement.explain.storyline;

import java.util.ArrayList;
import java.util.List;

/**
 * An order of the people in each step, those together next to each other.
 *
 * @param orders for each step those who are there, from top to bottom
 */
public record Storyline(List<List<Integer>> orders) {

  public Storyline {
    orders = orders.stream().map(List::copyOf).toList();
  }

  /** A storyline with few crossings; always the same one for the same gatherings. */
  public static Storyline of(Gatherings gatherings) {
    // Where nothing changes nothing needs to cross, so only the steps that change are laid out.
    List<Integer> changes = gatherings.changes();
    List<List<Integer>> found = new StorylineSearch(gatherings.at(changes)).best();
    List<List<Integer>> orders = new ArrayList<>();
    int run = -1;
    for (int step = 0; step < gatherings.steps(); step++) {
      run += run + 1 < changes.size() && changes.get(run + 1) == step ? 1 : 0;
      orders.add(found.get(run));
    }
    return new Storyline(orders);
  }

  /** How many pairs change their order from a step to the next. */
  public int crossings() {
    int crossings = 0;
    for (int step = 1; step < orders.size(); step++) {
      crossings += crossings(orders.get(step - 1), orders.get(step));
    }
    return crossings;
  }

  private static int crossings(List<Integer> before, List<Integer> after) {
    List<Integer> places = before.stream().filter(after::contains).map(after::indexOf).toList();
    int crossings = 0;
    for (int i = 0; i < places.size(); i++) {
      for (int j = 0; j < i; j++) {
        crossings += places.get(j) > places.get(i) ? 1 : 0;
      }
    }
    return crossings;
  }
}
