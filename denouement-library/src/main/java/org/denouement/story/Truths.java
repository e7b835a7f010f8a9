package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import org.denouement.language.Clause;
import org.denouement.language.Clause.Link;
import org.denouement.language.Clause.Tense;
import org.denouement.story.StoryQuestion.Origin;

/**
 * The questions that are answered when something comes to light: "she learns that he is the man
 * whose hand she held". They were raised by what the text told of it before.
 */
final class Truths {

  private static final double CERTAIN = 2.4;
  private static final double WEIGHT = 1.2;

  /** How much an earlier passage must share to have raised the question. */
  private static final double ALIKE = 1.2;

  private final Memory memory;
  private final FirstSeen seen;

  Truths(Memory memory, FirstSeen seen) {
    this.memory = memory;
    this.seen = seen;
  }

  /** What comes to light in a sentence, as questions with their answers. */
  List<Raised> find(ReadSentence sentence, int at) {
    List<Raised> found = new ArrayList<>();
    List<Clause> clauses = sentence.parsed().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      Clause teller = clause.parent() < 0 ? null : clauses.get(clause.parent());
      List<String> subjects = sentence.entities(clause.subjects());
      if (teller != null
          && !subjects.isEmpty()
          && isToldBy(clause, teller)
          && isGrave(clause)
          && Reality.of(sentence.parsed(), clause.parent()) == Reality.TOLD) {
        found.add(truth(sentence, clause, subjects, at));
      }
    }
    return found;
  }

  private static boolean isToldBy(Clause clause, Clause teller) {
    boolean finite = clause.tense() != Tense.INFINITIVE && clause.tense() != Tense.PARTICIPLE;
    boolean said = clause.connective() == null && !teller.lemma().startsWith("find");
    boolean plain = said || "that".equals(clause.connective());
    boolean that = clause.link() == Link.COMPLEMENT && finite && plain;
    boolean toBe =
        clause.tense() == Tense.INFINITIVE && clause.lemma().equals("be") && teller.passive();
    return Signs.isTelling(teller) && !teller.negated() && (that || toBe);
  }

  /** Whether what comes to light matters: not that one is tired, or has no coat. */
  private static boolean isGrave(Clause clause) {
    boolean is = clause.lemma().equals("be");
    boolean tied = clause.complement() >= 0 || !clause.obliques().isEmpty();
    return !Signs.isSlight(clause) && (!is || tied);
  }

  private Raised truth(ReadSentence sentence, Clause clause, List<String> subjects, int at) {
    int end = ClauseEnd.of(sentence, clause);
    List<String> stems = Questions.stems(sentence, clause.verb(), end);
    ReadSentence alike = memory.like(stems, ALIKE);
    boolean same =
        alike != null
            && alike.entities().stream().anyMatch(ids -> ids.stream().anyMatch(subjects::contains));
    ReadSentence first = seen.of(subjects.getFirst(), sentence.entities(clause.mentions()));
    ReadSentence earlier = same ? alike : first;
    Ground here = Ground.of(sentence, clause);
    Ground raised = earlier == null ? here : new Ground(earlier, earlier.sentence().span());
    boolean who = clause.lemma().equals("be") && clause.complement() >= 0 && subjects.size() == 1;
    boolean infinitive = clause.tense() == Tense.INFINITIVE;
    boolean asWho = infinitive || who;
    String words = asWho ? "Who is %s really?" : same ? "" : "What comes to light about %s?";
    Raised truth =
        new Raised(
            Origin.TRUTH,
            raised,
            sentence,
            asWho || !same ? null : clause,
            words,
            subjects,
            stems.isEmpty() ? List.of("be") : stems,
            at,
            WEIGHT + (same ? 0.3 : -0.3),
            false);
    truth.answer(here, CERTAIN);
    return truth;
  }
}
