package org.denouement.explain;

import java.util.List;

/**
 * One sentence with what it rests on.
 *
 * @param text the sentence
 * @param footing what it stands on
 * @param confidence 0 to 1
 * @param calibrated whether {@code confidence} is a measured probability
 * @param stage the stage that made it
 * @param evidence the passages it rests on; never empty
 */
public record Claim(
    String text,
    Footing footing,
    double confidence,
    boolean calibrated,
    String stage,
    List<Evidence> evidence) {

  public Claim {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without evidence: " + text);
    }
  }
}
