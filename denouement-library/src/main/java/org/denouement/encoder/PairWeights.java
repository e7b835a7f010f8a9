package org.denouement.encoder;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The weights by which two mentions are compared, as {@code coreference.json} has them.
 *
 * <p>The score of mention i going back to mention j is {@code out · relu(anaphor(i) + antecedent(j)
 * + the rows of the pair's features) + through(i) · plain(j) + bias}.
 */
public final class PairWeights {

  private static final int FORMAT = 1;

  private final Map<String, float[]> rows;
  private final float[] out;
  private final float bias;
  private final Optional<PronounWeights> pronouns;

  private PairWeights(
      Map<String, float[]> rows, float[] out, float bias, Optional<PronounWeights> pronouns) {
    this.rows = rows;
    this.out = out;
    this.bias = bias;
    this.pronouns = pronouns;
  }

  /**
   * Reads them from their JSON.
   *
   * @throws IllegalArgumentException if it is of another format
   */
  public static PairWeights read(byte[] json) {
    JsonNode root = JsonMapper.builder().build().readTree(json);
    int format = root.path("format").asInt(0);
    if (format != FORMAT) {
      throw new IllegalArgumentException("its format is " + format + ", not " + FORMAT);
    }
    float[] out = floats(root.required("out"));
    Map<String, float[]> rows = new HashMap<>();
    for (Map.Entry<String, JsonNode> row : root.required("rows").properties()) {
      float[] numbers = floats(row.getValue());
      if (numbers.length != out.length) {
        throw new IllegalArgumentException(
            "its row " + row.getKey() + " has " + numbers.length + " numbers, not " + out.length);
      }
      rows.put(row.getKey(), numbers);
    }
    Optional<PronounWeights> pronouns =
        root.has("pronouns")
            ? Optional.of(PronounWeights.read(root.required("pronouns")))
            : Optional.empty();
    return new PairWeights(rows, out, (float) root.required("bias").asDouble(), pronouns);
  }

  static float[] floats(JsonNode array) {
    float[] numbers = new float[array.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) array.get(i).asDouble();
    }
    return numbers;
  }

  /** The row of a feature, "match=same"; null where it has none. */
  public float @Nullable [] row(String feature) {
    float[] row = rows.get(feature);
    return row == null ? null : row.clone();
  }

  /** By what the sum is multiplied. */
  public float[] out() {
    return out.clone();
  }

  /** What is added to every score. */
  public float bias() {
    return bias;
  }

  /** What tells whether he or she goes back to a mention; empty where a model was not taught. */
  public Optional<PronounWeights> pronouns() {
    return pronouns;
  }
}
