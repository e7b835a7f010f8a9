package org.denouement.encoder;

import tools.jackson.databind.JsonNode;

/**
 * The weights that tell from a mention's vectors whether a story would say he or she, as {@code
 * coreference.json} has them under {@code gender}: {@code antecedent · the antecedent's vector +
 * plain · the plain one + bias}. Thread-safe.
 */
public final class GenderWeights {

  private final float[] antecedent;
  private final float[] plain;
  private final float bias;

  private GenderWeights(float[] antecedent, float[] plain, float bias) {
    this.antecedent = antecedent;
    this.plain = plain;
    this.bias = bias;
  }

  static GenderWeights read(JsonNode root) {
    return new GenderWeights(
        PairWeights.floats(root.required("antecedent")),
        PairWeights.floats(root.required("plain")),
        (float) root.required("bias").asDouble());
  }

  /** How much likelier he is than she: a logit. */
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
