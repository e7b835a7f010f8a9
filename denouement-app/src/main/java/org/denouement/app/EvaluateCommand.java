package org.denouement.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.denouement.evaluate.Evaluation;
import org.denouement.evaluate.EvaluationJson;
import org.denouement.evaluate.EvaluationTable;
import org.denouement.evaluate.StoriesEvaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code denouement evaluate}: what is said of stories scored against what careful readers say. */
@Command(name = "evaluate", description = "Scores a task against gold.")
final class EvaluateCommand implements Callable<Integer> {

  private static final String STORIES = "stories";

  /** The forms the figures come in. */
  enum Form {
    TEXT,
    JSON
  }

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "TASK", description = "What to score: stories.")
  private String task = "";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = {
        "Folders with text.txt and gold.json,",
        "or gold/NAME.gold.json beside NAME.txt or NAME.md."
      })
  private Path data = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: text).",
      defaultValue = "text")
  private Form form = Form.TEXT;

  @Mixin private Output output = new Output();

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (!task.equals(STORIES)) {
      throw wrong("\"" + task + "\" is no task there is yet; there is: " + STORIES);
    }
    if (!Files.exists(data)) {
      throw wrong(data + ": there is no such folder");
    }
    Evaluation evaluation = evaluate();
    output.write(
        switch (form) {
          case TEXT -> EvaluationTable.write(evaluation);
          case JSON -> EvaluationJson.write(evaluation) + "\n";
        },
        streams);
    return evaluation.failures().isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE;
  }

  private Evaluation evaluate() {
    SequencedMap<String, String> provenance = new LinkedHashMap<>();
    provenance.put("program", new Version().getVersion()[0]);
    provenance.put("data", data.toString());
    try {
      return StoriesEvaluation.of(data, provenance, message -> streams.err().println(message));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
