package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The moments of a story as they happened.
 *
 * @param ranks the rank of each in the story world, from 1, in telling order
 * @param clashes what is told otherwise, in telling order
 */
record TimeOrder(List<Integer> ranks, List<Clash> clashes) {

  /**
   * Two moments that the text tells at odds.
   *
   * @param told the moment that is told as one from before
   * @param after a moment that nevertheless lies before it
   */
  record Clash(int told, int after) {}

  TimeOrder {
    ranks = List.copyOf(ranks);
    clashes = List.copyOf(clashes);
  }

  /**
   * The order of moments.
   *
   * @param numbers their numbers in the graph, in telling order
   */
  static TimeOrder of(TimeGraph.Resolved resolved, List<Integer> numbers) {
    Map<Integer, Integer> places = new HashMap<>();
    numbers.forEach(number -> places.put(number, places.size()));
    Integer[] ranks = new Integer[numbers.size()];
    int rank = 0;
    for (int number : resolved.order()) {
      Integer place = places.get(number);
      if (place != null) {
        ranks[place] = ++rank;
      }
    }
    List<Clash> clashes = new ArrayList<>();
    for (TimeGraph.Overruled overruled : resolved.overruled()) {
      Integer told = places.get(overruled.before().earlier());
      Optional<Integer> after =
          overruled.by().stream().map(places::get).filter(Objects::nonNull).findFirst();
      if (told != null && after.isPresent()) {
        clashes.add(new Clash(told, after.get()));
      }
    }
    return new TimeOrder(List.of(ranks), clashes.stream().distinct().toList());
  }
}
