package org.denouement.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QaEvaluationTest {

  @Test
  void a_text_that_cannot_be_read_counts_as_silence_and_is_said(@TempDir Path temp)
      throws IOException {
    Path file =
        Files.writeString(
            temp.resolve("some.jsonl"),
            """
            {"story": "Nora shoots Paulo in the harbor.", "question": "Who shoots Paulo?", "answers": ["Nora"]}
            {"story": " ", "question": "Who hid?", "answers": ["a hen"]}
            """);
    List<String> told = new ArrayList<>();

    Evaluation evaluation = QaEvaluation.of(file, null, 0.1, new LinkedHashMap<>(), told::add);

    assertThat(evaluation.failures()).hasSize(1);
    assertThat(evaluation.rows().sequencedValues().getFirst()).containsEntry("em", 100.0);
    assertThat(evaluation.figures()).containsEntry("em", 50.0);
    assertThat(told).isNotEmpty();
  }
}
