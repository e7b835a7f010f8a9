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

  /** The mention that a token heads, else the narrowest around it, by index; -1 where none is. */
  public int mentionAt(int token) {
    int best = -1;
    for (int m = 0; m < mentions.size(); m++) {
      Mention mention = mentions.get(m);
      if (mention.head() == token) {
        return m;
      }
      boolean around = mention.first() <= token && token <= mention.last();
      if (around && (best < 0 || width(mention) < width(mentions.get(best)))) {
        best = m;
      }
    }
    return best;
  }

  private static int width(Mention mention) {
    return mention.last() - mention.first();
  }
}
