package org.denouement.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denouement.language.Clause;
import org.denouement.language.WordList;
import org.denouement.story.TimeGraph.Sureness;

/** Who acted when: the death of whoever was seen to act lies after that. Not thread-safe. */
final class Lives {

  private static final Map<String, List<String>> DEATHS =
      WordList.keysByWord(Lives.class, "deaths.txt");

  private final Map<String, Integer> lastAct = new HashMap<>();

  /** Whether somebody dies who acted outside of the flashback that is being told. */
  boolean endsFlashback(ReadSentence sentence, Clause clause, Timeline timeline) {
    return timeline.frame().isFlashback()
        && clause.isRealis()
        && sentence.entities(dying(clause)).stream()
            .map(lastAct::get)
            .anyMatch(acted -> acted != null && !timeline.isBack(acted));
  }

  /** Takes notice of what a clause tells of a moment. */
  void read(ReadSentence sentence, Clause clause, int moment, Timeline timeline) {
    if (!clause.isRealis()) {
      return;
    }
    for (String victim : sentence.entities(dying(clause))) {
      Integer acted = lastAct.get(victim);
      if (acted != null && acted != moment) {
        timeline.before(acted, moment, Sureness.LIFE);
      }
    }
    if (!clause.passive()) {
      sentence.entities(clause.subjects()).forEach(id -> lastAct.put(id, moment));
    }
  }

  /** The mentions of whoever dies. */
  static List<Integer> dying(Clause clause) {
    List<String> kinds = DEATHS.getOrDefault(clause.lemma(), List.of());
    if (kinds.contains("dies") && clause.objects().isEmpty()) {
      return clause.subjects();
    }
    if (!kinds.contains("kills")) {
      return List.of();
    }
    return clause.passive() ? clause.subjects() : clause.objects();
  }
}
