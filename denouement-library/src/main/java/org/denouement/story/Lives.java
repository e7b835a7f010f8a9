package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.WordList;
import org.denouement.story.TimeGraph.Sureness;

/**
 * Who acted when: the death of whoever was seen to act lies after that, and what the dead did, told
 * as past, before it. Not thread-safe.
 */
final class Lives {

  private static final Set<String> OF_THE_DEAD = WordList.set(Lives.class, "of-the-dead.txt");

  private final Map<String, Integer> lastAct = new HashMap<>();
  private final Map<String, Integer> deaths = new HashMap<>();

  /** Whether somebody dies who acted outside of the flashback that is being told. */
  boolean endsFlashback(ReadSentence sentence, Clause clause, Timeline timeline) {
    return timeline.frame().isFlashback()
        && clause.isRealis()
        && sentence.entities(Deaths.of(sentence.parsed(), clause)).stream()
            .map(lastAct::get)
            .anyMatch(acted -> acted != null && !timeline.isBack(acted));
  }

  /** Takes notice of what a clause tells of a moment. */
  void read(ReadSentence sentence, Clause clause, int moment, Timeline timeline) {
    if (!clause.isRealis()) {
      return;
    }
    List<String> victims = sentence.entities(Deaths.of(sentence.parsed(), clause));
    for (String victim : victims) {
      Integer acted = lastAct.get(victim);
      if (acted != null && acted != moment) {
        timeline.before(acted, moment, Sureness.LIFE);
      }
      deaths.putIfAbsent(victim, moment);
    }
    List<String> alive = new ArrayList<>();
    if (!clause.passive() || victims.isEmpty()) {
      alive.addAll(sentence.entities(clause.subjects()));
    }
    if (!OF_THE_DEAD.contains(clause.lemma())) {
      alive.addAll(sentence.entities(clause.objects()));
    }
    alive.removeAll(victims);
    for (String id : alive) {
      Integer death = deaths.get(id);
      if (death != null && timeline.isBack(moment) && !timeline.isBack(death)) {
        timeline.before(moment, death, Sureness.LIFE);
      }
      lastAct.put(id, moment);
    }
  }
}
