package org.denouement.evaluate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.denouement.Story;
import org.denouement.explain.Answer;

/**
 * Scores what is said of stories against what careful readers say, with the figures of the shared
 * scorer {@code score_story.py}, 0 to 1. Where the gold lists every relationship, {@code rel.told}
 * is the share of those told that are in it with that final state. What the gold of a story leaves
 * out is not scored.
 */
public final class StoriesEvaluation {

  private final SequencedMap<String, SequencedMap<String, Double>> rows = new LinkedHashMap<>();
  private final TreeMap<String, List<Double>> byKind = new TreeMap<>();
  private final List<String> failures = new ArrayList<>();
  private final Consumer<String> progress;

  private StoriesEvaluation(Consumer<String> progress) {
    this.progress = progress;
  }

  /**
   * Reads and scores the stories of a folder.
   *
   * @param data holds folders with {@code text.txt} and {@code gold.json}, or {@code
   *     gold/NAME.gold.json} beside {@code NAME.txt} or {@code NAME.md}
   * @param provenance what reads them
   * @param progress is told of each story begun and each that failed
   * @throws IllegalArgumentException if the folder holds no such story
   */
  public static Evaluation of(
      Path data, SequencedMap<String, String> provenance, Consumer<String> progress) {
    List<GoldFile> files = GoldFile.under(data);
    if (files.isEmpty()) {
      throw new IllegalArgumentException(
          "no story with its gold.json, and no gold/NAME.gold.json, under " + data);
    }
    StoriesEvaluation evaluation = new StoriesEvaluation(progress);
    files.forEach(evaluation::score);
    return evaluation.result(provenance);
  }

  private void score(GoldFile file) {
    progress.accept(file.name());
    try {
      Gold gold = GoldJson.read(Files.readString(file.gold()));
      Story story = Story.read(file.text());
      List<Answer> answers =
          gold.questions().stream().map(question -> story.ask(question.question())).toList();
      StoryScore score = new StoryScore(story.manuscript().text(), gold, story.explain(), answers);
      rows.put(file.name(), score.figures().measured());
      score
          .byKind()
          .forEach(
              (kind, right) -> byKind.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(right));
    } catch (IOException e) {
      throw new UncheckedIOException(file.gold() + " cannot be read", e);
    } catch (RuntimeException e) {
      // A story that cannot be read counts as 0 and is said; the others are still worth scoring.
      failures.add(file.name() + ": " + e);
      progress.accept(file.name() + " failed: " + e);
    }
  }

  private Evaluation result(SequencedMap<String, String> provenance) {
    Set<String> names = new LinkedHashSet<>();
    rows.values().forEach(row -> names.addAll(row.keySet()));
    SequencedMap<String, Double> means = new LinkedHashMap<>();
    for (String name : Figures.NAMES) {
      if (names.contains(name)) {
        means.put(name, mean(name));
      }
    }
    SequencedMap<String, SequencedMap<String, Double>> kinds = new LinkedHashMap<>();
    byKind.forEach((kind, right) -> kinds.put(kind, kind(right)));
    return new Evaluation("stories", rows.size(), means, kinds, rows, failures, provenance);
  }

  /** The mean over the stories where the figure was measured, a failed story counted as 0. */
  private double mean(String name) {
    List<Double> values = new ArrayList<>();
    for (SequencedMap<String, Double> row : rows.values()) {
      Double value = row.get(name);
      if (value != null) {
        values.add(value);
      }
    }
    failures.forEach(failure -> values.add(0.0));
    return Figures.meanOrZero(values);
  }

  private static SequencedMap<String, Double> kind(List<Double> right) {
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    figures.put("questions", (double) right.size());
    figures.put("qa", Figures.meanOrZero(right));
    return figures;
  }
}
