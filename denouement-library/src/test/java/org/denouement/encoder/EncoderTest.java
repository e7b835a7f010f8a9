package org.denouement.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs a tiny model with random weights, made by {@code training/tiny_model.py}. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EncoderTest {

  private static final List<String> CAT = List.of("The", "cat", "sat", "on", "the", "mat", ".");
  private static final List<String> SHE = List.of("She", "do", "n’t", "see", "Ms.", "Café", "😀");

  private static Encoder encoder;

  @BeforeAll
  static void load() throws URISyntaxException {
    Path tiny =
        Path.of(Objects.requireNonNull(EncoderTest.class.getResource("tiny/vocab.txt")).toURI());
    encoder = Encoder.of(ModelFiles.in(Objects.requireNonNull(tiny.getParent())));
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  @Test
  void every_sentence_has_its_words_and_one_tree() {
    List<EncodedSentence> read = encoder.read(List.of(CAT, SHE));

    assertThat(read).hasSize(2).allSatisfy(EncoderTest::isWellFormed);
    assertThat(read.get(0).words()).hasSize(CAT.size());
    assertThat(read.get(1).words()).hasSize(SHE.size());
  }

  @Test
  void a_page_of_no_sentence_is_read_as_none() {
    assertThat(encoder.read(List.of())).isEmpty();
  }

  @Test
  void a_page_longer_than_a_window_is_read_in_several() {
    List<EncodedSentence> read = encoder.read(Collections.nCopies(200, CAT));

    assertThat(read).hasSize(200).allSatisfy(EncoderTest::isWellFormed);
  }

  @Test
  void a_sentence_longer_than_a_window_has_one_tree_all_the_same() {
    List<EncodedSentence> read = encoder.read(List.of(Collections.nCopies(1200, "!"), CAT));

    assertThat(read).hasSize(2).allSatisfy(EncoderTest::isWellFormed);
    assertThat(read.getFirst().words()).hasSize(1200);
  }

  @Test
  void threads_change_nothing() {
    List<List<List<String>>> pages =
        IntStream.range(0, 200)
            .mapToObj(i -> List.of(CAT.subList(0, 1 + i % CAT.size()), SHE))
            .toList();

    List<List<EncodedSentence>> one = pages.stream().map(encoder::read).toList();

    assertThat(pages.parallelStream().map(encoder::read).toList()).isEqualTo(one);
  }

  @Test
  void a_model_that_is_not_there_is_said(@TempDir Path empty) {
    assertThatIllegalStateException()
        .isThrownBy(() -> Encoder.of(ModelFiles.in(empty)))
        .withMessageContaining("labels.json");
  }

  private static void isWellFormed(EncodedSentence sentence) {
    List<EncodedWord> words = sentence.words();
    assertThat(words.stream().filter(word -> word.relation().equals("root"))).hasSize(1);
    for (int w = 0; w < words.size(); w++) {
      int at = w;
      for (int step = 0; step < words.size(); step++) {
        at = words.get(at).head();
      }
      assertThat(words.get(at).relation()).isEqualTo("root");
    }
    assertThat(sentence.mentions())
        .allSatisfy(one -> assertThat(sentence.mentions()).noneMatch(other -> one.crosses(other)))
        .allMatch(one -> one.first() <= one.last() && one.last() < words.size());
  }
}
