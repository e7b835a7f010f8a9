package org.denouement.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.denouement.ask.Thresholds;
import org.denouement.encoder.Encoder;
import org.denouement.evaluate.CorefEvaluation;
import org.denouement.evaluate.Evaluation;
import org.denouement.evaluate.EvaluationJson;
import org.denouement.evaluate.EvaluationTable;
import org.denouement.evaluate.LitBankEvaluation;
import org.denouement.evaluate.LitBankEvaluation.Layer;
import org.denouement.evaluate.NovelSpeakers;
import org.denouement.evaluate.Predictions;
import org.denouement.evaluate.PronounsEvaluation;
import org.denouement.evaluate.QaEvaluation;
import org.denouement.evaluate.QuotationEvaluation;
import org.denouement.evaluate.StoriesEvaluation;
import org.denouement.evaluate.StorylinesEvaluation;
import org.denouement.evaluate.UdEvaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code denouement evaluate}: what is made of texts scored against what careful readers say. */
@Command(
    name = "evaluate",
    description = "Scores a task against gold.",
    footerHeading = "%nWhat DIR holds:%n",
    footer = {
      "  stories            folders with text.txt and gold.json, or gold/NAME.gold.json beside",
      "                     NAME.txt or NAME.md",
      "  qa                 section-stories and questions, as FairytaleQA; .json files, as SQuAD;",
      "                     .jsonl files of {\"story\", \"question\", \"answers\"}, the story a path",
      "                     or a text",
      "  ud                 .conllu files of Universal Dependencies",
      "  coref              coref/NAME.conll, as LitBank",
      "  mentions           coref/NAME.conll and entities/NAME.tsv, as LitBank",
      "  entities, events   entities/NAME.tsv, events/NAME.tsv, as LitBank",
      "  quotes, speakers   quotations/NAME.ann beside NAME.txt, as LitBank; speakers also",
      "                     folders of novels, as the Project Dialogism Novel Corpus",
      "  pronouns           folders with text.txt and pronouns.txt, a line of NAME: NUMBERS for",
      "                     each person, the numbers of the pronouns that mean them: Ann: 1-4 7",
      "  storylines         .json files of who is together when, as iStoryline.js",
      "DIR may be one such file, and may hold folders that are splits."
    })
final class EvaluateCommand implements Callable<Integer> {

  private static final String STORIES = "stories";
  private static final String UD = "ud";

  private static final List<String> TASKS =
      Stream.of(
              Stream.of(
                  STORIES,
                  QaEvaluation.TASK,
                  UD,
                  CorefEvaluation.TASK,
                  PronounsEvaluation.TASK,
                  StorylinesEvaluation.TASK),
              Arrays.stream(Layer.values()).map(Layer::task),
              Arrays.stream(QuotationEvaluation.Task.values()).map(QuotationEvaluation.Task::task))
          .flatMap(tasks -> tasks)
          .toList();

  /** The forms the figures come in. */
  enum Form {
    TEXT,
    JSON
  }

