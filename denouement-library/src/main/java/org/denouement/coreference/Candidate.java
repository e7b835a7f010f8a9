package org.denouement.coreference;

import java.util.List;
import java.util.Map;

/**
 * Something that a mention may mean, an entity or something new, with what there is to say for it.
 *
 * @param pairs how well the mention goes back to any of its mentions
 * @param features what the two are like together, {@code feature=value}
 * @param numbers scores, by name, that count by their size
 */
public record Candidate(
    float pairs, List<String> features, List<Map.Entry<String, Float>> numbers) {
  public Candidate {
    features = List.copyOf(features);
    numbers = List.copyOf(numbers);
  }
}
