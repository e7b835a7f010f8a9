package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for each stem the sentences that last had it, and how common it is so far. Not
 * thread-safe.
 */
final class Memory {

  /** How many sentences are remembered for each stem, and as many of the first. */
  private static final int REMEMBERED = 5;

  private final Map<String, List<ReadSentence>> byStem = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** Takes note of a sentence. */
  void add(ReadSentence sentence, List<String> stems) {
    for (String stem : stems) {
      counts.merge(stem, 1, Integer::sum);
      List<ReadSentence> all = byStem.computeIfAbsent(stem, s -> new ArrayList<>());
      all.add(sentence);
      if (all.size() > 2 * REMEMBERED) {
        all.remove(REMEMBERED);
      }
    }
  }

  /** How much a stem tells, from 1 for a new one downwards. */
  double rarity(String stem) {
    return 1 / (1 + 0.3 * Math.log(1.0 + counts.getOrDefault(stem, 0)));
  }

  /** The sentence that speaks most of the same, the earlier of two alike, or null. */
  @Nullable ReadSentence like(List<String> stems, double least) {
    Map<Integer, Double> scores = new HashMap<>();
    ReadSentence best = null;
    double most = least;
    for (String stem : stems) {
      for (ReadSentence sentence : byStem.getOrDefault(stem, List.of())) {
        double score = scores.merge(start(sentence), rarity(stem), Double::sum);
        boolean earlier = best == null || start(sentence) < start(best);
        if (score > most || (score == most && earlier)) {
          best = sentence;
          most = score;
        }
      }
    }
    return best;
  }

  private static int start(ReadSentence sentence) {
    return sentence.sentence().span().start();
  }
}
