package org.denouement.evaluate;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** Counts what was found, what should have been, and what of it is right. */
final class Counts {

  private int right;
  private int said;
  private int gold;

  /** Counts what was said of a document, each thing once, against its gold. */
  <T> void add(Collection<T> saidThings, Collection<T> goldThings) {
    right += (int) saidThings.stream().filter(goldThings::contains).count();
    said += saidThings.size();
    gold += goldThings.size();
  }

  /** Adds the counts of another. */
  void add(Counts other) {
    right += other.right;
    said += other.said;
    gold += other.gold;
  }

  double precision() {
    return said == 0 ? 0 : 100.0 * right / said;
  }

  double recall() {
    return gold == 0 ? 0 : 100.0 * right / gold;
  }

  /** Twice what is right over all that was said and should have been. */
  double f1() {
    return said + gold == 0 ? 0 : 200.0 * right / (said + gold);
  }

  /** The figures, percentages. */
  SequencedMap<String, Double> figures() {
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    figures.put("precision", precision());
    figures.put("recall", recall());
    figures.put("f1", f1());
    return figures;
  }
}
