package org.denouement.story;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What each sign is worth for each bond, and for there being none; {@code tie-weights.md} says how
 * that was learnt. Immutable.
 */
final class TieWeights {

  private static final String NONE = "none";

  /** Below this a likelihood of the reader says no more than that it thinks otherwise. */
  private static final double LEAST = 1e-3;

  private final Map<String, Double> ofNone = new HashMap<>();
  private final Map<Bond, Map<String, Double>> byBond = new EnumMap<>(Bond.class);

  TieWeights() {
    for (String line : WordList.lines(TieWeights.class, "tie-weights.txt")) {
      int colon = line.indexOf(':');
      int space = line.lastIndexOf(' ');
      of(line.substring(0, colon).equals(NONE) ? null : Bond.of(line.substring(0, colon)))
          .put(line.substring(colon + 1, space), Double.parseDouble(line.substring(space + 1)));
    }
  }

  private Map<String, Double> of(@Nullable Bond bond) {
    return bond == null ? ofNone : byBond.computeIfAbsent(bond, key -> new HashMap<>());
  }

  /**
   * How likely two stand so in the end, by all that is known of them.
   *
   * @param signs what the text has, with its strength
   * @param heard what the reader says, or null where it did not read
   */
  Heard.Likelihoods likelihoods(Map<String, Double> signs, @Nullable Heard heard) {
    double none = worth(null, signs, heard);
    Map<Bond, Double> bonds = new EnumMap<>(Bond.class);
    double sum = none;
    for (Bond bond : Bond.values()) {
      double worth = worth(bond, signs, heard);
      bonds.put(bond, worth);
      sum += worth;
    }
    double all = sum;
    bonds.replaceAll((bond, worth) -> worth / all);
    return new Heard.Likelihoods(none / all, bonds);
  }

  private double worth(@Nullable Bond bond, Map<String, Double> signs, @Nullable Heard heard) {
    Map<String, Double> weights = of(bond);
    double told = 0;
    for (Map.Entry<String, Double> sign : signs.entrySet()) {
      told += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
    }
    if (heard == null) {
      return Math.exp(told);
    }
    return Math.exp(
        told * weights.getOrDefault("beside the reader", 0.0)
            + Math.log(heard.last().of(bond) + LEAST) * weights.getOrDefault("reader", 0.0)
            + weights.getOrDefault("read", 0.0));
  }
}
