package org.denouement.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PronounsEvaluationTest {

  private static final String TEXT =
      "Greta Holm keeps the lamp. She lights it at dusk, and her brother Anton sleeps. "
          + "The storm finds them asleep.\n";

  @TempDir private Path temp;

  private Evaluation evaluate(String pronouns, Map<String, String> said) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("lamp"));
    Files.writeString(folder.resolve("text.txt"), TEXT);
    Files.writeString(folder.resolve("pronouns.txt"), pronouns);
    return PronounsEvaluation.of(temp, said::put, new LinkedHashMap<>(), name -> {});
  }

  @Test
  void a_pronoun_is_right_when_it_is_taken_for_whom_it_means() throws IOException {
    TreeMap<String, String> said = new TreeMap<>();

    Evaluation evaluation = evaluate("Greta Holm: 1-2\n-: 3\n", said);

    assertThat(evaluation.figures())
        .containsEntry("accuracy", 100.0)
        .containsEntry("pronouns", 2.0);
    assertThat(said.get("lamp.tsv")).startsWith("27\tshe\tGreta Holm\tGreta Holm\tGreta Holm\n");
  }

  @Test
  void a_pronoun_taken_for_another_is_wrong() throws IOException {
    assertThat(evaluate("Greta Holm: 1\nAnton: 2\n", new TreeMap<>()).figures())
        .containsEntry("accuracy", 50.0)
        .containsEntry("said", 100.0);
  }

  @Test
  void a_number_of_no_pronoun_is_named() {
    assertThatThrownBy(() -> evaluate("Greta Holm: 1-4\n", new TreeMap<>()))
        .isInstanceOf(UnreadableGoldException.class)
        .hasMessageContaining("pronouns.txt:1");
  }
}
