package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import org.denouement.language.Clause;
import org.denouement.language.Clause.Link;
import org.denouement.language.Clause.Tense;
import org.denouement.story.StoryQuestion.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The questions that are answered when something comes to light: "she learns that he is the man
 * whose hand she held". They were raised by what the text told of it before.
 */
final class Truths {

  private static final String FINDS_OUT = "Will %1$s find out the truth about %2$s?";

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
    for (Clause clause : clauses) {
      Clause teller = clause.parent() < 0 ? null : clauses.get(clause.parent());
      if (teller != null
          && isToldBy(clause, teller)
          && Reality.of(sentence.parsed(), clause.parent()) == Reality.TOLD) {
        found.addAll(of(sentence, clause, teller, at));
      }
    }
    return found;
  }

  private static boolean isToldBy(Clause clause, Clause teller) {
    boolean finite = clause.tense() != Tense.INFINITIVE && clause.tense() != Tense.PARTICIPLE;
    boolean said = clause.connective() == null && !teller.lemma().startsWith("find");
    boolean plain = said || "that".equals(clause.connective());
    boolean that = clause.link() == Link.COMPLEMENT && finite && plain;
    boolean toBe = clause.tense() == Tense.INFINITIVE && clause.lemma().equals("be");
    return Signs.isTelling(teller) && !teller.negated() && (that || toBe);
  }

  private List<Raised> of(ReadSentence sentence, Clause clause, Clause teller, int at) {
    List<String> subjects = sentence.entities(clause.subjects());
    if (Questions.asksWho(sentence, clause)) {
      List<String> others =
          sentence.entities(clause.mentions()).stream()
              .filter(id -> !subjects.contains(id))
              .toList();
      return List.of(truth(sentence, clause, Questions.WHO, clause, subjects, others, at));
    }
    if (subjects.isEmpty() || !isGrave(clause)) {
      return List.of();
    }
    boolean who = clause.lemma().equals("be") && clause.complement() >= 0 && subjects.size() == 1;
    if (who || clause.tense() == Tense.INFINITIVE) {
      return List.of(truth(sentence, clause, "Who is %s really?", null, subjects, subjects, at));
    }
    List<String> finders = sentence.entities(teller.subjects());
    boolean finds = Signs.isFinding(teller) && finders.size() == 1 && subjects.size() == 1;
    if (finds && !finders.equals(subjects)) {
      List<String> two = List.of(finders.getFirst(), subjects.getFirst());
      return List.of(truth(sentence, clause, FINDS_OUT, null, subjects, two, at));
    }
    Clause asked = alike(sentence, clause, subjects) == null ? null : clause;
    String words = asked == null ? "What is the truth about %s?" : "";
    return List.of(truth(sentence, clause, words, asked, subjects, subjects, at));
  }

  /** Whether what comes to light matters: not that one is tired, or has no coat. */
  private static boolean isGrave(Clause clause) {
    boolean is = clause.lemma().equals("be");
    boolean tied = clause.complement() >= 0 || !clause.obliques().isEmpty();
    return (clause.negated() || !Signs.isSlight(clause)) && (!is || tied);
  }

  /** An earlier sentence that speaks of the same, or null. */
  private @Nullable ReadSentence alike(
      ReadSentence sentence, Clause clause, List<String> subjects) {
    ReadSentence alike = memory.like(stems(sentence, clause), ALIKE);
    boolean same =
        alike != null
            && alike.entities().stream().anyMatch(ids -> ids.stream().anyMatch(subjects::contains));
    return same ? alike : null;
  }

  private static List<String> stems(ReadSentence sentence, Clause clause) {
    return Questions.stems(sentence, clause.verb(), ClauseEnd.of(sentence, clause));
  }

  private Raised truth(
      ReadSentence sentence,
      Clause clause,
      String words,
      @Nullable Clause asked,
      List<String> subjects,
      List<String> about,
      int at) {
    ReadSentence alike = alike(sentence, clause, subjects);
    List<String> here = sentence.entities(clause.mentions());
    String one = !subjects.isEmpty() ? subjects.getFirst() : here.isEmpty() ? "" : here.getFirst();
    ReadSentence earlier = alike != null ? alike : seen.of(one, here);
    Ground ground = Ground.of(sentence, clause);
    List<String> stems = stems(sentence, clause);
    Raised truth =
        new Raised(
            Origin.TRUTH,
            earlier == null ? ground : new Ground(earlier, earlier.sentence().span()),
            sentence,
            asked,
            words,
            about,
            stems.isEmpty() ? List.of("be") : stems,
            at,
            WEIGHT + (alike != null ? 0.3 : -0.3),
            false);
    truth.answer(ground, CERTAIN);
    return truth;
  }
}
