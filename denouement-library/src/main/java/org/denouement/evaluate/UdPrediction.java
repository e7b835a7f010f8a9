package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.denouement.encoder.EncodedWord;

/** Writes what was predicted of a sentence into the rows of its gold, as CoNLL-U. */
final class UdPrediction {

  private UdPrediction() {}

  /** Writes a sentence with its comments and ranges as they were; empty nodes are left out. */
  static void write(TokenTable.Sentence gold, List<EncodedWord> said, StringBuilder out) {
    gold.comments().forEach(comment -> out.append(comment).append('\n'));
    int place = 0;
    for (TokenTable.Row row : gold.rows()) {
      String id = row.columns().getFirst();
      if (id.contains("-")) {
        out.append(String.join("\t", row.columns())).append('\n');
      } else if (!id.contains(".")) {
        out.append(line(row.columns(), said.get(place), place)).append('\n');
        place++;
      }
    }
    out.append('\n');
  }

  private static String line(List<String> gold, EncodedWord word, int place) {
    List<String> columns = new ArrayList<>(gold);
    columns.set(2, word.lemma());
    columns.set(3, word.upos());
    columns.set(4, "_");
    columns.set(5, "_");
    columns.set(6, String.valueOf(word.head() == place ? 0 : word.head() + 1));
    columns.set(7, word.relation());
    columns.set(8, "_");
    return String.join("\t", columns);
  }
}
