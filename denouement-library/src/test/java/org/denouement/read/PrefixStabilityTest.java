package org.denouement.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Manuscript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the examples, and where the project's shared folder is present, its stories and novels. */
class PrefixStabilityTest {

  private static final Path SHARED = Path.of("../../shared");

  @ParameterizedTest(name = "{0} has {1} chapters")
  @CsvSource({
    "1342_pride_and_prejudice.txt, 61",
    "113_the_secret_garden.txt, 27",
    "145_middlemarch.txt, 87",
  })
  void countsTheChaptersOfNovels(String novel, int chapters) throws IOException {
    // given
    Path file = SHARED.resolve("data/novels").resolve(novel);
    assumeThat(file).exists();

    // when
    Manuscript manuscript = StoryFile.read(file, ReadSettings.usual()).orThrow();

    // then
    assertThat(manuscript.blocks())
        .filteredOn(block -> block.kind() == Block.Kind.CHAPTER)
        .hasSize(chapters);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isPrefixStable(Path file) throws IOException {
    String text = Files.readString(file);
    int step = text.length() > 100_000 ? 97 : 1;
    PrefixStability.check(file.toString(), text, Texts::plain, step);
  }

  @Test
  void countsNoBlankLineThatAPagesEndMayHide() {
    String text = "She went in.\n\nTHE LONG ROAD HOME\n" + " ".repeat(1500) + "\n\nIt was dark.\n";
    PrefixStability.check("a heading before much white space", text, Texts::plain, 1);
  }

  @Test
  void keepsHeadingsInARowAsTheyAre() {
    String text = "CHAPTER I. The Long and Winding Road\n\n".repeat(80) + "It was dark.\n";
    PrefixStability.check("many headings", text, Texts::plain, 1);
  }

  @Test
  void isPrefixStableWhateverTheText() {
    for (long seed = 0; seed < 400; seed++) {
      PrefixStability.check("seed " + seed, RandomTexts.of(seed), Texts::plain, 1);
    }
  }

  static List<Path> texts() throws IOException {
    return Stream.of("../examples", "../../shared/gold", "../../shared/data/novels")
        .map(Path::of)
        .filter(Files::isDirectory)
        .flatMap(PrefixStabilityTest::under)
        .filter(file -> file.toString().endsWith(".txt"))
        .sorted()
        .toList();
  }

  private static Stream<Path> under(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
