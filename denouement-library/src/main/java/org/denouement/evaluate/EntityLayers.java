package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * LitBank's nested entities: a column of B-, I- and O tags for each layer of nesting (Bamman et al.
 * 2019).
 */
final class EntityLayers {

  private static final int LAYERS = 4;

  private EntityLayers() {}

  /** The entities of a file, layer by layer, each in text order. */
  static List<TypedSpan> read(TokenTable table) {
    List<TokenTable.Row> rows =
        table.sentences().stream().flatMap(sentence -> sentence.rows().stream()).toList();
    List<TypedSpan> entities = new ArrayList<>();
    int layers = rows.stream().mapToInt(row -> row.columns().size()).max().orElse(1);
    for (int layer = 1; layer < layers; layer++) {
      read(table, rows, layer, entities);
    }
    return entities;
  }

  private static void read(
      TokenTable table, List<TokenTable.Row> rows, int layer, List<TypedSpan> entities) {
    int open = -1;
    String type = "";
    for (int i = 0; i <= rows.size(); i++) {
      String tag = i < rows.size() ? tag(rows.get(i), layer) : "O";
      if (open >= 0 && !tag.equals("I-" + type)) {
        entities.add(new TypedSpan(open, i - 1, type));
        open = -1;
      }
      if (tag.startsWith("B-")) {
        open = i;
        type = tag.substring(2);
      } else if (tag.startsWith("I-") && open < 0) {
        throw table.wrong(rows.get(i), tag + " continues nothing");
      }
    }
  }

  private static String tag(TokenTable.Row row, int layer) {
    return layer < row.columns().size() && !row.columns().get(layer).isBlank()
        ? row.columns().get(layer)
        : "O";
  }

  /**
   * Writes entities, each in the first layer where it has room, the longer ones first; one with no
   * room in four layers is left out.
   */
  static String write(List<List<String>> sentences, List<TypedSpan> entities) {
    int size = sentences.stream().mapToInt(List::size).sum();
    String[][] layers = new String[size][LAYERS];
    entities.stream()
        .sorted(Comparator.comparingInt((TypedSpan one) -> one.first() - one.last()))
        .forEach(one -> put(layers, one));
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (List<String> sentence : sentences) {
      for (String word : sentence) {
        out.append(word);
        for (String tag : layers[at]) {
          out.append('\t').append(tag == null ? "O" : tag);
        }
        out.append('\n');
        at++;
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static void put(String[][] layers, TypedSpan one) {
    for (int layer = 0; layer < LAYERS; layer++) {
      boolean room = true;
      for (int i = one.first(); i <= one.last(); i++) {
        room &= layers[i][layer] == null;
      }
      if (room) {
        for (int i = one.first(); i <= one.last(); i++) {
          layers[i][layer] = (i == one.first() ? "B-" : "I-") + one.type();
        }
        return;
      }
    }
  }
}
