package org.denouement.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.encoder.Encoder;
import org.denouement.evaluate.QuotationEvaluation.Task;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QuotationEvaluationTest {

  private static final String TEXT =
      """
      " The lamp is out , " said Greta .
      Anton lit it .
      " Now I can see , " she said .
      """;

  private static final String ANNOTATION =
      """
      QUOTE\tQ1\t0\t0\t0\t6\t" The lamp is out , "
      QUOTE\tQ2\t2\t0\t2\t6\t" Now I can see , "
      ATTRIB\tQ1\tGreta-1
      ATTRIB\tQ2\tGreta-1
      """;

  @TempDir private Path temp;

  private Evaluation evaluate(Task task, Predictions predictions) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("dev/quotations"));
    Files.writeString(folder.resolve("made_up.txt"), TEXT);
    Files.writeString(folder.resolve("made_up.ann"), ANNOTATION);
    try (Encoder encoder = Encoder.english()) {
      return QuotationEvaluation.of(task, temp, "dev", encoder, predictions, new LinkedHashMap<>());
    }
  }

  @Test
  void quotations_count_when_they_start_and_end_at_the_same_tokens() throws IOException {
    TreeMap<String, String> said = new TreeMap<>();

    Evaluation evaluation = evaluate(Task.QUOTES, said::put);

    assertThat(evaluation.figures()).containsEntry("f1", 100.0);
    assertThat(said.get("quotations/made_up.ann"))
        .contains("\t0\t0\t0\t6\t\" The lamp is out , \"");
  }

  @Test
  void a_line_that_is_no_quotation_is_named() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("quotations"));
    Files.writeString(folder.resolve("made_up.txt"), TEXT);
    Path file = Files.writeString(folder.resolve("made_up.ann"), "QUOTE\tQ1\t0\t0\t9\t6\t...\n");

    assertThatThrownBy(() -> QuotationLayer.read(file))
        .isInstanceOf(UnreadableGoldException.class)
        .hasMessageContaining("made_up.ann:1");
  }

  @Test
  void b_cubed_is_as_worked_out_by_hand() {
    Bcubed bcubed = new Bcubed();

    bcubed.add(List.of("a", "a", "b", "c"), List.of("x", "x", "x", "y"));

    assertThat(bcubed.figures().get("b3Precision")).isEqualTo(100.0);
    assertThat(bcubed.figures().get("b3Recall"))
        .isCloseTo(100.0 * (2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1) / 4, within(1e-9));
  }

  @Test
  void tables_of_a_novel_are_read_with_quotation_marks_and_line_breaks_in_them() {
    List<Map<String, String>> rows = Csv.rows("\"id\",\"words\"\n\"1\",\"a \"\"b\"\"\nc\"\n2,d\n");

    assertThat(rows)
        .containsExactly(Map.of("id", "1", "words", "a \"b\"\nc"), Map.of("id", "2", "words", "d"));
  }

  @Test
  void a_novel_is_scored_by_the_names_of_its_characters() throws IOException {
    Path novel = Files.createDirectories(temp.resolve("Mill"));
    String text =
        "Greta Holm met Anton Weiss.\n\n\"The mill is old,\" said Greta.\n\n\"It is,\" said Anton.\n";
    Files.writeString(novel.resolve("novel_text.txt"), text);
    Files.writeString(
        novel.resolve("character_info.csv"),
        """
        Character ID,Main Name,Aliases,Gender,Category
        0,Greta Holm,"{'Greta', 'Miss Holm'}",F,major
        1,Anton Weiss,{'Anton'},M,major
        """);
    Files.writeString(
        novel.resolve("quotation_info.csv"),
        """
        "quoteByteSpans","speaker","quoteType"
        "[[%d, %d]]","Greta Holm","Explicit"
        "[[%d, %d]]","Greta Holm","Explicit"
        """
            .formatted(
                text.indexOf("The mill"),
                text.indexOf(",\""),
                text.indexOf("It is"),
                text.lastIndexOf(",\"")));

    Evaluation evaluation = NovelSpeakers.of(temp, new LinkedHashMap<>(), name -> {});

    assertThat(NovelSpeakers.holds(temp)).isTrue();
    assertThat(evaluation.figures()).containsEntry("accuracy", 50.0).containsEntry("found", 100.0);
  }
}
