package org.denouement.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
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
class PassageReaderTest {

  private static final List<String> WHERE = List.of("Where", "sat", "the", "cat", "?");
  private static final List<String> MAT = List.of("The", "cat", "sat", "on", "the", "mat", ".");

  private static PassageReader reader;

  @BeforeAll
  static void load() throws URISyntaxException {
    Path tiny =
        Path.of(
            Objects.requireNonNull(PassageReaderTest.class.getResource("tiny/reader.onnx"))
                .toURI());
    reader =
        PassageReader.of(ModelFiles.in(Objects.requireNonNull(tiny.getParent()))).orElseThrow();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  @Test
  void what_is_found_are_words_of_the_passage() {
    FoundInPassage found = reader.read(WHERE, MAT);

    assertThat(found.spans())
        .isNotEmpty()
        .allSatisfy(span -> assertThat(span.first()).isBetween(0, span.last()))
        .allSatisfy(span -> assertThat(span.last()).isLessThan(MAT.size()));
  }

  @Test
  void a_passage_longer_than_the_model_s_is_read_as_far_as_it_goes() {
    FoundInPassage found =
        reader.read(Collections.nCopies(40, "cat"), Collections.nCopies(400, "mat"));

    assertThat(found.spans()).allSatisfy(span -> assertThat(span.last()).isLessThan(64));
  }

  @Test
  void nothing_is_in_an_empty_passage() {
    FoundInPassage found = reader.read(WHERE, List.of());

    assertThat(found.spans()).isEmpty();
    assertThat(found.none()).isEqualTo(1);
  }

  @Test
  void each_word_that_is_read_is_told_as_a_mark() {
    List<String> marked = List.of("|", "@", "The", "cat", "saw", "#", "the", "mat", ".");

    MarksInPassage found = reader.marks(List.of("@", "cat", "#", "mat"), marked);

    assertThat(found.read()).isEqualTo(marked.size());
    assertThat(Arrays.stream(found.last()).sum()).isEqualTo(1, within(1e-9));
    assertThat(Arrays.stream(found.made(0)).sum()).isEqualTo(1, within(1e-9));
    assertThat(found.last()).hasSize(found.states().size());
    assertThat(found.means(1)).isBetween(0.0, 1.0);
  }

  @Test
  void threads_change_nothing() {
    List<List<String>> passages =
        IntStream.range(0, 100).mapToObj(i -> MAT.subList(0, 1 + i % MAT.size())).toList();

    List<FoundInPassage> one = passages.stream().map(p -> reader.read(WHERE, p)).toList();

    assertThat(passages.parallelStream().map(p -> reader.read(WHERE, p)).toList()).isEqualTo(one);
  }

  @Test
  void a_model_without_a_reader_is_no_fault(@TempDir Path empty) {
    assertThat(PassageReader.of(ModelFiles.in(empty))).isEmpty();
  }
}
