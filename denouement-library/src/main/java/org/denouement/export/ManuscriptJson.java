package org.denouement.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a manuscript as JSON and reads it back, by the contract {@code denouement.manuscript/1}.
 */
final class ManuscriptJson {

  static final String SCHEMA = "denouement.manuscript/1";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ManuscriptJson() {}

  /** The manuscript: text, layout, the way back to its file, and what reading it took. */
  static String write(Manuscript manuscript) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", SCHEMA);
    root.put("name", manuscript.name());
    root.put("format", manuscript.format().name().toLowerCase(Locale.ROOT));
    root.put("text", manuscript.text());
    ArrayNode blocks = root.putArray("blocks");
    for (Block block : manuscript.blocks()) {
      blocks
          .addObject()
          .put("kind", block.kind().name().toLowerCase(Locale.ROOT))
          .put("start", block.span().start())
          .put("end", block.span().end())
          .put("level", block.level());
    }
    ArrayNode source = root.putArray("source");
    for (SourceMap.Run run : manuscript.source().runs()) {
      source.addObject().put("text", run.text()).put("source", run.source());
    }
    manuscript.warnings().forEach(root.putArray("warnings")::add);
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  /**
   * The manuscript of its JSON.
   *
   * @throws tools.jackson.core.JacksonException if it is not JSON
   * @throws IllegalArgumentException if it is not of that shape
   */
  static Manuscript read(String json) {
    JsonNode root = MAPPER.readTree(json);
    if (!SCHEMA.equals(root.path("schema").asString(""))) {
      throw new IllegalArgumentException("the schema is not " + SCHEMA);
    }
    List<Block> blocks = new ArrayList<>();
    for (JsonNode block : root.required("blocks")) {
      blocks.add(
          new Block(
              Block.Kind.valueOf(text(block, "kind").toUpperCase(Locale.ROOT)),
              new Span(number(block, "start"), number(block, "end")),
              number(block, "level")));
    }
    List<SourceMap.Run> runs = new ArrayList<>();
    for (JsonNode run : root.required("source")) {
      runs.add(new SourceMap.Run(number(run, "text"), number(run, "source")));
    }
    List<String> warnings = new ArrayList<>();
    root.required("warnings").forEach(warning -> warnings.add(warning.asString()));
    return new Manuscript(
        text(root, "name"),
        Format.valueOf(text(root, "format").toUpperCase(Locale.ROOT)),
        text(root, "text"),
        blocks,
        new SourceMap(runs),
        warnings);
  }

  private static String text(JsonNode node, String field) {
    return node.required(field).asString();
  }

  private static int number(JsonNode node, String field) {
    return node.required(field).asInt();
  }
}
