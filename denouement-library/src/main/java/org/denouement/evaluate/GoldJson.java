package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code gold.json}. */
final class GoldJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private GoldJson() {}

  /**
   * The gold of a file's text.
   *
   * @throws tools.jackson.core.JacksonException if it is not JSON of that shape
   */
  static Gold read(String json) {
    JsonNode root = MAPPER.readTree(json);
    return new Gold(
        list(root.required("cast"), GoldJson::member),
        list(root.required("events"), GoldJson::event),
        list(root.required("relationships"), GoldJson::relationship),
        list(root.required("questions"), GoldJson::question),
        list(root.required("threads"), GoldJson::thread),
        root.path("allRelationships").asBoolean(false));
  }

  private static Gold.Member member(JsonNode node) {
    return new Gold.Member(
        text(node, "id"),
        text(node, "name"),
        strings(node.path("aliases")),
        optional(node, "pronouns"),
        node.required("main").asBoolean());
  }

  private static Gold.Event event(JsonNode node) {
    return new Gold.Event(
        text(node, "id"),
        text(node, "quote"),
        strings(node.required("who")),
        node.required("rank").asInt(),
        optional(node, "frame"));
  }

  private static Gold.Relationship relationship(JsonNode node) {
    return new Gold.Relationship(
        strings(node.required("between")), strings(node.required("states")), text(node, "final"));
  }

  private static Gold.Question question(JsonNode node) {
    return new Gold.Question(
        text(node, "question"),
        text(node, "kind"),
        strings(node.required("answers")),
        strings(node.required("evidence")));
  }

  private static Gold.StoryThread thread(JsonNode node) {
    return new Gold.StoryThread(optional(node, "answer"), strings(node.required("evidence")));
  }

  private static String text(JsonNode node, String field) {
    return node.required(field).asString();
  }

  private static @Nullable String optional(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isMissingNode() || value.isNull() ? null : value.asString();
  }

  private static List<String> strings(JsonNode array) {
    return list(array, JsonNode::asString);
  }

  private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
    List<T> items = new ArrayList<>();
    array.forEach(item -> items.add(reader.apply(item)));
    return items;
  }
}
