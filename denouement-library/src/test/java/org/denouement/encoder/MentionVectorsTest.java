package org.denouement.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the tiny model with random weights, made by {@code training/tiny_model.py}. */
class MentionVectorsTest {

  private static final List<String> SAT = List.of("She", "sat", "on", "the", "mat", ".");

  private static Path tiny() throws URISyntaxException {
    Path file =
        Path.of(
            Objects.requireNonNull(MentionVectorsTest.class.getResource("tiny/vocab.txt")).toURI());
    return Objects.requireNonNull(file.getParent());
  }

  @Test
  void mentions_have_vectors_as_long_as_the_weights() throws URISyntaxException {
    try (Encoder encoder = Encoder.of(ModelFiles.in(tiny()))) {
      PairWeights weights = encoder.pairs().orElseThrow();
      List<EncodedSentence> read = encoder.read(Collections.nCopies(200, SAT));

      assertThat(read.getFirst().mentions()).isNotEmpty();
      assertThat(read)
          .flatExtracting(EncodedSentence::mentions)
          .filteredOn(mention -> !mention.form().equals("TITLE"))
          .extracting(EncodedMention::vectors)
          .doesNotContainNull()
          .allMatch(vectors -> vectors.anaphor().length == weights.out().length)
          .allMatch(vectors -> vectors.antecedent().length == weights.out().length)
          .allMatch(vectors -> vectors.plain().length == vectors.through().length);
    }
  }

  @Test
  void a_model_without_their_graph_gives_none(@TempDir Path folder)
      throws URISyntaxException, IOException {
    for (String file : List.of("encoder.onnx", "relations.onnx", "vocab.txt", "labels.json")) {
      Files.copy(tiny().resolve(file), folder.resolve(file));
    }
    try (Encoder encoder = Encoder.of(ModelFiles.in(folder))) {
      assertThat(encoder.pairs()).isEmpty();
      assertThat(encoder.read(List.of(SAT)).getFirst().mentions())
          .extracting(EncodedMention::vectors)
          .containsOnlyNulls();
    }
  }

  @Test
  void weights_that_do_not_fit_together_are_refused() {
    String json =
        """
        {"format": 1, "rows": {"match=same": [1, 2, 3]}, "out": [1, 2], "bias": 0}
        """;

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairWeights.read(json.getBytes(StandardCharsets.UTF_8)))
        .withMessageContaining("match=same");
  }

  @Test
  void the_head_of_a_mention_hangs_outside_of_it() {
    EncodedSentence sentence =
        new EncodedSentence(
            List.of(word(1), word(2), word(2), word(2), word(3)), // old house fell down flat
            List.of());

    assertThat(sentence.head(0, 1)).isEqualTo(1);
    assertThat(sentence.head(0, 2)).as("the root").isEqualTo(2);
    assertThat(sentence.head(1, 3)).as("the root again").isEqualTo(2);
    assertThat(sentence.head(3, 4)).isEqualTo(3);
  }

  private static EncodedWord word(int head) {
    return new EncodedWord("X", "x", head, "dep", false);
  }
}
