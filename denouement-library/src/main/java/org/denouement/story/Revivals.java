package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.story.StoryQuestion.Origin;

/** Who was told to have died and turns out to be alive: whether one was dead was the question. */
final class Revivals {

  /** Verbs with which somebody is alive, or is found to be. */
  private static final Set<String> SEEN =
      Set.of("be", "find", "discover", "see", "stay", "remain", "keep", "reveal", "learn", "meet");

  private static final double WEIGHT = 1.2;
  private static final double CERTAIN = 2.4;

  private final Map<String, Ground> deaths = new HashMap<>();

  /** The questions that a sentence answers by telling that somebody lives. */
  List<Raised> find(ReadSentence sentence, int at) {
    List<Raised> found = new ArrayList<>();
    for (String id : living(sentence)) {
      Ground death = deaths.remove(id);
      if (death != null) {
        found.add(alive(sentence, id, death, at));
      }
    }
    for (Clause clause : sentence.parsed().clauses()) {
      Ground here = Ground.of(sentence, clause);
      if (clause.isRealis()) {
        sentence.entities(Deaths.of(sentence.parsed(), clause)).forEach(id -> deaths.put(id, here));
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

  /** Who is said to live; where that is not plain, the only one named who was told to be dead. */
  private Set<String> living(ReadSentence sentence) {
    Set<String> living = new LinkedHashSet<>();
    boolean unclear = false;
    for (Clause clause : sentence.parsed().clauses()) {
      List<String> ids = sentence.entities(living(sentence, clause));
      living.addAll(ids);
      unclear |= isAlive(sentence, clause) && ids.isEmpty();
    }
    List<String> dead =
        sentence.entities().stream()
            .flatMap(List::stream)
            .distinct()
            .filter(deaths::containsKey)
            .toList();
    if (unclear && living.isEmpty() && dead.size() == 1) {
      living.addAll(dead);
    }
    return living;
  }

  private static boolean isAlive(ReadSentence sentence, Clause clause) {
    return !clause.negated()
        && SEEN.contains(clause.lemma())
        && sentence.sentence().tokens().stream()
            .anyMatch(token -> token.is("alive") && clause.span().contains(token.span()));
  }

  /** Who lives: "is still alive", "finds him alive", "survived", "faked his death". */
  private static List<Integer> living(ReadSentence sentence, Clause clause) {
    boolean survives =
        clause.lemma().equals("survive")
            || (clause.lemma().equals("fake") && isDeath(sentence, clause));
    if (clause.isRealis() && survives) {
      return clause.subjects();
    }
    boolean alive = isAlive(sentence, clause);
    return !alive ? List.of() : clause.objects().isEmpty() ? clause.subjects() : clause.objects();
  }

  private static boolean isDeath(ReadSentence sentence, Clause clause) {
    return clause.objects().stream()
        .map(object -> sentence.parsed().mentions().get(object).head())
        .anyMatch(head -> sentence.sentence().tokens().get(head).lemma().equals("death"));
  }
}
