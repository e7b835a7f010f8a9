package org.denouement.story;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.denouement.language.Clause;
import org.denouement.language.WordList;

/** Finds who comes upon whom, and who does things together. */
final class Encounters {

  private static final Map<String, List<String>> COMING_UPON =
      WordList.keysByWord(Encounters.class, "coming-upon.txt");

  /** More than these are no company. */
  private static final int MOST = 4;

  /** Who has been told of so far. */
  private final Set<String> known = new HashSet<>();

  private final Consumer<Tie> found;

  Encounters(Consumer<Tie> found) {
    this.found = found;
  }

  /**
   * "Hawk and Tommy climb the wall", "she drives there with Paul": those who do something together.
   */
  void together(ReadSentence sentence, int index) {
    Clause clause = sentence.parsed().clauses().get(index);
    boolean acts = clause.complement() < 0 && !clause.passive();
    if (!acts || Reality.of(sentence.parsed(), index) != Reality.TOLD) {
      return;
    }
    List<String> subjects = sentence.entities(clause.subjects());
    Ground ground = Ground.of(sentence, clause);
    Turn turn = Turn.JOIN;
    for (int i = 0; i < subjects.size() && subjects.size() <= MOST; i++) {
      for (int j = i + 1; j < subjects.size(); j++) {
        found.accept(
            new Tie(
                subjects.get(i), subjects.get(j), turn, null, null, clause.lemma(), false, ground));
      }
    }
  }

  /** "He sees a young woman named Marlena": somebody comes upon one who is new to the story. */
  void comesUpon(ReadSentence sentence, int index) {
    Clause clause = sentence.parsed().clauses().get(index);
    List<String> turns = COMING_UPON.get(clause.lemma());
    boolean told = Reality.of(sentence.parsed(), index) == Reality.TOLD;
    if (turns == null || clause.passive() || !told) {
      return;
    }
    Turn turn = Turn.of(turns.getFirst());
    List<String> subjects = sentence.entities(clause.subjects());
    for (String other : sentence.entities(clause.objects())) {
      for (String subject : subjects) {
        if (known.contains(subject) && !known.contains(other)) {
          Ground ground = Ground.of(sentence, clause);
          found.accept(new Tie(subject, other, turn, null, null, clause.lemma(), false, ground));
        }
      }
    }
  }

  /** Takes notice of whom a sentence tells of. */
  void know(ReadSentence sentence) {
    sentence.entities().forEach(known::addAll);
  }
}
