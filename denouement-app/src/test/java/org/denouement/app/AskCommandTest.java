package org.denouement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AskCommandTest {

  @TempDir private Path temp;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String story = "";

  @BeforeEach
  void given_a_story() throws IOException {
    story =
        Files.writeString(
                temp.resolve("story.txt"),
                "In 1951, Nora works in a bakery in Lisbon. The mayor shoots her brother Paulo. Nora"
                    + " leaves Lisbon because she is afraid of the mayor.\n")
            .toString();
  }

  private int run(boolean terminal, String... args) {
    InputStream in =
        new ByteArrayInputStream("Who shoots Paulo?\n".getBytes(StandardCharsets.UTF_8));
    PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
    return DenouementCommand.run(new Streams(in, out, errors, terminal, false, 80), args);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void an_answer_comes_with_its_words_and_their_place() {
    assertThat(run(false, "ask", story, "Why does Nora leave Lisbon?")).isZero();

    assertThat(printed()).contains("afraid of the mayor").contains("paragraph 1");
  }

  @Test
  void each_line_of_a_list_is_a_question_and_blank_ones_are_skipped_and_said() throws IOException {
    Path list =
        Files.writeString(temp.resolve("list.txt"), "Who shoots Paulo?\n\nWhere does Nora work?\n");

    int code = run(false, "ask", story, "--questions", list.toString(), "--format", "json");

    assertThat(code).isZero();
    assertThat(printed().lines()).hasSize(2).allMatch(line -> line.contains("denouement.answer/1"));
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("blank lines skipped: 1");
  }

  @Test
  void without_a_question_off_a_terminal_the_command_is_wrong() {
    assertThat(run(false, "ask", story)).isEqualTo(ExitCode.WRONG_COMMAND);
  }

  @Test
  void on_a_terminal_questions_are_asked_for() {
    assertThat(run(true, "ask", story)).isZero();

    assertThat(printed()).containsIgnoringCase("mayor");
  }

  @Test
  void a_surer_answer_may_be_asked_for() {
    assertThat(run(false, "ask", story, "Who shoots Paulo?", "--confidence", "1")).isZero();

    assertThat(printed()).contains("does not say");
  }

  @Test
  void a_confidence_past_one_is_a_wrong_command() {
    assertThat(run(false, "ask", story, "Who shoots Paulo?", "--confidence", "2"))
        .isEqualTo(ExitCode.WRONG_COMMAND);
  }

  @Test
  void what_is_not_told_is_no_failure() {
    assertThat(run(false, "ask", story, "How old is Paulo?")).isZero();

    assertThat(printed()).contains("does not say");
  }

  @Test
  void a_story_that_was_read_and_kept_answers_the_same() {
    String kept = temp.resolve("kept").toString();
    assertThat(run(false, "ask", story, "Who shoots Paulo?")).isZero();
    String answer = printed();
    out.reset();

    assertThat(run(false, "read", story, "-o", kept)).isZero();
    assertThat(run(false, "ask", kept, "Who shoots Paulo?")).isZero();

    assertThat(printed()).isEqualTo(answer);
  }

  @Test
  void a_format_that_is_not_there_yet_is_said() {
    String kept = temp.resolve("kept").toString();

    int code = run(false, "read", story, "-o", kept, "--format", "conllu,tei");

    assertThat(code).isEqualTo(ExitCode.WRONG_COMMAND);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("not there yet");
    assertThat(temp.resolve("kept")).doesNotExist();
  }

  @Test
  void a_task_that_is_not_there_names_those_that_are() {
    int code = run(false, "evaluate", "chess", "--data", temp.toString());

    assertThat(code).isEqualTo(ExitCode.WRONG_COMMAND);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("stories");
  }

  @Test
  void stories_have_no_splits() {
    int code = run(false, "evaluate", "stories", "--data", temp.toString(), "--split", "dev");

    assertThat(code).isEqualTo(ExitCode.WRONG_COMMAND);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("--split");
  }
}
