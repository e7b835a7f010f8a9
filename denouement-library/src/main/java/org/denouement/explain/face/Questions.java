package org.denouement.explain.face;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.denouement.explain.Claim;
import org.denouement.explain.Explanation;
import org.denouement.explain.Explanation.StoryThread;
import org.denouement.explain.face.Telling.Choice;
import org.denouement.explain.face.Telling.Line;
import org.denouement.explain.face.Telling.Question;

/** Chooses the questions that are told; the one of the headline is not asked again. */
final class Questions {

  private final List<StoryThread> threads;
  private final Function<Claim, Line> lines;
  private final Notes notes;

  Questions(Explanation explanation, Function<Claim, Line> lines, Notes notes) {
    this.lines = lines;
    this.notes = notes;
    Explanation.Headline headline = explanation.headline();
    String asked = headline == null ? "" : letters(headline.question());
    threads =
        explanation.threads().stream()
            .filter(thread -> !letters(thread.question()).equals(asked))
            .toList();
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

  private static String letters(String question) {
    StringBuilder letters = new StringBuilder();
    question
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
