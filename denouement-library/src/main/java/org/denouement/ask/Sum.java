package org.denouement.ask;

import java.util.Map;

/** What the traits of one candidate are worth together. Not thread-safe. */
final class Sum implements Traits.Sink {

  private final Map<String, Double> worth;
  private double sum;

  Sum(Map<String, Double> worth) {
    this.worth = worth;
  }

  @Override
  public void add(String name, double strength) {
    sum += worth.getOrDefault(name, 0.0) * strength;
  }

  /** The sum so far, which then begins anew. */
  double taken() {
    double taken = sum;
    sum = 0;
    return taken;
  }
}
