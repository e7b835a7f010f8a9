package org.denouement.ask;

import java.util.HashMap;
import java.util.Map;
import org.denouement.language.WordList;

/**
 * What each trait of a candidate is worth for each kind of question, learnt from questions with
 * answers. Immutable.
 */
final class Weights {

  private final Map<String, Double> always = new HashMap<>();
  private final Map<String, Map<String, Double>> byKind = new HashMap<>();

  /** Of phrases of any shape; {@code finder-weights.md} says how they were learnt. */
  static Weights ofPhrases() {
    return new Weights("finder-weights.txt");
  }

  /** Of what is proposed for an answer; {@code draft-weights.md} says how they were learnt. */
  static Weights ofDrafts() {
    return new Weights("draft-weights.txt");
  }

  /** Of lines that may settle whether something is so; {@code whether-weights.md} says how. */
  static Weights ofWhether() {
    return new Weights("whether-weights.txt");
  }

  private Weights(String resource) {
    for (String line : WordList.lines(Weights.class, resource)) {
      int colon = line.indexOf(':');
      int space = line.lastIndexOf(' ');
      String kind = line.substring(0, colon);
      String trait = line.substring(colon + 1, space).strip();
      double worth = Double.parseDouble(line.substring(space + 1));
      if (kind.equals("any")) {
        always.put(trait, worth);
      } else {
        byKind.computeIfAbsent(kind, one -> new HashMap<>()).put(trait, worth);
      }
    }
    byKind
        .values()
        .forEach(own -> always.forEach((trait, worth) -> own.merge(trait, worth, Double::sum)));
  }

  /** What traits are worth for a kind of question. */
  Map<String, Double> of(String kind) {
    return byKind.getOrDefault(kind, always);
  }
}
