package org.denouement.encoder;

import tools.jackson.databind.JsonNode;

/**
 * The weights that tell from a mention's vectors whether he or she goes back to it, as {@code
 * coreference.json} has them under {@code pronouns}: {@code antecedent · the antecedent's vector +
 * plain · the plain one + bias}. Thread-safe.
 */
public final class PronounWeights {

  private final float[] antecedent;
  private final float[] plain;
  private final float bias;

  private PronounWeights(float[] antecedent, float[] plain, float bias) {
    this.antecedent = antecedent;
    this.plain = plain;
    this.bias = bias;
  }

  static PronounWeights read(JsonNode root) {
    return new PronounWeights(
        PairWeights.floats(root.required("antecedent")),
        PairWeights.floats(root.required("plain")),
        (float) root.required("bias").asDouble());
  }

  /** How much likelier a he goes back to a mention than a she: a logit. */
  public float leaning(MentionVectors mention) {
    float sum = bias;
    for (int d = 0; d < antecedent.length; d++) {
      sum += antecedent[d] * mention.antecedent()[d];
    }
    for (int e = 0; e < plain.length; e++) {
      sum += plain[e] * mention.plain()[e];
    }
    return sum;
  }
}
