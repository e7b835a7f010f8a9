package org.denouement.coreference;

import org.denouement.coreference.Anaphor.Place;
import org.denouement.coreference.PairFeatures.Match;
import org.denouement.coreference.PairFeatures.Speech;
import org.denouement.coreference.PairFeatures.Tie;
import org.denouement.encoder.PairWeights;
import org.jspecify.annotations.Nullable;

/**
 * Scores a mention as going back to an earlier one.
 *
 * <p>Sums run in a fixed order, so that the same pair has the same score to the last bit. The rows
 * of the features are summed in two parts that are kept, because few combinations of features are
 * met often. Not thread-safe.
 */
@SuppressWarnings("EnumOrdinal") // places in tables that live no longer than a run
final class PairScorer {

  private static final int CLASSES = MentionClass.values().length;
  private static final int ROLES = Role.values().length;
  private static final int MATCHES = Match.values().length;
  private static final int SPEECHES = Speech.values().length;
  private static final int TIES = Tie.values().length;

  private final PairWeights weights;
  private final float[] out;

  /** Of classes and roles. */
  private final float[] @Nullable [] ofWords = new float[CLASSES * CLASSES * ROLES * ROLES][];

  /** Of all other features. */
  private final float[] @Nullable [] ofPlaces =
      new float[PairFeatures.steps() * PairFeatures.steps() * MATCHES * SPEECHES * TIES * 2 * 2][];

  PairScorer(PairWeights weights) {
    this.weights = weights;
    out = weights.out();
  }

  /** The score of an anaphor as going back to an antecedent. */
  float score(Anaphor later, Antecedent earlier) {
    float[] words = words(later.place(), earlier.place());
    float[] places = places(later.place(), earlier.place());
    float[] anaphor = later.vectors().anaphor();
    float[] antecedent = earlier.antecedent();
    float[] through = later.vectors().through();
    float[] plain = earlier.plain();
    float sum = 0;
    for (int d = 0; d < out.length; d++) {
      sum += Math.max(0, anaphor[d] + antecedent[d] + (words[d] + places[d])) * out[d];
    }
    float product = 0;
    for (int e = 0; e < plain.length; e++) {
      product += through[e] * plain[e];
    }
    return sum + product + weights.bias();
  }

  private float[] words(Place later, Place earlier) {
    int classes = earlier.of().ordinal() * CLASSES + later.of().ordinal();
    int at = (classes * ROLES + earlier.role().ordinal()) * ROLES + later.role().ordinal();
    float[] known = ofWords[at];
    if (known == null) {
      known =
          sum(
              "pair=" + earlier.of() + ">" + later.of(),
              "role=" + PairFeatures.name(earlier.role()) + ">" + PairFeatures.name(later.role()));
      ofWords[at] = known;
    }
    return known;
  }

  private float[] places(Place later, Place earlier) {
    int mentions = PairFeatures.step(later.number() - earlier.number());
    int sentences = PairFeatures.step(later.sentence() - earlier.sentence());
    Match match = PairFeatures.match(later, earlier);
    Speech speech = PairFeatures.speech(later, earlier);
    Tie tie = PairFeatures.tie(later, earlier);
    boolean nested = PairFeatures.isNested(later, earlier);
    boolean alike = later.type().equals(earlier.type());
    int at = mentions * PairFeatures.steps() + sentences;
    at = ((at * MATCHES + match.ordinal()) * SPEECHES + speech.ordinal()) * TIES + tie.ordinal();
    at = (at * 2 + (nested ? 1 : 0)) * 2 + (alike ? 1 : 0);
    float[] known = ofPlaces[at];
    if (known == null) {
      known =
          sum(
              "mentions=" + PairFeatures.nameOfStep(mentions),
              "sentences=" + PairFeatures.nameOfStep(sentences),
              "match=" + PairFeatures.name(match),
              "speech=" + PairFeatures.name(speech),
              "nest=" + (nested ? "in" : "no"),
              "tie=" + PairFeatures.name(tie),
              "type=" + (alike ? "same" : "other"));
      ofPlaces[at] = known;
    }
    return known;
  }

  /** The sum of the rows of some features; one without a row counts as nothing. */
  private float[] sum(String... features) {
    float[] sum = new float[out.length];
    for (String feature : features) {
      float[] row = weights.row(feature);
      for (int d = 0; row != null && d < sum.length; d++) {
        sum[d] += row[d];
      }
    }
    return sum;
  }
}
