package org.denouement.evaluate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.denouement.coreference.Candidate;
import org.denouement.coreference.LinkedEntity;
import org.denouement.coreference.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the linker had to choose from at each mention of a document, and what would have been
 * right after all it had chosen before: what the weights of entities as wholes are learned from.
 *
 * <p>A line a mention, {@code gold}, {@code spurious} or {@code lost}, the last where its entity is
 * not among those to choose from; then a line each for something new and for each entity: 1 if it
 * is right, the score by pairs, and tab by tab the numbers ({@code name:number}) and features.
 */
final class LinkChoices {

  private final StringBuilder out = new StringBuilder();

  /** How many mentions of which gold cluster each entity has. */
  private final Map<LinkedEntity, Map<String, Integer>> held = new HashMap<>();

  private final Map<String, Integer> met = new HashMap<>();

  /**
   * Takes the next mention.
   *
   * @param gold its cluster; null for what is no mention
   */
  void add(@Nullable String gold, Weighed weighed) {
    @Nullable LinkedEntity right = gold == null ? null : right(gold, weighed);
    boolean lost = gold != null && right == null && met.containsKey(gold);
    out.append(gold == null ? "spurious" : lost ? "lost" : "gold").append('\n');
    add(weighed.fresh(), right == null);
    weighed.known().forEach((entity, candidate) -> add(candidate, entity.equals(right)));
  }

  /** Takes what the mention was linked to. */
  void linked(@Nullable String gold, LinkedEntity entity) {
    if (gold != null) {
      met.merge(gold, 1, Integer::sum);
      held.computeIfAbsent(entity, e -> new LinkedHashMap<>()).merge(gold, 1, Integer::sum);
    }
  }

  /** The entity that has most of a cluster, and least besides (Dice's coefficient). */
  private @Nullable LinkedEntity right(String gold, Weighed weighed) {
    LinkedEntity best = null;
    double most = 0;
    for (LinkedEntity entity : weighed.known().keySet()) {
      int shared = held.getOrDefault(entity, Map.of()).getOrDefault(gold, 0);
      double dice = 2.0 * shared / (entity.mentions() + met.getOrDefault(gold, 0));
      if (dice > most) {
        best = entity;
        most = dice;
      }
    }
    return best;
  }

  private void add(Candidate one, boolean right) {
    out.append(right ? 1 : 0).append('\t').append(one.pairs());
    one.numbers()
        .forEach(n -> out.append('\t').append(n.getKey()).append(':').append(n.getValue()));
    one.features().forEach(feature -> out.append('\t').append(feature));
    out.append('\n');
  }

  /** All of it. */
  String written() {
    return out.toString();
  }
}
