package org.denouement.encoder;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.denouement.encoder.OnnxGraph.Input;

/** The model's graph that makes vectors of mentions. Several threads may call at once. */
final class MentionGraph implements AutoCloseable {

  /** Its file. */
  static final String FILE = "coreference.onnx";

  private static final Set<String> VECTORS =
      Set.of("anaphor", "antecedent", "through", "plain", "fresh");

  private final OnnxGraph graph;

  MentionGraph(OnnxGraph graph) {
    this.graph = graph;
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
    OnnxGraph.Outputs found =
        graph.run(
            Map.of(
                "story", Input.matrix(story, words),
                "firsts", line(places, Place::first),
                "lasts", line(places, Place::last),
                "heads", line(places, Place::head)),
            VECTORS);
    List<MentionVectors> vectors = new ArrayList<>();
    for (int m = 0; m < places.size(); m++) {
      vectors.add(
          new MentionVectors(
              next(found.get("anaphor"), places),
              next(found.get("antecedent"), places),
              next(found.get("through"), places),
              next(found.get("plain"), places),
              found.get("fresh").get()));
    }
    return vectors;
  }

  private static Input line(List<Place> places, ToLongFunction<Place> word) {
    return Input.line(places.stream().mapToLong(word).toArray());
  }

  /** The next of as many rows as there are places. */
  private static float[] next(FloatBuffer rows, List<Place> places) {
    float[] row = new float[rows.capacity() / places.size()];
    rows.get(row);
    return row;
  }

  @Override
  public void close() {
    graph.close();
  }
}
