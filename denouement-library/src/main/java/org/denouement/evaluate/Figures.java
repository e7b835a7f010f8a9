package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Figures by name, in the order in which they are shown; null where there was nothing to measure.
 */
final class Figures {

  private final LinkedHashMap<String, @Nullable Double> values = new LinkedHashMap<>();

  Figures put(String name, @Nullable Double value) {
    values.put(name, value);
    return this;
  }

  SequencedMap<String, @Nullable Double> values() {
    return Collections.unmodifiableSequencedMap(values);
  }

  /** The mean of what was measured, or null. */
  static @Nullable Double mean(List<? extends @Nullable Double> values) {
    List<Double> measured = new ArrayList<>();
    for (Double value : values) {
      if (value != null) {
        measured.add(value);
      }
    }
    return measured.isEmpty()
        ? null
        : measured.stream().mapToDouble(Double::doubleValue).sum() / measured.size();
  }

  /** A mean that counts nothing measured as nothing right. */
  static double meanOrZero(List<Double> values) {
    return Objects.requireNonNullElse(mean(values), 0.0);
  }

  static double of(boolean right) {
    return right ? 1 : 0;
  }
}
