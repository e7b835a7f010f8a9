package org.denouement.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

  private static final String STORY =
      """
      The Gate

      Zoë waited at the gate. Her brother Rui had left without a word.

      * * *

      A year later Rui came home, and Zoë forgave him.
      """;

  @TempDir private Path folder;
  private Path story;

  @BeforeEach
  void writeTheStory() throws IOException {
    story = Files.writeString(folder.resolve("gate.txt"), STORY);
  }

  @Test
  void explainsAFileAsJson() {
    Run run = Run.of("explain", story.toString(), "--format", "json");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("{")
        .endsWith("}\n")
        .contains("\"denouement.explanation/1\"", "Zoë");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "TEXT", "html", "md", "json"})
  void explainsInEveryForm(String form) {
    Run run = Run.of("explain", story.toString(), "--format", form);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Zoë");
  }

  @Test
  void explainsStandardInput() {
    Run run =
        Run.withInput(STORY.getBytes(StandardCharsets.UTF_16), "explain", "-", "--format", "json");
    assertThat(run.code()).isZero();
    assertThat(run.out()).isEqualTo(Run.of("explain", story.toString(), "--format", "json").out());
  }

  @Test
  void readsNoFurtherThanItIsTold() {
    Run run = Run.of("explain", story.toString(), "--format", "json", "--until", "paragraph 1");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("had left without a word").doesNotContain("forgave");
  }

  @Test
  void knowsNothingBeforeTheFirstPageEnds() {
    Run run = Run.of("explain", story.toString(), "--format", "json", "--until", "0%");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"cast\" : [ ]", "\"page\" : 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|2|no command given",
        "explain|2|Missing required parameter: 'FILE'",
        "explane x|2|explane",
        "explain STORY --until tomorrow|2|\"tomorrow\" is no place",
        "explain STORY --until 'chapter 9'|2|there is no chapter 9",
        "explain STORY --format pdf|2|pdf",
        "explain STORY --length endless|2|endless",
        "explain STORY --max-size huge|2|\"huge\" is no size",
        "explain STORY --charset klingon|2|\"klingon\" is no character set",
        "explain STORY --from docx|2|\"docx\" is none of",
        "explain STORY --bogus|2|--bogus",
        "explain STORY -o FOLDER|2|this is a folder",
        "explain STORY -o FOLDER/no/such.json|2|there is no such folder",
        "explain STORY --max-size 10|1|at most 10 bytes",
        "explain FOLDER|1|this is a folder",
        "explain FOLDER/none.txt|1|there is no such file",
      })
  void saysInOneLineWhatIsWrong(String command, int code, String complaint) {
    Run run = Run.of(arguments(command));
    assertThat(run.code()).isEqualTo(code);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("denouement: ").contains(complaint);
    assertThat(run.err().lines())
        .hasSizeLessThanOrEqualTo(3)
        .noneMatch(line -> line.startsWith("\tat "));
  }

  private String[] arguments(String command) {
    String line = command.replace("STORY", story.toString()).replace("FOLDER", folder.toString());
    return Stream.of(line.replace("chapter 9", "chapter9").replace("'", "").split(" ", -1))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|the file is empty",
        "' \t\n'|there are no words",
        "'%PDF-1.4\n'|a PDF document",
        "'ab\0cd\0ef'|binary data",
        "'Elle attendait depuis longtemps devant la porte du jardin, et personne ne venait. Le soir tombait sur les toits de la ville, les lampes une par une, et elle pensait sans cesse au frère parti sans dire un seul mot.'|the text looks like French",
      })
  void refusesABadFile(String content, String complaint) {
    Run run = Run.withInput(content.getBytes(StandardCharsets.UTF_8), "explain", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("denouement: standard input: ").contains(complaint);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void warnsOfWhatItHadToAssume() {
    byte[] bytes = "Nobody\u0092s home, said Ann.".getBytes(StandardCharsets.ISO_8859_1);
    Run run = Run.withInput(bytes, "explain", "-");
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .startsWith("denouement: warning: standard input: not UTF-8; read as windows-1252");
  }

  @Test
  void writesTheOutputFileWhole() throws IOException {
    Path out = folder.resolve("out.json");
    Files.writeString(out, "old");

    Run run = Run.of("explain", story.toString(), "--format", "json", "-o", out.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(out).content(StandardCharsets.UTF_8).startsWith("{").endsWith("}\n").contains("Zoë");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void leavesTheOutputFileAloneWhenTheInputIsBad() throws IOException {
    Path out = Files.writeString(folder.resolve("out.json"), "old");
    Run run = Run.withInput(new byte[0], "explain", "-", "-o", out.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(out).hasContent("old");
  }

  @Test
  void endsQuietlyWhenNobodyReadsOn() {
    Run run = Run.into(failing("Broken pipe"), new byte[0], "explain", story.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void saysWhenResultsCannotBeWritten() {
    Run run =
        Run.into(failing("No space left on device"), new byte[0], "explain", story.toString());
    assertThat(run.code()).isNotZero();
    assertThat(run.err()).contains("standard output: No space left on device");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "explain --help"})
  void helps(String command) {
    Run run = Run.of(command.split(" ", -1));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: denouement", "Exit codes:").doesNotContain("\u001B[");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "-V", "explain --version"})
  void saysItsVersion(String command) {
    Run run = Run.of(command.split(" ", -1));
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("denouement ");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int unit) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
