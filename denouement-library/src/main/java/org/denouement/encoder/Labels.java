package org.denouement.encoder;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the rows of the model's scores stand for.
 *
 * @param upos the universal parts of speech
 * @param lemmas how lemmas are made
 * @param relations the universal relations; "nsubj:pass", "aux:pass" and "acl:relcl" keep their
 *     subtypes
 * @param types LitBank's types of mention: "PER"
 * @param forms the forms of mention: "PROP", "NOM", "PRON"; one row more of scores is for "TITLE",
 *     the honorific of a person
 * @param mentionThreshold a span is a mention where its score is higher
 * @param eventThreshold a word is an event where its score is higher
 */
record Labels(
    List<String> upos,
    List<LemmaScript> lemmas,
    List<String> relations,
    List<String> types,
    List<String> forms,
    float mentionThreshold,
    float eventThreshold) {

  private static final int FORMAT = 2;

  Labels {
    upos = List.copyOf(upos);
    lemmas = List.copyOf(lemmas);
    relations = List.copyOf(relations);
    types = List.copyOf(types);
    forms = List.copyOf(forms);
  }

  /**
   * Reads them from their JSON.
   *
   * @throws IllegalArgumentException if it is of another format
   */
  static Labels read(byte[] json) {
    JsonNode root = JsonMapper.builder().build().readTree(json);
    int format = root.path("format").asInt(0);
    if (format != FORMAT) {
      throw new IllegalArgumentException("its format is " + format + ", not " + FORMAT);
    }
    JsonNode thresholds = root.required("thresholds");
    return new Labels(
        strings(root, "upos"),
        strings(root, "lemma").stream().map(LemmaScript::parse).toList(),
        strings(root, "relations"),
        strings(root, "types"),
        strings(root, "forms"),
        (float) thresholds.required("mentions").asDouble(),
        (float) thresholds.required("events").asDouble());
  }

  private static List<String> strings(JsonNode root, String field) {
    List<String> strings = new ArrayList<>();
    root.required(field).forEach(node -> strings.add(node.asString()));
    return strings;
  }
}
