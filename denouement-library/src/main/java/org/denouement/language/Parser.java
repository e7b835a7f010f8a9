package org.denouement.language;

import java.util.List;

/** Finds the mentions and clauses of a sentence. Stateless. */
public final class Parser {

  private Parser() {}

  /** The sentence with its mentions and clauses. */
  public static ParsedSentence parse(Sentence sentence) {
    List<Mention> mentions = MentionFinder.find(sentence);
    return new ParsedSentence(sentence, mentions, ClauseFinder.find(sentence, mentions));
  }
}
