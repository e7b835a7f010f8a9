package org.denouement.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.denouement.explain.storyline.Gatherings;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StorylinesEvaluationTest {

  /** Ada and Ben meet, then Ben and Cleo, then Ada and Cleo, while Ben is away. */
  private static final String MEETINGS =
      """
      {"Story": {"Locations": {}, "Characters": {
        "Ada": [{"Start": 1, "End": 4, "Session": 1}, {"Start": 4, "End": 8, "Session": 2},
                {"Start": 8, "End": 9, "Session": 4}],
        "Ben": [{"Start": 1, "End": 4, "Session": 1}, {"Start": 4, "End": 8, "Session": 3}],
        "Cleo": [{"Start": 1, "End": 8, "Session": 3}, {"Start": 8, "End": 9, "Session": 4}]
      }}}
      """;

  @TempDir private Path temp;

  private Path file(String name, String json) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("data/json"));
    return Files.writeString(folder.resolve(name), json);
  }

  @Test
  void a_step_lies_between_neighbouring_starts_and_ends() throws IOException {
    Gatherings gatherings = StorylineFile.read(file("Meetings.json", MEETINGS));

    assertThat(gatherings.steps()).isEqualTo(3);
    assertThat(gatherings.together(0, 0, 1)).isTrue();
    assertThat(gatherings.together(0, 1, 2)).isFalse();
    assertThat(gatherings.together(1, 1, 2)).isTrue();
    assertThat(gatherings.isThere(2, 1)).isFalse();
  }

  @Test
  void crossings_are_counted_for_each_and_for_all() throws IOException {
    file("Meetings.json", MEETINGS);
    file("Again.json", MEETINGS);

    StorylinesEvaluation found = StorylinesEvaluation.of(temp, () -> 0);

    Evaluation evaluation = found.evaluation(new LinkedHashMap<>());
    assertThat(evaluation.task()).isEqualTo("storylines");
    assertThat(evaluation.figures())
        .containsExactly(
            Map.entry("Again", 0.0), Map.entry("Meetings", 0.0), Map.entry("total", 0.0));
    assertThat(found.table().lines().map(line -> line.split(" +", -1)[0]))
        .containsExactly("storyline", "Again", "Meetings", "total");
  }

  @Test
  void a_file_of_another_shape_is_named() throws IOException {
    file("Other.json", "{\"cast\": []}");

    assertThatThrownBy(() -> StorylinesEvaluation.of(temp, () -> 0))
        .isInstanceOf(UnreadableGoldException.class)
        .hasMessageContaining("Other.json");
  }

  @Test
  void a_folder_without_storylines_is_said() {
    assertThatThrownBy(() -> StorylinesEvaluation.of(temp, () -> 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no .json file");
  }
}
