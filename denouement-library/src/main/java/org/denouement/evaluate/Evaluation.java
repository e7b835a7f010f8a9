package org.denouement.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What a task's evaluation found: the contract {@code denouement.evaluation/1}.
 *
 * @param task the task: "stories", "ud" ...
 * @param documents how many documents were scored
 * @param figures over all documents; of stories the means, one that failed counted as 0
 * @param byKind figures by the kind of what was asked
 * @param rows the figures of each document, by its name
 * @param failures what went wrong with which document, for a person
 * @param provenance what made them
 */
public record Evaluation(
    String task,
    int documents,
    SequencedMap<String, Double> figures,
    SequencedMap<String, SequencedMap<String, Double>> byKind,
    SequencedMap<String, SequencedMap<String, Double>> rows,
    List<String> failures,
    SequencedMap<String, String> provenance) {

  /** The contract's name and version. */
  public static final String SCHEMA = "denouement.evaluation/1";

  public Evaluation {
    figures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(figures));
    byKind = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byKind));
    rows = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(rows));
    failures = List.copyOf(failures);
    provenance = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(provenance));
  }
}
