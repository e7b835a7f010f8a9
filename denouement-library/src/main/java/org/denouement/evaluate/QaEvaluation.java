package org.denouement.evaluate;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.denouement.Story;
import org.denouement.evaluate.QaText.Asked;
import org.denouement.explain.Answer;
import org.denouement.read.ReadSettings;
import org.denouement.read.StoryFile;
import org.jspecify.annotations.Nullable;

/**
 * Scores answers to questions about texts, each text read once as a story of its own.
 *
 * <p>Where a set has books in sections, the figures are those of the answers from the section that
 * tells, and {@code bookRougeL} is for the answers from the whole book.
 */
public final class QaEvaluation {

  /** The task's name on the command line. */
  public static final String TASK = "qa";

  private static final String BOOK = "bookRougeL";

  private final SequencedMap<String, QaScore> given = new LinkedHashMap<>();
  private final SequencedMap<String, QaScore> whole = new LinkedHashMap<>();
  private final List<String> failures = new ArrayList<>();
  private final double confidence;
  private final Consumer<String> progress;

  private QaEvaluation(double confidence, Consumer<String> progress) {
    this.confidence = confidence;
    this.progress = progress;
  }

  /**
   * Reads texts and scores the answers to their questions.
   *
   * @param data a folder of FairytaleQA, or a .json file as SQuAD, or a .jsonl file of lines {@code
   *     {"story", "question", "answers"}}, or a folder of such files
   * @param split which, where the folder holds several
   * @param confidence how sure an answer must be for it to be given, 0 to 1
   * @param provenance what answers them
   * @param progress is told of each book or article begun and each text that failed
   * @throws IllegalArgumentException if there is no such file, or no split was chosen of several
   * @throws UnreadableGoldException if a file is not in its layout
   */
  public static Evaluation of(
      Path data,
      @Nullable String split,
      double confidence,
      SequencedMap<String, String> provenance,
      Consumer<String> progress) {
    List<QaText> texts = QaFiles.read(data, split);
    QaEvaluation evaluation = new QaEvaluation(confidence, progress);
    texts.forEach(evaluation::score);
    return evaluation.result(provenance);
  }

  private void score(QaText text) {
    if (!given.containsKey(text.row())) {
      progress.accept(text.row());
    }
    QaScore score =
        (text.whole() ? whole : given).computeIfAbsent(text.row(), row -> new QaScore());
    try {
      Story story = story(text.text());
      for (Asked asked : text.questions()) {
        score.add(asked, story.ask(asked.question(), confidence));
      }
    } catch (RuntimeException e) {
      // What cannot be read is not answered; the others are still worth scoring.
      text.questions().forEach(asked -> score.add(asked, SILENCE));
      failures.add(text.row() + ": " + e);
      progress.accept(text.row() + " failed: " + e);
    }
  }

  private static final Answer SILENCE = new Answer("", Answer.Kind.NONE, 0, false, null, List.of());

  private static Story story(String text) {
    ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return Story.of(StoryFile.read(bytes, "text.txt", ReadSettings.usual()).orThrow());
  }

  private Evaluation result(SequencedMap<String, String> provenance) {
    QaScore all = new QaScore();
    given.values().forEach(all::addAll);
    QaScore books = new QaScore();
    whole.values().forEach(books::addAll);
    SequencedMap<String, SequencedMap<String, Double>> rows = new LinkedHashMap<>();
    given.forEach((row, score) -> rows.put(row, figures(score, whole.get(row))));
    SequencedMap<String, SequencedMap<String, Double>> kinds = all.byKind();
    SequencedMap<String, SequencedMap<String, Double>> ofBooks = books.byKind();
    kinds.forEach((kind, figures) -> {
      Double rouge = ofBooks.getOrDefault(kind, figures).get("rougeL");
      if (ofBooks.containsKey(kind) && rouge != null) {
        figures.put(BOOK, rouge);
      }
    });
    kinds.putAll(all.reliability());
    return new Evaluation(
        TASK,
        rows.size(),
        figures(all, whole.isEmpty() ? null : books),
        kinds,
        rows,
        failures,
        provenance);
  }

  private static SequencedMap<String, Double> figures(QaScore given, @Nullable QaScore whole) {
    SequencedMap<String, Double> figures = given.figures();
    if (whole != null) {
      Double rouge = whole.figures().get("rougeL");
      if (rouge != null) {
        figures.put(BOOK, rouge);
      }
    }
    return figures;
  }
}
