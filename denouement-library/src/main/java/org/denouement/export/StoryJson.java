package org.denouement.export;

import java.util.Locale;
import org.denouement.Story;
import org.denouement.language.Token;
import org.denouement.manuscript.Page;
import org.denouement.story.ReadSentence;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what was made out in a story's words: its pages, and its sentences with their tokens and
 * with who is meant.
 */
final class StoryJson {

  static final String SCHEMA = "denouement.story/1";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private StoryJson() {}

  /** The story's words; spans are UTF-16 offsets into the text as read. */
  static String write(Story story) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", SCHEMA);
    ArrayNode pages = root.putArray("pages");
    for (Page page : story.pages()) {
      pages
          .addObject()
          .put("number", page.number())
          .put("start", page.span().start())
          .put("end", page.span().end());
    }
    ArrayNode sentences = root.putArray("sentences");
    story.knowledge().sentences().forEach(sentence -> sentences.add(sentence(sentence)));
    return MAPPER.writeValueAsString(root) + "\n";
  }

  private static ObjectNode sentence(ReadSentence sentence) {
    ObjectNode node = NODES.objectNode();
    node.put("start", sentence.sentence().span().start());
    node.put("end", sentence.sentence().span().end());
    node.put("page", sentence.page());
    node.put("block", sentence.block().name().toLowerCase(Locale.ROOT));
    ArrayNode tokens = node.putArray("tokens");
    for (Token token : sentence.sentence().tokens()) {
      tokens
          .addObject()
          .put("start", token.span().start())
          .put("end", token.span().end())
          .put("form", token.form())
          .put("pos", token.pos().name())
          .put("lemma", token.lemma());
    }
    ArrayNode mentions = node.putArray("mentions");
    for (ReadSentence.Reference reference : sentence.references()) {
      mentions
          .addObject()
          .put("start", reference.span().start())
          .put("end", reference.span().end())
          .put("cast", reference.entity());
    }
    return node;
  }
}
