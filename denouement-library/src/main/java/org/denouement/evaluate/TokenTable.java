package org.denouement.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file with a token a line, its columns parted by tabs, and an empty line after each sentence:
 * CoNLL-U, CoNLL-2012 and LitBank's TSV.
 *
 * @param file where it stands
 * @param sentences the sentences that have tokens
 */
record TokenTable(Path file, List<Sentence> sentences) {

  /**
   * A line with the columns of a token.
   *
   * @param number the line's, from 1
   */
  record Row(int number, List<String> columns) {}

  /**
   * The rows of a sentence with the comment lines before them.
   *
   * @param comments without their line ends, "#" included
   */
  record Sentence(List<String> comments, List<Row> rows) {}

  TokenTable {
    sentences = List.copyOf(sentences);
  }

  /**
   * Reads a file.
   *
   * @param least how many columns a token has at least
   * @throws UnreadableGoldException if it cannot be read or a line is too short
   */
  static TokenTable read(Path file, int least) {
    List<Sentence> sentences = new ArrayList<>();
    List<String> comments = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      if (line.isBlank()) {
        close(sentences, comments, rows);
      } else if (rows.isEmpty() && line.startsWith("#") && line.indexOf('\t') < 0) {
        comments.add(line);
      } else if (!line.equals("#end document")) {
        rows.add(row(file, number, line, least));
      }
    }
    close(sentences, comments, rows);
    return new TokenTable(file, sentences);
  }

  private static void close(List<Sentence> sentences, List<String> comments, List<Row> rows) {
    if (!rows.isEmpty()) {
      sentences.add(new Sentence(List.copyOf(comments), List.copyOf(rows)));
      rows.clear();
    }
    comments.clear();
  }

  private static Row row(Path file, int number, String line, int least) {
    List<String> columns = List.of(line.split("\t", -1));
    if (columns.size() < least) {
      throw new UnreadableGoldException(
          file + ":" + number + ": " + columns.size() + " columns, not " + least);
    }
    return new Row(number, columns);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UnreadableGoldException(file + ": cannot be read (" + e + ")");
    }
  }

  /** A column of each sentence. */
  List<List<String>> column(int column) {
    return sentences.stream()
        .map(sentence -> sentence.rows().stream().map(row -> row.columns().get(column)).toList())
        .toList();
  }

  /** What went wrong at a line. */
  UnreadableGoldException wrong(Row row, String what) {
    return new UnreadableGoldException(file + ":" + row.number() + ": " + what);
  }
}