  private final Streams streams;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      description =
          "What to score: stories, qa, ud, coref, pronouns, mentions, entities, events, quotes,"
              + " speakers or storylines.")
  private String task = "";

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "What to score against; see below.")
  private Path data = Path.of("");

  @Option(
      names = "--split",
      paramLabel = "NAME",
      description = "Which split, where DIR holds several: dev.")
  private @Nullable String split;

  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      description = "Write what was predicted into this folder, in the gold's layout.")
  private @Nullable Path predictions;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text or json (default: text).",
      defaultValue = "text")
  private Form form = Form.TEXT;

  @Option(
      names = "--confidence",
      paramLabel = "C",
      description =
          "Of qa: how sure an answer must be, 0 to 1 (default: ${DEFAULT-VALUE}); 0 answers all.")
  private double confidence = Thresholds.USUAL;

  @Mixin private Output output = new Output();

  EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (!TASKS.contains(task)) {
      throw wrong("\"" + task + "\" is no task; there is: " + String.join(", ", TASKS));
    }
    if (!Files.exists(data)) {
      throw wrong(data + ": there is no such file or folder");
    }
    if (isNovels() && (split != null || predictions != null)) {
      throw wrong("novels have no --split and no --predictions");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw wrong("--confidence is from 0 to 1");
    }
    if (task.equals(QaEvaluation.TASK) && predictions != null) {
      throw wrong("qa has no --predictions");
    }
    if (task.equals(STORIES) && (split != null || predictions != null)) {
      throw wrong("stories have no --split and no --predictions");
    }
    if (task.equals(PronounsEvaluation.TASK) && split != null) {
      throw wrong("pronouns have no --split");
    }
    if (task.equals(StorylinesEvaluation.TASK)) {
      return storylines();
    }
    return write(evaluate());
  }

  /** Writes the figures; how long a layout takes is for a person alone. */
  private int storylines() {
    if (split != null || predictions != null) {
      throw wrong("storylines have no --split and no --predictions");
    }
    try {
      StorylinesEvaluation storylines = StorylinesEvaluation.of(data, System::nanoTime);
      if (form == Form.JSON) {
        return write(storylines.evaluation(provenance()));
      }
      output.write(storylines.table(), streams);
      return ExitCode.DONE;
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private int write(Evaluation evaluation) {
    output.write(
        switch (form) {
          case TEXT -> EvaluationTable.write(evaluation);
          case JSON -> EvaluationJson.write(evaluation) + "\n";
        },
        streams);
    return evaluation.failures().isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE;
  }

  /** Whether whole novels are read. */
  private boolean isNovels() {
    return task.equals(QuotationEvaluation.Task.SPEAKERS.task()) && NovelSpeakers.holds(data);
  }

  private SequencedMap<String, String> provenance() {
    SequencedMap<String, String> provenance = new LinkedHashMap<>();
    provenance.put("program", new Version().getVersion()[0]);
    provenance.put("data", data.toString());
    return provenance;
  }

  private Evaluation evaluate() {
    SequencedMap<String, String> provenance = provenance();
    try {
      if (isNovels()) {
        return NovelSpeakers.of(data, provenance, message -> streams.err().println(message));
      }
      if (task.equals(QaEvaluation.TASK)) {
        provenance.put("confidence", String.valueOf(confidence));
        return QaEvaluation.of(
            data, split, confidence, provenance, message -> streams.err().println(message));
      }
      if (task.equals(PronounsEvaluation.TASK)) {
        return PronounsEvaluation.of(
            data, taken(), provenance, message -> streams.err().println(message));
      }
      return task.equals(STORIES)
          ? StoriesEvaluation.of(data, provenance, message -> streams.err().println(message))
          : evaluateModel(provenance);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private Evaluation evaluateModel(SequencedMap<String, String> provenance) {
    if (split != null) {
      provenance.put("split", split);
    }
    Predictions taken = taken();
    try (Encoder encoder = Encoder.english()) {
      provenance.put("model", encoder.fingerprint());
      if (task.equals(UD)) {
        return UdEvaluation.of(data, split, encoder, taken, provenance);
      }
      if (task.equals(CorefEvaluation.TASK)) {
        return CorefEvaluation.of(data, split, encoder, taken, provenance);
      }
      String name = task.toUpperCase(Locale.ROOT);
      boolean speech =
          Arrays.stream(QuotationEvaluation.Task.values()).anyMatch(t -> t.name().equals(name));
      return speech
          ? QuotationEvaluation.of(
              QuotationEvaluation.Task.valueOf(name), data, split, encoder, taken, provenance)
          : LitBankEvaluation.of(Layer.valueOf(name), data, split, encoder, taken, provenance);
    }
  }

  private Predictions taken() {
    return predictions == null ? Predictions.NONE : Predictions.in(predictions);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
