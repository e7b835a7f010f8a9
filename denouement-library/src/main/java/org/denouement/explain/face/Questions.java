package org.denouement.explain.face;

import java.util.List;
import java.util.function.Function;
import org.denouement.explain.Claim;
import org.denouement.explain.Explanation.StoryThread;
import org.denouement.explain.face.Telling.Choice;
import org.denouement.explain.face.Telling.Line;
import org.denouement.explain.face.Telling.Question;

/** Chooses the questions that are told; the one of the headline is not asked again. */
final class Questions {

  private final List<StoryThread> threads;
  private final Function<Claim, Line> lines;
  private final Notes notes;

  /**
   * Takes the questions to choose from.
   *
   * @param headline the question of the headline, or empty
   */
  Questions(List<StoryThread> threads, String headline, Function<Claim, Line> lines, Notes notes) {
    this.lines = lines;
    this.notes = notes;
    String asked = Headlines.letters(headline);
    this.threads =
        threads.stream()
            .filter(thread -> !Headlines.letters(thread.question()).equals(asked))
            .filter(thread -> !isAnsweredAsRaised(thread))
            .toList();
  }

  /** Whether the words that raise a question are those that answer it: nobody had to ask. */
  private static boolean isAnsweredAsRaised(StoryThread thread) {
    Claim answer = thread.answer();
    return answer != null
        && answer.evidence().stream()
            .allMatch(evidence ->
                evidence.start() == thread.raised().start()
                    && evidence.end() == thread.raised().end());
  }

  /** Those with an answer, or those still open. */
  Choice<Question> choose(boolean answered, int limit) {
    Choice<StoryThread> chosen =
        Choice.first(
            threads.stream().filter(thread -> (thread.answer() != null) == answered).toList(),
            limit);
    return new Choice<>(chosen.told().stream().map(this::question).toList(), chosen.leftOut());
  }

  private Question question(StoryThread thread) {
    Claim answer = thread.answer();
    return new Question(
        CleanText.line(thread.question()),
        notes.cite(List.of(thread.raised())),
        answer == null ? null : lines.apply(answer));
  }
}
