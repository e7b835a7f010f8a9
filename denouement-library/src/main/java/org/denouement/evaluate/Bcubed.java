package org.denouement.evaluate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * B-cubed over items that stand in one group each, in the gold and as predicted (Bagga and Baldwin,
 * "Algorithms for scoring coreference chains", 1998).
 */
final class Bcubed {

  private double precision;
  private double recall;
  private int items;

  /**
   * Counts one document.
   *
   * @param said for each item the name of its group as predicted
   * @param gold for each item the name of its group
   */
  void add(List<String> said, List<String> gold) {
    Map<String, Integer> saidSizes = sizes(said);
    Map<String, Integer> goldSizes = sizes(gold);
    Map<List<String>, Integer> both = new HashMap<>();
    for (int i = 0; i < said.size(); i++) {
      both.merge(List.of(said.get(i), gold.get(i)), 1, Integer::sum);
    }
    for (int i = 0; i < said.size(); i++) {
      double shared = both.getOrDefault(List.of(said.get(i), gold.get(i)), 0);
      precision += shared / saidSizes.getOrDefault(said.get(i), 1);
      recall += shared / goldSizes.getOrDefault(gold.get(i), 1);
    }
    items += said.size();
  }

  private static Map<String, Integer> sizes(List<String> groups) {
    Map<String, Integer> sizes = new HashMap<>();
    groups.forEach(group -> sizes.merge(group, 1, Integer::sum));
    return sizes;
  }

  /** Adds the counts of another. */
  void add(Bcubed other) {
    precision += other.precision;
    recall += other.recall;
    items += other.items;
  }

  /** The figures, percentages; 0 of nothing. */
  SequencedMap<String, Double> figures() {
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    double p = items == 0 ? 0 : 100 * precision / items;
    double r = items == 0 ? 0 : 100 * recall / items;
    figures.put("b3", p + r == 0 ? 0 : 2 * p * r / (p + r));
    figures.put("b3Precision", p);
    figures.put("b3Recall", r);
    return figures;
  }
}
