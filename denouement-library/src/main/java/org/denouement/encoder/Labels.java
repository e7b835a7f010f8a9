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
 * @param mentions the kinds of mention
 * @param mentionThreshold a span is a mention where its score is higher
 * @param eventThreshold a word is an event where its score is higher
 */
record Labels(
    List<String> upos,
    List<LemmaScript> lemmas,
    List<String> relations,
    List<MentionLabel> mentions,
    float mentionThreshold,
    float eventThreshold) {

  private static final int FORMAT = 1;

  /** A kind of mention: LitBank's type ("PER") and form ("PROP", "NOM", "PRON"). */
  record MentionLabel(String type, String form) {}

  Labels {
    upos = List.copyOf(upos);
    lemmas = List.copyOf(lemmas);
    relations = List.copyOf(relations);
    mentions = List.copyOf(mentions);
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
    List<MentionLabel> mentions = new ArrayList<>();
    for (JsonNode label : root.required("mentions")) {
      mentions.add(
          new MentionLabel(label.required("type").asString(), label.required("form").asString()));
    }
    JsonNode thresholds = root.required("thresholds");
    return new Labels(
        strings(root, "upos"),
        strings(root, "lemma").stream().map(LemmaScript::parse).toList(),
        strings(root, "relations"),
        mentions,
        (float) thresholds.required("mentions").asDouble(),
        (float) thresholds.required("events").asDouble());
  }

  private static List<String> strings(JsonNode root, String field) {
    List<String> strings = new ArrayList<>();
    root.required(field).forEach(node -> strings.add(node.asString()));
    return strings;
  }
}
