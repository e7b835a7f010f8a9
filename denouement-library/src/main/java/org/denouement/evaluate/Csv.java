package org.denouement.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values with a line of names first (RFC 4180). */
final class Csv {

  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /**
   * The rows, each from column name to value.
   *
   * @throws UnreadableGoldException if the file cannot be read
   */
  static List<Map<String, String>> read(Path file) {
    try {
      return rows(Files.readString(file));
    } catch (IOException e) {
      throw new UnreadableGoldException(file + ": cannot be read (" + e + ")");
    }
  }

  static List<Map<String, String>> rows(String text) {
    Csv csv = new Csv(text);
    List<Map<String, String>> rows = new ArrayList<>();
    if (text.isEmpty()) {
      return rows;
    }
    List<String> names = csv.row();
    while (csv.at < text.length()) {
      List<String> values = csv.row();
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
        row.put(names.get(i), values.get(i));
      }
      if (values.size() > 1 || !values.getFirst().isEmpty()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<String> row() {
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      fields.add(field());
    }
    if (at < text.length() && text.charAt(at) == '\r') {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '\n') {
      at++;
    }
    return fields;
  }

  private String field() {
    StringBuilder field = new StringBuilder();
    if (at < text.length() && text.charAt(at) == '"') {
      at++;
      while (at < text.length()) {
        char unit = text.charAt(at++);
        if (unit != '"') {
          field.append(unit);
        } else if (at < text.length() && text.charAt(at) == '"') {
          field.append('"');
          at++;
        } else {
          break;
        }
      }
    }
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      field.append(text.charAt(at++));
    }
    return field.toString();
  }
}
