package org.denouement.encoder;

import java.nio.FloatBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The model's scores over the words of a window, logits all.
 *
 * @param words how many words
 * @param upos [word, part of speech]
 * @param lemmas [word, script]
 * @param arcs [dependent, head]; the diagonal scores a word as a root
 * @param states [word, ...]: what the relations' graph is given
 * @param mentions [type, form or title, first word, last word]: a span is a mention of a type and a
 *     form by the sum of the two
 * @param events [word]
 * @param story [word, ...]: what the vectors of mentions are made of; null where the model has none
 */
record Scores(
    int words,
    FloatBuffer upos,
    FloatBuffer lemmas,
    FloatBuffer arcs,
    FloatBuffer states,
    FloatBuffer mentions,
    FloatBuffer events,
    @Nullable FloatBuffer story) {

  /** A row of a matrix, which is faster to go through than a buffer. */
  static float[] row(FloatBuffer matrix, int row, int columns) {
    float[] values = new float[columns];
    matrix.get(row * columns, values);
    return values;
  }

  /** The place of the highest score in a row, the first of equals. */
  static int best(float[] row) {
    int best = 0;
    for (int i = 1; i < row.length; i++) {
      if (row[i] > row[best]) {
        best = i;
      }
    }
    return best;
  }

  /** The arcs among the words from {@code from} on; all others are left out. */
  float[][] arcs(int from, int size) {
    float[][] among = new float[size][size];
    for (int d = 0; d < size; d++) {
      arcs.get((from + d) * words + from, among[d]);
    }
    return among;
  }

  /** A plane's scores of the spans from {@code first} to each of the next so many words. */
  float[] mentions(int plane, int first, int size) {
    float[] row = new float[size];
    mentions.get((plane * words + first) * words + first, row);
    return row;
  }
}
