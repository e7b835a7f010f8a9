package org.denouement.story;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.denouement.language.Clause;
import org.denouement.language.Token;
import org.denouement.language.WordList;

/** How much stretches of a sentence tell of what happened. */
final class EventWeight {

  private static final Set<String> WEIGHTY = WordList.set(EventWeight.class, "weighty-verbs.txt");

  /** More events than this make a stretch no weightier. */
  private static final int MOST_EVENTS = 3;

  private EventWeight() {}

  /**
   * How much a stretch tells of what happened, 0 to 1, whoever takes part: by its events, and by
   * the weightiest of its clauses. Speech tells nothing.
   */
  static double of(ReadSentence sentence, Segment segment) {
    double best = 0;
    for (int c : segment.clauses()) {
      Clause clause = sentence.parsed().clauses().get(c);
      if (!sentence.isQuoted(clause.verb())) {
        best = Math.max(best, c == segment.main() ? weight(clause) : weight(clause) - 0.1);
      }
    }
    List<Token> tokens = sentence.sentence().tokens();
    long events =
        IntStream.rangeClosed(segment.first(), segment.last())
            .filter(i -> tokens.get(i).event() && !sentence.isQuoted(i))
            .count();
    return Math.clamp(best + 0.2 * Math.min(MOST_EVENTS, events), 0, 1);
  }

  private static double weight(Clause clause) {
    double weight = clause.isRealis() ? 0.2 : 0.1;
    if (WEIGHTY.contains(clause.lemma())) {
      weight += 0.2;
    }
    return clause.lemma().equals("be") || clause.lemma().equals("have") ? weight - 0.2 : weight;
  }
}
