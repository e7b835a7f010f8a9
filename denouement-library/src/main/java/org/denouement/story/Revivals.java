package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denouement.language.Clause;
import org.denouement.story.StoryQuestion.Origin;

/** Who was told to have died and turns out to be alive: whether one was dead was the question. */
final class Revivals {

  private static final double WEIGHT = 1.2;
  private static final double CERTAIN = 2.4;

  private final Map<String, Ground> deaths = new HashMap<>();

  /** The questions that a sentence answers by telling that somebody lives. */
  List<Raised> find(ReadSentence sentence, int at) {
    List<Raised> found = new ArrayList<>();
    for (Clause clause : sentence.parsed().clauses()) {
      for (String id : sentence.entities(living(sentence, clause))) {
        Ground death = deaths.remove(id);
        if (death != null) {
          found.add(alive(sentence, id, death, at));
        }
      }
    }
    for (Clause clause : sentence.parsed().clauses()) {
      Ground here = Ground.of(sentence, clause);
      if (clause.isRealis()) {
        sentence.entities(Lives.dying(clause)).forEach(id -> deaths.put(id, here));
      }
    }
    return found;
  }

  private static Raised alive(ReadSentence sentence, String id, Ground death, int at) {
    Ground here = new Ground(sentence, sentence.sentence().span());
    Raised raised =
        new Raised(
            Origin.RIDDLE,
            death,
            null,
            "Is %s really dead?",
            List.of(id),
            List.of("die", "alive"),
            at,
            WEIGHT,
            false);
    raised.answer(here, CERTAIN);
    return raised;
  }

  /** Who lives: "is still alive", "finds him alive", "survived", "faked his death". */
  private static List<Integer> living(ReadSentence sentence, Clause clause) {
    boolean survives =
        clause.lemma().equals("survive")
            || (clause.lemma().equals("fake") && isDeath(sentence, clause));
    if (clause.isRealis() && survives) {
      return clause.subjects();
    }
    boolean alive =
        !clause.negated()
            && sentence.sentence().tokens().stream()
                .anyMatch(token -> token.is("alive") && clause.span().contains(token.span()));
    return !alive ? List.of() : clause.objects().isEmpty() ? clause.subjects() : clause.objects();
  }

  private static boolean isDeath(ReadSentence sentence, Clause clause) {
    return clause.objects().stream()
        .map(object -> sentence.parsed().mentions().get(object).head())
        .anyMatch(head -> sentence.sentence().tokens().get(head).lemma().equals("death"));
  }
}
