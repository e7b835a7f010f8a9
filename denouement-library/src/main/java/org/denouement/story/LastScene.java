package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import org.denouement.language.Clause;
import org.denouement.story.StoryQuestion.Origin;
import org.jspecify.annotations.Nullable;

/** What the last sentence leaves open: of whoever sets out, hunts or waits there, what becomes. */
final class LastScene {

  private LastScene() {}

  /** The question that a sentence leaves open where it is the last, or null. */
  static @Nullable StoryQuestion question(ReadSentence sentence, Wording wording) {
    List<Clause> clauses = sentence.parsed().clauses();
    for (int c = clauses.size() - 1; c >= 0; c--) {
      Clause clause = clauses.get(c);
      List<String> who = wording.ids(sentence.entities(clause.subjects()));
      boolean aim = new Aims(sentence).isAim(clause, parent(clauses, clause));
      boolean poised = Signs.isPoised(clause) && clause.isRealis();
      if ((aim || poised) && !who.isEmpty() && !sentence.isQuoted(clause.verb())) {
        List<String> about = new ArrayList<>(who.subList(0, Math.min(2, who.size())));
        return new StoryQuestion(
            "What will become of " + wording.names(about) + "?",
            Origin.ENDING,
            about,
            new Ground(sentence, sentence.sentence().span()),
            null,
            0);
      }
    }
    return null;
  }

  private static @Nullable Clause parent(List<Clause> clauses, Clause clause) {
    return clause.parent() < 0 ? null : clauses.get(clause.parent());
  }
}
