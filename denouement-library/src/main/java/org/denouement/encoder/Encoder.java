package org.denouement.encoder;

import java.nio.FloatBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The trained model: words in, what they are out.
 *
 * <p>One call reads one page; its result depends on that page alone, bit by bit, however many
 * threads call at once. Thread-safe.
 */
public final class Encoder implements PageReader, AutoCloseable {

  private final ModelFiles files;
  private final WordPieces pieces;
  private final Labels labels;
  private final Graphs graphs;
  private final @Nullable PairWeights pairs;

  private Encoder(ModelFiles files) {
    this.files = files;
    labels = labels(files);
    pieces = new WordPieces(files.lines("vocab.txt"));
    graphs = new Graphs(files);
    pairs = graphs.mentions() == null ? null : pairs(files);
  }

  private static PairWeights pairs(ModelFiles files) {
    try {
      return PairWeights.read(files.bytes("coreference.json"));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "the model's coreference.json cannot be read: " + e.getMessage(), e);
    }
  }

  private static Labels labels(ModelFiles files) {
    try {
      return Labels.read(files.bytes("labels.json"));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalStateException(
          "the model's labels.json cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The English model.
   *
   * @throws IllegalStateException if there is none on the class path; says what to do
   */
  public static Encoder english() {
    return new Encoder(ModelFiles.english());
  }

  /** The model of these files. */
  static Encoder of(ModelFiles files) {
    return new Encoder(files);
  }

  @Override
  public List<EncodedSentence> read(List<List<String>> sentences) {
    List<List<int[]>> cut =
        sentences.stream().map(words -> words.stream().map(pieces::of).toList()).toList();
    List<List<EncodedSentence>> parts = new ArrayList<>();
    sentences.forEach(sentence -> parts.add(new ArrayList<>()));
    for (Window window : Window.of(cut)) {
      List<String> words = words(window, sentences);
      Scores scores = graphs.scores(EncoderInput.of(window, words, pieces));
      Decoder decoder = new Decoder(labels, words, scores, window, pieces::isWord);
      List<EncodedSentence> decoded = compared(decoder.decode(graphs::relations), scores);
      for (int i = 0; i < decoded.size(); i++) {
        parts.get(window.parts().get(i).sentence()).add(decoded.get(i));
      }
    }
    return parts.stream().map(Joining::join).toList();
  }

  /** The sentences of a window with the vectors of their mentions, where the model makes any. */
  private List<EncodedSentence> compared(List<EncodedSentence> decoded, Scores scores) {
    MentionGraph graph = graphs.mentions();
    FloatBuffer story = scores.story();
    return graph == null || story == null
        ? decoded
        : WithVectors.of(decoded, places -> graph.vectors(story, scores.words(), places));
  }

  @Override
  public Optional<PairWeights> pairs() {
    return Optional.ofNullable(pairs);
  }

  /** What tells these weights from others: the start of the SHA-256 of their graph. */
  public String fingerprint() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(files.bytes(Graphs.ENCODER));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static List<String> words(Window window, List<List<String>> sentences) {
    List<String> words = new ArrayList<>();
    for (Window.Part part : window.parts()) {
      words.addAll(sentences.get(part.sentence()).subList(part.from(), part.from() + part.words()));
    }
    return words;
  }

  @Override
  public void close() {
    graphs.close();
  }
}
