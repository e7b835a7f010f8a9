package org.denouement.language;

import java.util.List;

/**
 * A sentence with its mentions and clauses.
 *
 * @param sentence the words
 * @param mentions in text order, the one that holds another first
 * @param clauses in text order of their verbs
 */
public record ParsedSentence(Sentence sentence, List<Mention> mentions, List<Clause> clauses) {

  public ParsedSentence {
    mentions = List.copyOf(mentions);
    clauses = List.copyOf(clauses);
  }
}
