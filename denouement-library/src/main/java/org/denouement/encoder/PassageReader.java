package org.denouement.encoder;

import java.nio.FloatBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.denouement.encoder.OnnxGraph.Input;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The trained reader of passages: a question and a passage in, where in it the answer stands out,
 * or what marks in it mean.
 *
 * <p>A model of its own beside the {@link Encoder}. One call reads one passage; its result depends
 * on that question and that passage alone, however many threads call at once. Thread-safe.
 */
public final class PassageReader implements AutoCloseable {

  private static final String FILE = "reader.onnx";
  private static final String SETTINGS = "reader.json";
  private static final String FIRST = "first";
  private static final String LAST = "last";
  private static final String MARKS = "marks";
  private static final String WHOLE = "whole";
  private static final int FORMAT = 2;

  private final WordPieces pieces;
  private final AskedInput.Size size;
  private final int longest;
  private final List<String> states;
  private final OnnxGraph graph;

  private PassageReader(ModelFiles files) {
    pieces = new WordPieces(files.lines("vocab.txt"));
    JsonNode settings = settings(files.bytes(SETTINGS));
    size =
        new AskedInput.Size(
            settings.required("pieces").asInt(), settings.required("asked").asInt());
    longest = settings.required("words").asInt();
    states = settings.required("states").valueStream().map(JsonNode::asString).toList();
    graph = new OnnxGraph(files.bytes(FILE));
  }

  private static JsonNode settings(byte[] json) {
    try {
      JsonNode root = JsonMapper.builder().build().readTree(json);
      int format = root.path("format").asInt(0);
      if (format != FORMAT) {
        throw new IllegalStateException(
            "the model's " + SETTINGS + " has format " + format + ", not " + FORMAT);
      }
      return root;
    } catch (JacksonException e) {
      throw new IllegalStateException("the model's " + SETTINGS + " cannot be read", e);
    }
  }

  /** The reader of the English model, loaded when first asked for; empty if the model has none. */
  public static Optional<PassageReader> english() {
    return English.READER;
  }

  private static final class English {
    private static final Optional<PassageReader> READER = of(ModelFiles.english());
  }

  /** The reader of these files; empty if they have none. */
  static Optional<PassageReader> of(ModelFiles files) {
    return files.has(FILE) ? Optional.of(new PassageReader(files)) : Optional.empty();
  }

  /**
   * What a passage has for a question.
   *
   * @param question its words
   * @param passage its words; those that are too many for the model are not read
   */
  public FoundInPassage read(List<String> question, List<String> passage) {
    if (passage.isEmpty()) {
      return new FoundInPassage(List.of(), 0, 0, 1);
    }
    OnnxGraph.Outputs found = run(question, passage, Set.of(FIRST, LAST));
    return FoundInPassage.of(scores(found.get(FIRST)), scores(found.get(LAST)), longest);
  }

  /**
   * What the marks in a passage mean.
   *
   * @param question its words, as {@link MarksInPassage} says
   * @param passage its words, marks among them; those that are too many for the model are not read.
   *     Never empty
   */
  public MarksInPassage marks(List<String> question, List<String> passage) {
    OnnxGraph.Outputs found = run(question, passage, Set.of(MARKS, WHOLE));
    return new MarksInPassage(states, found.get(WHOLE), found.get(MARKS));
  }

  private OnnxGraph.Outputs run(List<String> question, List<String> passage, Set<String> wanted) {
    AskedInput input = AskedInput.of(question, passage, pieces, size);
    return graph.run(
        Map.of(
            "pieces", Input.row(input.pieces()),
            "types", Input.row(input.types()),
            "firsts", Input.line(input.firsts()),
            "lasts", Input.line(input.lasts())),
        wanted);
  }

  private static float[] scores(FloatBuffer found) {
    float[] scores = new float[found.remaining()];
    found.get(scores);
    return scores;
  }

  @Override
  public void close() {
    graph.close();
  }
}
