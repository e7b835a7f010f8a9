package org.denouement.evaluate;

import java.util.SequencedMap;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes an evaluation as JSON. */
public final class EvaluationJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private EvaluationJson() {}

  /** The evaluation by the contract {@code denouement.evaluation/1}, indented. */
  public static String write(Evaluation evaluation) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", Evaluation.SCHEMA);
    root.put("task", evaluation.task());
    root.put("documents", evaluation.documents());
    root.set("figures", figures(evaluation.figures()));
    root.set("byKind", groups(evaluation.byKind()));
    root.set("rows", groups(evaluation.rows()));
    ObjectNode provenance = root.putObject("provenance");
    evaluation.provenance().forEach(provenance::put);
    root.put("failed", evaluation.failures().size());
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private static ObjectNode groups(SequencedMap<String, SequencedMap<String, Double>> groups) {
    ObjectNode node = NODES.objectNode();
    groups.forEach((name, values) -> node.set(name, figures(values)));
    return node;
  }

  private static ObjectNode figures(SequencedMap<String, Double> values) {
    ObjectNode node = NODES.objectNode();
    values.forEach(node::put);
    return node;
  }
}
