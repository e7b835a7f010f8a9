package org.denouement.language;

import java.util.List;

/** Finds the mentions and clauses of a sentence. Stateless. */
public final class Parser {

  private Parser() {}

  /** The sentence with its mentions and clauses. */
  public static ParsedSentence parse(Sentence sentence) {
    Sentence mended = OpeningParticiples.mended(sentence);
    List<Mention> mentions = MentionFinder.find(mended);
    return new ParsedSentence(mended, mentions, ClauseFinder.find(mended, mentions));
  }
}
