package org.denouement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.denouement.explain.Explanation;
import org.denouement.export.ExplanationJson;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Horizon;
import org.denouement.manuscript.Manuscript;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is known at page n is what reading only the first n pages gives, at every page of the
 * example stories.
 */
class EquationTest {

  private static final Path EXAMPLES = Path.of("..", "examples");

  @TempDir Path folder;

  static Stream<Path> stories() throws IOException {
    try (Stream<Path> files = Files.list(EXAMPLES)) {
      return files
          .filter(
              file -> file.toString().matches(".*\\.(txt|md|html)") && !file.endsWith("README.md"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void a_horizon_is_what_reading_only_so_far_gives(Path file) throws IOException {
    Story whole = Story.read(file);
    for (int page = 0; page <= whole.pages().size(); page++) {
      Story part = whole.until(new Horizon.PageNumber(page));

      assertThat(told(part)).as("%s at page %d", file, page).isEqualTo(told(alone(part)));
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void nothing_is_known_before_the_first_page_ends(Path file) {
    Explanation nothing = Story.read(file).until(new Horizon.PageNumber(0)).explain();

    assertThat(nothing.cast()).isEmpty();
    assertThat(nothing.happenings()).isEmpty();
    assertThat(nothing.threads()).isEmpty();
    assertThat(nothing.work()).isEmpty();
    assertThat(nothing.headline()).isNull();
    assertThat(nothing.story().title()).isNull();
  }

  /** The pages of a part as a story of their own: for plain text, as a file of its own. */
  private Story alone(Story part) throws IOException {
    Manuscript manuscript = part.manuscript();
    if (manuscript.format() != Format.PLAIN || manuscript.text().isBlank()) {
      return Story.of(manuscript);
    }
    Path file = Files.writeString(folder.resolve("part.txt"), manuscript.text());
    return Story.read(file);
  }

  /** Everything told but how many pages the whole has, which only the whole can tell. */
  private static String told(Story story) {
    return ExplanationJson.write(story.explain(), story.manuscript())
        .replaceAll("\"of\" : \\d+", "");
  }
}
