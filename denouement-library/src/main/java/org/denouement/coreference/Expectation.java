package org.denouement.coreference;

import org.denouement.encoder.PronounWeights;

/**
 * How likely he, or she, goes back to an entity: by the pronouns, titles and nouns read so far, and
 * before them by what its names and descriptions in their context lead to expect, which one pronoun
 * outweighs. It shifts the scores of links, and is never said of anybody.
 */
final class Expectation {

  /** The only type that pronouns were learned for. */
  private static final String PERSON = "PER";

  /** As many pronouns as it counts for what the words lead to expect. */
  private static final double WORTH = 1;

  /** How unlikely the words may make a pronoun. */
  private static final double LEAST = 0.05;

  private double leanings;
  private int mentions;

  /** Takes in a mention. */
  void add(Anaphor mention, PronounWeights weights) {
    if (!mention.of().isPronoun() && mention.place().type().equals(PERSON)) {
      leanings += weights.leaning(mention.vectors());
      mentions++;
    }
  }

  void add(Expectation other) {
    leanings += other.leanings;
    mentions += other.mentions;
  }

  /**
   * The logarithm of how much likelier a pronoun goes back to the entity than to one of which
   * nothing is known; 0 for one that is neither he nor she.
   *
   * @param known what the words read so far say of it
   */
  double score(MentionClass pronoun, Contradictions known) {
    double he = Math.clamp(he(), LEAST, 1 - LEAST);
    double all = known.he() + known.she() + WORTH;
    return switch (pronoun) {
      case HE -> StrictMath.log(2 * (known.he() + WORTH * he) / all);
      case SHE -> StrictMath.log(2 * (known.she() + WORTH * (1 - he)) / all);
      default -> 0;
    };
  }

  private double he() {
    return mentions == 0 ? 0.5 : 1 / (1 + StrictMath.exp(-leanings / mentions));
  }
}
