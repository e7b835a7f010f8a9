package org.denouement.encoder;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.denouement.encoder.OnnxGraph.Input;
import org.jspecify.annotations.Nullable;

/** The encoder's graphs. Each call reads one window; several threads may call at once. */
final class Graphs implements AutoCloseable {

  /** The file of the graph that reads words. */
  static final String ENCODER = "encoder.onnx";

  private static final Set<String> SCORES =
      Set.of("upos", "lemma", "arcs", "states", "mentions", "events");

  /** The states that mentions' vectors are made of. */
  private static final String STORY = "story";

  private static final String RELATIONS = "relations";

  private final OnnxGraph encoder;
  private final OnnxGraph relations;
  private final @Nullable MentionGraph mentions;
  private final Set<String> asked = new HashSet<>(SCORES);

  Graphs(ModelFiles files) {
    encoder = new OnnxGraph(files.bytes(ENCODER));
    relations = new OnnxGraph(files.bytes("relations.onnx"));
    if (files.has(MentionGraph.FILE) && encoder.gives(STORY)) {
      asked.add(STORY);
      mentions = new MentionGraph(new OnnxGraph(files.bytes(MentionGraph.FILE)));
    } else {
      mentions = null;
    }
  }

  /** The scores of a window. */
  Scores scores(EncoderInput input) {
    OnnxGraph.Outputs found =
        encoder.run(
            Map.of(
                "pieces", Input.row(input.pieces()),
                "capitals", Input.row(input.capitals()),
                "firsts", Input.line(input.firsts()),
                "lasts", Input.line(input.lasts())),
            asked);
    return new Scores(
        input.firsts().length,
        found.get("upos"),
        found.get("lemma"),
        found.get("arcs"),
        found.get("states"),
        found.get("mentions"),
        found.get("events"),
        mentions == null ? null : found.get(STORY));
  }

  /**
   * The scores of the relations, [word, relation].
   *
   * @param heads each word's head in the window, itself for a root
   */
  FloatBuffer relations(Scores scores, int[] heads) {
    Map<String, Input> inputs =
        Map.of(
            "states", Input.matrix(scores.states(), heads.length),
            "heads", Input.line(Arrays.stream(heads).asLongStream().toArray()));
    return relations.run(inputs, Set.of(RELATIONS)).get(RELATIONS);
  }

  /** What makes vectors of mentions; null where the model has none. */
  @Nullable MentionGraph mentions() {
    return mentions;
  }

  @Override
  public void close() {
    encoder.close();
    relations.close();
    if (mentions != null) {
      mentions.close();
    }
  }
}
