package org.denouement.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.denouement.Story;
import org.denouement.explain.Answer;
import org.denouement.export.ExplanationJson;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the figures against those of the shared scorer, where there is one beside the checkout. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharedScorerTest {

  private static final String STORY = "dont-leave";

  /** Answers as the command would, from files, so that the scorer sees the very same words. */
  private static final String STUB =
      """
      import pathlib, sys
      here = pathlib.Path(sys.argv[0]).parent
      said = "explain.json" if sys.argv[1] == "explain" else "answers.json"
      sys.stdout.buffer.write((here / said).read_bytes())
      """;

  @TempDir private Path temp;

  @Test
  void the_figures_are_those_of_the_shared_scorer_to_the_printed_digits() throws Exception {
    Path shared = shared();
    Path scorer = shared.resolve("tools/score_story.py");
    assumeTrue(Files.exists(scorer), "no shared scorer at " + scorer + ": nothing to compare with");
    Path folder = Files.createDirectories(temp.resolve("gold").resolve(STORY));
    for (String file : List.of("text.txt", "gold.json")) {
      Files.copy(shared.resolve("gold").resolve(STORY).resolve(file), folder.resolve(file));
    }

    SequencedMap<String, Double> mine =
        StoriesEvaluation.of(temp.resolve("gold"), new LinkedHashMap<>(), message -> {}).figures();
    Map<String, String> theirs = scored(scorer, folder);

    assertThat(mine).isNotEmpty();
    mine.forEach((name, value) ->
        assertThat(EvaluationTable.shown(value)).as(name).isEqualTo(theirs.get(name)));
  }

  private static Path shared() {
    Path at = Path.of("").toAbsolutePath();
    while (at != null && !Files.exists(at.resolve("mvnw"))) {
      at = at.getParent();
    }
    return at == null ? Path.of("shared") : at.resolveSibling("shared");
  }

  private Map<String, String> scored(Path scorer, Path folder) throws Exception {
    Story story = Story.read(folder.resolve("text.txt"));
    Files.writeString(
        temp.resolve("explain.json"), ExplanationJson.write(story.explain(), story.manuscript()));
    StringBuilder answers = new StringBuilder();
    for (Gold.Question question :
        GoldJson.read(Files.readString(folder.resolve("gold.json"))).questions()) {
      Answer answer = story.ask(question.question());
      answers
          .append(ExplanationJson.write(question.question(), story.horizon(), answer))
          .append('\n');
    }
    Files.writeString(temp.resolve("answers.json"), answers);
    Path stub = Files.writeString(temp.resolve("stub.py"), STUB);
    Process process =
        new ProcessBuilder(
                "python3",
                scorer.toString(),
                "--command",
                "python3 " + stub,
                "--keep",
                temp.resolve("keep").toString(),
                folder.getParent().toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return columns(output.lines().toList());
  }

  private static Map<String, String> columns(List<String> lines) {
    String[] names = lines.getFirst().strip().split("\\s+", -1);
    String[] values =
        lines.stream()
            .filter(line -> line.startsWith("mean"))
            .findFirst()
            .orElseThrow()
            .strip()
            .split("\\s+", -1);
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 1; i < names.length; i++) {
      columns.put(names[i], values[i]);
    }
    return columns;
  }
}
