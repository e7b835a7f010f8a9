package org.denouement.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes an evaluation as a table for a person: a row a document, the means, and a row a kind. */
public final class EvaluationTable {

  private static final int NAME = 28;
  private static final int FIGURE = 10;

  private EvaluationTable() {}

  /** The table, each line ended. */
  public static String write(Evaluation evaluation) {
    Set<String> columns = evaluation.figures().keySet();
    StringBuilder table = new StringBuilder(name("document"));
    columns.forEach(column -> table.append(' ').append(right(column)));
    table.append('\n');
    evaluation.rows().forEach((name, row) -> line(table, name, columns, row));
    line(table, "mean", columns, evaluation.figures());
    kinds(table, evaluation.byKind());
    return table
        .append(evaluation.documents())
        .append(" scored, ")
        .append(evaluation.failures().size())
        .append(" failed\n")
        .toString();
  }

  private static void kinds(
      StringBuilder table, SequencedMap<String, SequencedMap<String, Double>> kinds) {
    Set<String> columns = new LinkedHashSet<>();
    kinds.values().forEach(figures -> columns.addAll(figures.keySet()));
    if (!columns.isEmpty()) {
      table.append('\n').append(name("kind"));
      columns.forEach(column -> table.append(' ').append(right(column)));
      table.append('\n');
      kinds.forEach((kind, figures) -> line(table, kind, columns, figures));
      table.append('\n');
    }
  }

  private static void line(
      StringBuilder table, String name, Set<String> columns, SequencedMap<String, Double> values) {
    table.append(name(name));
    columns.forEach(column -> table.append(' ').append(right(shown(values.get(column)))));
    table.append('\n');
  }

  /** Two decimals, half to even over the exact value, as Python rounds. */
  static String shown(@Nullable Double value) {
    return value == null
        ? "  -  "
        : new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String name(String name) {
    String cut = name.substring(0, Math.min(NAME, name.length()));
    return cut + " ".repeat(NAME - cut.length());
  }

  private static String right(String value) {
    return " ".repeat(Math.max(0, FIGURE - value.length())) + value;
  }
}
