package org.denouement.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The model's graph that makes vectors of mentions. Several threads may call at once. */
final class MentionGraph implements AutoCloseable {

  /** Its file. */
  static final String FILE = "coreference.onnx";

  private final OrtEnvironment environment;
  private final OrtSession session;

  MentionGraph(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /** A mention by words of a window. */
  record Place(int first, int last, int head) {}

  /**
   * The vectors of mentions, in order.
   *
   * @param story the encoder's states of the window's words
   * @param words how many words the window has
   */
  List<MentionVectors> vectors(FloatBuffer story, int words, List<Place> places) {
    if (places.isEmpty()) {
      return List.of();
    }
    long[] shape = {words, story.capacity() / words};
    try (OnnxTensor states = OnnxTensor.createTensor(environment, story, shape);
        OnnxTensor firsts = tensor(places.stream().mapToLong(Place::first).toArray());
        OnnxTensor lasts = tensor(places.stream().mapToLong(Place::last).toArray());
        OnnxTensor heads = tensor(places.stream().mapToLong(Place::head).toArray());
        OrtSession.Result result =
            session.run(
                Map.of("story", states, "firsts", firsts, "lasts", lasts, "heads", heads))) {
      float[][] anaphor = matrix(result, "anaphor", places.size());
      float[][] antecedent = matrix(result, "antecedent", places.size());
      float[][] through = matrix(result, "through", places.size());
      float[][] plain = matrix(result, "plain", places.size());
      float[][] fresh = matrix(result, "fresh", places.size());
      List<MentionVectors> vectors = new ArrayList<>();
      for (int m = 0; m < places.size(); m++) {
        vectors.add(
            new MentionVectors(anaphor[m], antecedent[m], through[m], plain[m], fresh[m][0]));
      }
      return vectors;
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {values.length});
  }

  private static float[][] matrix(OrtSession.Result result, String name, int rows) {
    FloatBuffer all = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
    float[][] matrix = new float[rows][all.capacity() / rows];
    for (float[] row : matrix) {
      all.get(row);
    }
    return matrix;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be closed: " + e.getMessage(), e);
    }
  }
}
