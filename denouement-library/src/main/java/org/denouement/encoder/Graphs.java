package org.denouement.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The model's graphs in ONNX Runtime.
 *
 * <p>Each call runs on the caller's thread alone, over one window, so that its result depends on
 * nothing but that window; several threads may call at once.
 */
final class Graphs implements AutoCloseable {

  /** The file of the graph that reads words. */
  static final String ENCODER = "encoder.onnx";

  private static final Set<String> SCORES =
      Set.of("upos", "lemma", "arcs", "states", "mentions", "events");

  /** The states that mentions' vectors are made of. */
  private static final String STORY = "story";

  private final OrtEnvironment environment;
  private final OrtSession encoder;
  private final OrtSession relations;
  private final @Nullable MentionGraph mentions;
  private final Set<String> asked = new HashSet<>(SCORES);

  Graphs(ModelFiles files) {
    environment = environment();
    encoder = open(environment, files.bytes(ENCODER));
    relations = open(environment, files.bytes("relations.onnx"));
    if (files.has(MentionGraph.FILE) && encoder.getOutputNames().contains(STORY)) {
      asked.add(STORY);
      mentions = new MentionGraph(environment, open(environment, files.bytes(MentionGraph.FILE)));
    } else {
      mentions = null;
    }
  }

  /** ONNX Runtime, which is one for all graphs. */
  static OrtEnvironment environment() {
    NativeLibraries.prepare();
    return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "denouement");
  }

  /** A graph, ready to run on the caller's thread alone. */
  static OrtSession open(OrtEnvironment environment, byte[] graph) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setDeterministicCompute(true);
      environment.setTelemetry(false); // Windows' builds write events for the system to collect
      return environment.createSession(graph, options);
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be loaded: " + e.getMessage(), e);
    }
  }

  /** The scores of a window. */
  Scores scores(EncoderInput input) {
    try (OnnxTensor pieces = row(input.pieces());
        OnnxTensor capitals = row(input.capitals());
        OnnxTensor firsts = tensor(input.firsts());
        OnnxTensor lasts = tensor(input.lasts());
        OrtSession.Result result =
            encoder.run(
                Map.of("pieces", pieces, "capitals", capitals, "firsts", firsts, "lasts", lasts),
                asked)) {
      return new Scores(
          input.firsts().length,
          floats(result, "upos"),
          floats(result, "lemma"),
          floats(result, "arcs"),
          floats(result, "states"),
          floats(result, "mentions"),
          floats(result, "events"),
          mentions == null ? null : floats(result, STORY));
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed: " + e.getMessage(), e);
    }
  }

  /**
   * The scores of the relations, [word, relation].
   *
   * @param heads each word's head in the window, itself for a root
   */
  FloatBuffer relations(Scores scores, int[] heads) {
    long[] shape = {heads.length, scores.states().capacity() / heads.length};
    try (OnnxTensor states = OnnxTensor.createTensor(environment, scores.states(), shape);
        OnnxTensor on = tensor(Arrays.stream(heads).asLongStream().toArray());
        OrtSession.Result result = relations.run(Map.of("states", states, "heads", on))) {
      return floats(result, "relations");
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed: " + e.getMessage(), e);
    }
  }

  /** What makes vectors of mentions; null where the model has none. */
  @Nullable MentionGraph mentions() {
    return mentions;
  }

  private OnnxTensor row(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {values.length});
  }

  private static FloatBuffer floats(OrtSession.Result result, String name) {
    return ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
  }

  @Override
  public void close() {
    try {
      encoder.close();
      relations.close();
      if (mentions != null) {
        mentions.close();
      }
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be closed: " + e.getMessage(), e);
    }
  }
}
