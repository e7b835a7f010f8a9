package org.denouement.story;

import java.util.List;
import org.denouement.language.Sentence;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Span;

/**
 * A sentence with who is meant in it.
 *
 * @param sentence the sentence
 * @param page the page it stands on, from 1
 * @param block the kind of block it stands in
 * @param references who is meant, in text order; nested spans after the span that holds them
 */
public record ReadSentence(
    Sentence sentence, int page, Block.Kind block, List<Reference> references) {

  /**
   * A mention and whom it means.
   *
   * @param span the words
   * @param entity the id of a cast member: "c1"
   */
  public record Reference(Span span, String entity) {}

  public ReadSentence {
    references = List.copyOf(references);
  }
}
