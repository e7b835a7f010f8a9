package org.denouement.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QaFilesTest {

  @TempDir private Path temp;

  private Path write(String file, String text) throws IOException {
    Path path = temp.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private void fairytale(String split) throws IOException {
    write(
        "section-stories/" + split + "/hen-story.csv",
        "section,text\n1,A hen hid.\n2,A fox came.\n3,It left.\n");
    write(
        "questions/" + split + "/hen-questions.csv",
        """
        question_id,cor_section,attribute1,question,answer1,answer2,answer4
        1,1,character,Who hid?,a hen,,the hen
        2,"2,3",action,What did the fox do?,came and left,,
        """);
  }

  @Test
  void a_question_of_a_fairytale_has_its_sections_and_the_whole_book() throws IOException {
    fairytale("val");

    List<QaText> texts = QaFiles.read(temp, null);

    assertThat(texts)
        .extracting(QaText::text)
        .containsExactly(
            "A hen hid.", "A fox came.\n\nIt left.", "A hen hid.\n\nA fox came.\n\nIt left.");
    assertThat(texts).extracting(QaText::whole).containsExactly(false, false, true);
    assertThat(texts.getFirst().questions())
        .containsExactly(new QaText.Asked("Who hid?", "character", List.of("a hen", "the hen")));
  }

  @Test
  void of_several_splits_one_is_chosen() throws IOException {
    fairytale("train");
    fairytale("val");

    assertThat(QaFiles.read(temp, "val")).hasSize(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QaFiles.read(temp, null))
        .withMessageContaining("--split: train, val");
  }

  @Test
  void squad_s_impossible_questions_have_no_answer() throws IOException {
    Path file =
        write(
            "some.json",
            """
            {"data": [{"title": "Hens", "paragraphs": [{"context": "A hen hid.", "qas": [
              {"question": "Who hid?", "answers": [{"text": "A hen"}]},
              {"question": "Who flew?", "is_impossible": true, "answers": []}]}]}]}
            """);

    assertThat(QaFiles.read(file, null).getFirst().questions())
        .containsExactly(
            new QaText.Asked("Who hid?", "who", List.of("A hen")),
            new QaText.Asked("Who flew?", "who", List.of()));
  }

  @Test
  void lines_name_a_story_by_path_or_bring_its_text() throws IOException {
    write("hen.txt", "A hen hid.");
    Path file =
        write(
            "some.jsonl",
            """
            {"story": "hen.txt", "question": "Who hid?", "answers": ["a hen"]}
            {"story": "A fox came.", "question": "Did a fox come?", "answers": ["yes"]}
            """);

    List<QaText> texts = QaFiles.read(file, null);

    assertThat(texts).extracting(QaText::text).containsExactly("A hen hid.", "A fox came.");
    assertThat(texts.getLast().questions().getFirst().kind()).isEqualTo("yes or no");
  }

  @Test
  void a_long_text_is_named_by_its_start() throws IOException {
    Path file =
        write(
            "some.jsonl",
            "{\"story\": \"%s\", \"question\": \"Who?\", \"answers\": []}\n"
                .formatted("A fox came. ".repeat(20)));

    assertThat(QaFiles.read(file, null).getFirst().row()).startsWith("A fox").hasSizeLessThan(70);
  }

  @Test
  void what_is_not_in_a_layout_is_said() throws IOException {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QaFiles.read(temp, null))
        .withMessageContaining("section-stories");
    Path file = write("some.jsonl", "{\"story\": \"A hen.\"}\n");
    assertThatExceptionOfType(UnreadableGoldException.class)
        .isThrownBy(() -> QaFiles.read(file, null))
        .withMessageContaining("line 1");
  }
}
