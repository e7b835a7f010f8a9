package org.denouement.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.denouement.coreference.Anaphor.Place;

/** Weighs what a mention may mean: first by pairs of mentions, then, of what is left, as wholes. */
final class Weighing {

  /** How many entities are weighed as wholes. */
  private static final int MOST = 8;

  /** How far behind the best by pairs they may be. */
  private static final float BEHIND = 7;

  /** Scores count by their size within these bounds of that of something new. */
  private static final float BOUND = 12;

  private static final float UNIT = 4;

  private final PairScorer scorer;
  private final Anaphor mention;
  private final float fresh;
  private final List<Pairs> all = new ArrayList<>();

  /** The scores of a mention's pairs with the mentions of an entity. */
  private record Pairs(
      LinkedEntity entity, float all, float best, float last, float word, Place latest, int rank) {}

  private int fitting;

  Weighing(PairScorer scorer, Anaphor mention) {
    this.scorer = scorer;
    this.mention = mention;
    fresh = mention.vectors().fresh();
  }

  /**
   * Weighs an entity; those mentioned later must come first.
   *
   * <p>The whole is the logarithm of the sum of the exponentials of the pairs' scores, for these
   * were trained as those of one choice among all.
   */
  void add(LinkedEntity entity) {
    double sum = 0;
    float best = Float.NEGATIVE_INFINITY;
    float word = fresh - BOUND;
    float last = 0;
    Place latest = null;
    for (Antecedent antecedent : entity.antecedents()) {
      Place place = antecedent.place();
      if (place.number() < mention.place().number()) {
        float score = scorer.score(mention, antecedent);
        sum += StrictMath.exp(score);
        best = Math.max(best, score);
        word = place.of().isPronoun() ? word : Math.max(word, score);
        if (latest == null || latest.number() < place.number()) {
          latest = place;
          last = score;
        }
      }
    }
    if (latest != null) {
      float whole = (float) StrictMath.log(sum);
      all.add(new Pairs(entity, whole, best, last, word, latest, fitting));
      fitting += EntityFeatures.fits(mention.place(), entity) ? 1 : 0;
    }
  }

  /** What is left after all were weighed. */
  Weighed weighed() {
    return new Weighed(candidates(), fresh());
  }

  private SequencedMap<LinkedEntity, Candidate> candidates() {
    SequencedMap<LinkedEntity, Candidate> found = new LinkedHashMap<>();
    List<Float> scores =
        all.stream().map(Pairs::all).sorted((a, b) -> Float.compare(b, a)).toList();
    for (Pairs one : all) {
      float best = Math.max(fresh, scores.getFirst());
      boolean first = one.all() == scores.getFirst();
      float other = scores.size() == 1 ? fresh : first ? scores.get(1) : scores.getFirst();
      boolean near =
          one.all() > best - BEHIND && (scores.size() <= MOST || one.all() > scores.get(MOST));
      if (near) {
        found.put(
            one.entity(),
            new Candidate(
                one.all(),
                EntityFeatures.of(
                    mention.place(), one.entity(), one.latest(), one.rank(), one.all() - other),
                numbers(one)));
      }
    }
    return found;
  }

  /** Something new. */
  private Candidate fresh() {
    float best = fresh - BOUND;
    for (Pairs one : all) {
      best = Math.max(best, one.all());
    }
    return new Candidate(
        fresh,
        EntityFeatures.fresh(mention.place(), best - fresh),
        List.of(Map.entry("fresh", bounded(best))));
  }

  private List<Map.Entry<String, Float>> numbers(Pairs one) {
    return List.of(
        Map.entry("all", bounded(one.all())),
        Map.entry("best", bounded(one.best())),
        Map.entry("last", bounded(one.last())),
        Map.entry("word", bounded(one.word())));
  }

  private float bounded(float score) {
    return Math.clamp(score - fresh, -BOUND, BOUND) / UNIT;
  }
}
