package org.denouement.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Figures by name, in the order in which they are shown; what could not be measured is left out.
 */
final class Figures {

  /** All names, in the order in which they are shown. */
  static final List<String> NAMES =
      List.of(
          "cast.main",
          "cast.all",
          "cast.prec",
          "merge",
          "split",
          "events",
          "told",
          "who",
          "order",
          "inverted",
          "flash",
          "pron",
          "threads",
          "rel.final",
          "rel.states",
          "rel.told",
          "qa",
          "qa.none",
          "qa.rougeL",
          "evid",
          "ground");

  private final LinkedHashMap<String, Double> measured = new LinkedHashMap<>();

  void put(String name, @Nullable Double value) {
    if (value != null) {
      measured.put(name, value);
    }
  }

  SequencedMap<String, Double> measured() {
    return new LinkedHashMap<>(measured);
  }

  /** The mean, or null of nothing. */
  static @Nullable Double mean(List<Double> values) {
    return values.isEmpty()
        ? null
        : values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
  }

  /** A share, or null of nothing. */
  static @Nullable Double share(long some, int all) {
    return all == 0 ? null : (double) some / all;
  }

  /** The mean, or 0 of nothing. */
  static double meanOrZero(List<Double> values) {
    return Objects.requireNonNullElse(mean(values), 0.0);
  }

  /** 1 for right, 0 for wrong. */
  static double of(boolean right) {
    return right ? 1 : 0;
  }
}
