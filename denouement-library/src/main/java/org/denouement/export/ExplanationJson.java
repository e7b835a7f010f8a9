package org.denouement.export;

import java.util.Collection;
import java.util.function.Function;
import org.denouement.explain.Answer;
import org.denouement.explain.Claim;
import org.denouement.explain.Evidence;
import org.denouement.explain.Explanation;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes explanations and answers as the JSON that others build on. StoryThread-safe. */
public final class ExplanationJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ExplanationJson() {}

  /**
   * An explanation by the contract {@code denouement.explanation/1}, indented.
   *
   * @param manuscript the text up to the explanation's horizon, carried along as {@code text}
   *     unless it is plain text
   */
  public static String write(Explanation explanation, Manuscript manuscript) {
    return MAPPER
        .writerWithDefaultPrettyPrinter()
        .writeValueAsString(tree(explanation, manuscript));
  }

  /** An answer by the contract {@code denouement.answer/1}, on one line. */
  public static String write(String question, Explanation.Until until, Answer answer) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", "denouement.answer/1");
    root.put("question", question);
    root.set("until", until(until));
    root.set("answer", answer(answer));
    return MAPPER.writeValueAsString(root);
  }

  private static ObjectNode tree(Explanation explanation, Manuscript manuscript) {
    ObjectNode root = NODES.objectNode();
    root.put("schema", Explanation.SCHEMA);
    root.set("story", story(explanation.story()));
    if (manuscript.format() != Format.PLAIN) {
      root.put("text", manuscript.text());
    }
    root.set("work", array(explanation.work(), fact -> claim(fact.claim()).put("key", fact.key())));
    root.set("cast", array(explanation.cast(), ExplanationJson::member));
    root.set("happenings", array(explanation.happenings(), ExplanationJson::happening));
    root.set("atOdds", array(explanation.atOdds(), ExplanationJson::atOdds));
    root.set("relationships", array(explanation.relationships(), ExplanationJson::relationship));
    root.set("threads", array(explanation.threads(), ExplanationJson::thread));
    root.set("echoes", array(explanation.echoes(), ExplanationJson::echo));
    root.set("message", array(explanation.message(), ExplanationJson::claim));
    root.set("headline", headline(explanation.headline()));
    return root;
  }

  private static ObjectNode story(Explanation.StoryFacts story) {
    ObjectNode node = NODES.objectNode();
    node.put("title", story.title());
    node.put("words", story.words());
    node.put("pages", story.pages());
    node.set("until", until(story.until()));
    return node;
  }

  private static ObjectNode until(Explanation.Until until) {
    return NODES
        .objectNode()
        .put("page", until.page())
        .put("end", until.end())
        .put("of", until.of());
  }

  private static ObjectNode member(Explanation.CastMember member) {
    ObjectNode node = NODES.objectNode();
    node.put("id", member.id());
    node.put("name", member.name());
    node.set("aliases", strings(member.aliases()));
    node.put("kind", member.kind());
    node.put("pronouns", member.pronouns());
    node.put("mentions", member.mentions());
    node.put("firstPage", member.firstPage());
    node.set("about", array(member.about(), ExplanationJson::claim));
    node.set("first", evidenceOrNull(member.first()));
    node.set("last", evidenceOrNull(member.last()));
    node.set("spoken", spoken(member.spoken()));
    return node;
  }

  private static ObjectNode spoken(Explanation.Spoken spoken) {
    ObjectNode node = NODES.objectNode();
    node.put("quotes", spoken.quotes());
    node.put("words", spoken.words());
    node.put("reported", spoken.reported());
    node.set("evidence", array(spoken.evidence(), ExplanationJson::evidence));
    return node;
  }

  private static ObjectNode happening(Explanation.Happening happening) {
    ObjectNode node = NODES.objectNode();
    node.put("id", happening.id());
    node.set("what", claim(happening.what()));
    node.set("participants", strings(happening.participants()));
    node.put("place", happening.place());
    node.put("frame", happening.frame());
    node.put("toldOrder", happening.toldOrder());
    node.put("storyOrder", happening.storyOrder());
    node.put("flashback", happening.flashback());
    node.put("weight", happening.weight());
    node.set("when", when(happening.when()));
    return node;
  }

  private static JsonNode when(Explanation.@Nullable When when) {
    if (when == null) {
      return NODES.nullNode();
    }
    ObjectNode node = NODES.objectNode();
    node.put("kind", when.kind());
    node.put("value", when.value());
    node.set("evidence", evidence(when.evidence()));
    return node;
  }

  private static ObjectNode atOdds(Explanation.AtOdds atOdds) {
    ObjectNode node = NODES.objectNode();
    node.set("what", claim(atOdds.what()));
    node.set("between", array(atOdds.between(), ExplanationJson::evidence));
    return node;
  }

  private static ObjectNode relationship(Explanation.Relationship relationship) {
    ObjectNode node = NODES.objectNode();
    node.set("between", strings(relationship.between()));
    node.set("states", array(relationship.states(), ExplanationJson::state));
    node.put("final", relationship.finalState());
    ObjectNode sides = node.putObject("giveAndTake");
    relationship.giveAndTake().forEach((id, side) -> sides.set(id, giveAndTake(side)));
    return node;
  }

  private static ObjectNode state(Explanation.State state) {
    ObjectNode node = NODES.objectNode();
    node.put("state", state.state());
    node.put("role", state.role());
    node.put("storyOrder", state.storyOrder());
    node.set("because", claim(state.because()));
    return node;
  }

  private static ObjectNode giveAndTake(Explanation.GiveAndTake side) {
    ObjectNode node = NODES.objectNode();
    node.put("acts", side.acts());
    node.put("yields", side.yields());
    node.put("speaks", side.speaks());
    node.set("evidence", array(side.evidence(), ExplanationJson::evidence));
    node.set("parts", array(side.parts(), ExplanationJson::counted));
    return node;
  }

  private static ObjectNode counted(Explanation.Counted counted) {
    ObjectNode node = NODES.objectNode();
    node.put("part", counted.part());
    node.put("times", counted.times());
    node.set("evidence", array(counted.evidence(), ExplanationJson::evidence));
    return node;
  }

  private static ObjectNode thread(Explanation.StoryThread thread) {
    ObjectNode node = NODES.objectNode();
    node.put("question", thread.question());
    node.set("raised", evidence(thread.raised()));
    Claim answer = thread.answer();
    node.set("answer", answer == null ? NODES.nullNode() : claim(answer));
    return node;
  }

  private static ObjectNode echo(Explanation.Echo echo) {
    ObjectNode node = NODES.objectNode();
    node.set("what", claim(echo.what()));
    node.set("between", array(echo.between(), ExplanationJson::evidence));
    return node;
  }

  private static JsonNode headline(Explanation.@Nullable Headline headline) {
    if (headline == null) {
      return NODES.nullNode();
    }
    ObjectNode node = NODES.objectNode();
    node.put("question", headline.question());
    node.set("answer", answer(headline.answer()));
    return node;
  }

  private static ObjectNode claim(Claim claim) {
    ObjectNode node = NODES.objectNode();
    node.put("text", claim.text());
    node.put("footing", claim.footing().word());
    node.put("confidence", claim.confidence());
    node.put("calibrated", claim.calibrated());
    node.put("stage", claim.stage());
    node.set("evidence", array(claim.evidence(), ExplanationJson::evidence));
    return node;
  }

  private static ObjectNode answer(Answer answer) {
    ObjectNode node = NODES.objectNode();
    node.put("text", answer.text());
    node.put("kind", answer.kind().word());
    node.put("confidence", answer.confidence());
    node.put("calibrated", answer.calibrated());
    node.put("footing", answer.footing() == null ? null : answer.footing().word());
    node.put("stage", answer.stage());
    node.set("evidence", array(answer.evidence(), ExplanationJson::evidence));
    return node;
  }

  private static JsonNode evidenceOrNull(@Nullable Evidence evidence) {
    return evidence == null ? NODES.nullNode() : evidence(evidence);
  }

  private static ObjectNode evidence(Evidence evidence) {
    ObjectNode node = NODES.objectNode();
    node.put("start", evidence.start());
    node.put("end", evidence.end());
    node.put("quote", evidence.quote());
    node.put("page", evidence.page());
    node.put("place", evidence.place());
    return node;
  }

  private static <T> ArrayNode array(Collection<T> items, Function<T, ObjectNode> writer) {
    ArrayNode array = NODES.arrayNode();
    items.forEach(item -> array.add(writer.apply(item)));
    return array;
  }

  private static ArrayNode strings(Collection<String> items) {
    ArrayNode array = NODES.arrayNode();
    items.forEach(array::add);
    return array;
  }
}
