package org.denouement.evaluate;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Scores documents one after the other, each by itself and all together. */
interface DocumentScorer {

  /** The figures of the next document, which now counts among all. */
  SequencedMap<String, Double> score(Path file);

  /** The figures over all documents so far. */
  SequencedMap<String, Double> all();

  /** The same by kinds of what is scored; none where it has no kinds. */
  default SequencedMap<String, SequencedMap<String, Double>> kinds() {
    return new LinkedHashMap<>();
  }

  /** Scores documents, with a row for each. */
  default Evaluation evaluate(
      String task, List<Path> documents, SequencedMap<String, String> provenance) {
    SequencedMap<String, SequencedMap<String, Double>> rows = new LinkedHashMap<>();
    for (Path file : documents) {
      rows.put(DataFiles.name(file), score(file));
    }
    return new Evaluation(task, rows.size(), all(), kinds(), rows, List.of(), provenance);
  }
}
