package org.denouement.encoder;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The weights by which a mention is compared with an entity as a whole, as {@code coreference.json}
 * has them under {@code entities}.
 *
 * <p>What they add to the score of the pairs is {@code out · relu(the rows of the features + the
 * rows of the numbers, each times its number)}. Thread-safe.
 */
public final class EntityWeights {

  private final Map<String, float[]> rows;
  private final float[] out;

  private EntityWeights(Map<String, float[]> rows, float[] out) {
    this.rows = rows;
    this.out = out;
  }

  static EntityWeights read(JsonNode root) {
    float[] out = PairWeights.floats(root.required("out"));
    Map<String, float[]> rows = new HashMap<>();
    for (Map.Entry<String, JsonNode> row : root.required("rows").properties()) {
      float[] numbers = PairWeights.floats(row.getValue());
      if (numbers.length != out.length) {
        throw new IllegalArgumentException(
            "its row " + row.getKey() + " has " + numbers.length + " numbers, not " + out.length);
      }
      rows.put(row.getKey(), numbers);
    }
    return new EntityWeights(rows, out);
  }

  /**
   * What the features of an entity, in this order, add to its score; one without a row counts as
   * nothing.
   *
   * @param numbers by the names of their rows, in order
   */
  public float score(List<String> features, List<Map.Entry<String, Float>> numbers) {
    float[] sum = new float[out.length];
    for (String feature : features) {
      add(sum, rows.get(feature), 1);
    }
    for (Map.Entry<String, Float> number : numbers) {
      add(sum, rows.get(number.getKey()), number.getValue());
    }
    float score = 0;
    for (int d = 0; d < sum.length; d++) {
      score += Math.max(0, sum[d]) * out[d];
    }
    return score;
  }

  private static void add(float[] sum, float @Nullable [] row, float times) {
    for (int d = 0; row != null && d < sum.length; d++) {
      sum[d] += row[d] * times;
    }
  }
}
