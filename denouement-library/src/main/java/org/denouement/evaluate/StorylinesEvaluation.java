package org.denouement.evaluate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.LongSupplier;
import org.denouement.explain.storyline.Gatherings;
import org.denouement.explain.storyline.Storyline;

/**
 * Counts the crossings of storylines that are laid out.
 *
 * @param rows the storylines, by name
 */
public record StorylinesEvaluation(List<Row> rows) {

  /** The task's name. */
  public static final String TASK = "storylines";

  private static final double NANOS_PER_MILLI = 1e6;

  /**
   * A storyline.
   *
   * @param nanos how long it took to lay out for the second time
   */
  public record Row(String name, int people, int steps, int crossings, long nanos) {}

  public StorylinesEvaluation {
    rows = List.copyOf(rows);
  }

  /**
   * Lays out the storylines of a folder.
   *
   * @param data a .json file, or a folder that holds such, as iStoryline.js has them
   * @param clock the time in nanoseconds
   * @throws IllegalArgumentException if there is none
   * @throws UnreadableGoldException if one is not as iStoryline.js has it
   */
  public static StorylinesEvaluation of(Path data, LongSupplier clock) {
    return new StorylinesEvaluation(
        DataFiles.json(data).stream().map(file -> row(file, clock)).toList());
  }

  private static Row row(Path file, LongSupplier clock) {
    Gatherings gatherings = StorylineFile.read(file);
    int crossings = Storyline.of(gatherings).crossings();
    long start = clock.getAsLong();
    Storyline.of(gatherings);
    long nanos = clock.getAsLong() - start;
    return new Row(DataFiles.name(file), gatherings.people(), gatherings.steps(), crossings, nanos);
  }

  private int total() {
    return rows.stream().mapToInt(Row::crossings).sum();
  }

  /** The crossings of each storyline and of all, without the times, which are never the same. */
  public Evaluation evaluation(SequencedMap<String, String> provenance) {
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    SequencedMap<String, SequencedMap<String, Double>> byName = new LinkedHashMap<>();
    for (Row row : rows) {
      figures.put(row.name(), (double) row.crossings());
      byName.put(row.name(), new LinkedHashMap<>(Map.of("crossings", (double) row.crossings())));
    }
    figures.put("total", (double) total());
    return new Evaluation(
        TASK, rows.size(), figures, new LinkedHashMap<>(), byName, List.of(), provenance);
  }

  /** A table for a person, each line ended. */
  public String table() {
    StringBuilder table =
        new StringBuilder(line("storyline", "people", "steps", "crossings", "ms"));
    for (Row row : rows) {
      table.append(
          line(
              row.name(),
              String.valueOf(row.people()),
              String.valueOf(row.steps()),
              String.valueOf(row.crossings()),
              millis(row.nanos())));
    }
    long nanos = rows.stream().mapToLong(Row::nanos).sum();
    return table.append(line("total", "", "", String.valueOf(total()), millis(nanos))).toString();
  }

  private static String millis(long nanos) {
    return String.format(Locale.ROOT, "%.1f", nanos / NANOS_PER_MILLI);
  }

  private static String line(String... cells) {
    return String.format(Locale.ROOT, "%-20s %8s %8s %10s %8s", (Object[]) cells) + "\n";
  }
}
