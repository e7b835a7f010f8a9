package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.denouement.language.Mention;
import org.denouement.language.ParsedSentence;
import org.denouement.language.Sentence;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with who is meant in it.
 *
 * @param parsed the sentence with its mentions and clauses
 * @param page the page it stands on, from 1
 * @param block the kind of block it stands in
 * @param opensParagraph whether it is the first of its block
 * @param quoted the tokens that stand in direct speech
 * @param entities for each mention of {@code parsed}, the id of the cast member it means ("c1"), or
 *     null for none
 */
public record ReadSentence(
    ParsedSentence parsed,
    int page,
    Block.Kind block,
    boolean opensParagraph,
    Set<Integer> quoted,
    List<List<String>> entities) {

  /**
   * A mention and whom it means.
   *
   * @param span the words
   * @param entity the id of a cast member: "c1"
   */
  public record Reference(Span span, String entity) {}

  public ReadSentence {
    quoted = Set.copyOf(quoted);
    entities = entities.stream().map(List::copyOf).toList();
  }

  /** The same sentence with ids as they are known later, and only those of the cast. */
  ReadSentence settled(UnaryOperator<String> current, Set<String> cast) {
    List<List<String>> now =
        entities.stream()
            .map(ids -> ids.stream().map(current).distinct().filter(cast::contains).toList())
            .toList();
    return new ReadSentence(parsed, page, block, opensParagraph, quoted, now);
  }

  /** The same sentence with whom some mentions mean that meant nobody. */
  ReadSentence with(Map<Integer, String> meant) {
    List<List<String>> now = new ArrayList<>(entities);
    meant.forEach((mention, id) -> now.set(mention, List.of(id)));
    return new ReadSentence(parsed, page, block, opensParagraph, quoted, now);
  }

  /** The same sentence with whom each mention means. */
  ReadSentence meaning(List<List<String>> meant) {
    return new ReadSentence(parsed, page, block, opensParagraph, quoted, meant);
  }

  /** The words. */
  public Sentence sentence() {
    return parsed.sentence();
  }

  /** Whether a token stands in direct speech. */
  public boolean isQuoted(int token) {
    return quoted.contains(token);
  }

  /** The id of the cast member that a mention means; null where it means none or several. */
  public @Nullable String entity(int mention) {
    return entities.get(mention).size() == 1 ? entities.get(mention).getFirst() : null;
  }

  /** The ids of the cast that some mentions mean, each once, in order. */
  public List<String> entities(List<Integer> mentions) {
    List<String> found = new ArrayList<>();
    for (int mention : mentions) {
      for (String entity : entities.get(mention)) {
        if (!found.contains(entity)) {
          found.add(entity);
        }
      }
    }
    return found;
  }

  /** Who is meant, in text order; mentions of nobody in the cast are left out. */
  public List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < entities.size(); i++) {
      Mention mention = parsed.mentions().get(i);
      for (String entity : entities.get(i)) {
        references.add(new Reference(mention.span(), entity));
      }
    }
    return references;
  }
}
