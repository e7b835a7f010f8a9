package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.denouement.language.Clause;
import org.denouement.language.WordList;
import org.denouement.story.StoryQuestion.Origin;

/**
 * What settles something between two: "Nora forgives Paulo" answers whether she will, which was
 * open since the two were first told of together.
 */
final class Settlings {

  private static final Map<String, List<String>> ASKS =
      WordList.keysByWord(Settlings.class, "settlings.txt");

  private static final double WEIGHT = 1.0;
  private static final double CERTAIN = 2.2;

  private final FirstSeen seen;

  Settlings(FirstSeen seen) {
    this.seen = seen;
  }

  /** What a sentence settles, as questions with their answers. */
  List<Raised> find(ReadSentence sentence, int at) {
    List<Raised> found = new ArrayList<>();
    List<Clause> clauses = sentence.parsed().clauses();
    for (int c = 0; c < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      boolean told = clause.isRealis() && Reality.of(sentence.parsed(), c) == Reality.TOLD;
      List<String> doers = sentence.entities(clause.passive() ? by(clause) : clause.subjects());
      List<String> others =
          sentence.entities(clause.passive() ? clause.subjects() : clause.objects());
      boolean two = doers.size() == 1 && others.size() == 1 && !doers.equals(others);
      List<String> asks = ASKS.getOrDefault(clause.lemma(), List.of());
      ReadSentence first = two ? seen.of(others.getFirst(), doers) : null;
      if (told && first != null && !asks.isEmpty() && !sentence.isQuoted(clause.verb())) {
        Raised raised =
            new Raised(
                Origin.SETTLED,
                new Ground(first, first.sentence().span()),
                null,
                Wording.asQuestion(asks.getFirst()),
                List.of(doers.getFirst(), others.getFirst()),
                List.of(),
                at,
                WEIGHT,
                false);
        raised.answer(Ground.of(sentence, clause), CERTAIN);
        found.add(raised);
      }
    }
    return found;
  }

  private static List<Integer> by(Clause clause) {
    return clause.obliques().stream()
        .filter(oblique -> oblique.preposition().equals("by"))
        .map(Clause.Oblique::mention)
        .toList();
  }
}
