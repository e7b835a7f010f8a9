package org.denouement.story;

import java.util.List;

/**
 * How a story hangs together: how the cast stand to each other, what it asks and answers, what it
 * makes alike and what it says it means.
 *
 * @param relations pairs of the cast, those of whom something was known first first
 * @param questions what the story asks, in the order of asking
 * @param echoes what the text makes alike
 * @param message what the text says of its meaning
 * @param work facts about the work
 */
public record Knot(
    List<Relation> relations,
    List<StoryQuestion> questions,
    List<Likeness> echoes,
    List<Saying> message,
    List<WorkFact> work) {

  public Knot {
    relations = List.copyOf(relations);
    questions = List.copyOf(questions);
    echoes = List.copyOf(echoes);
    message = List.copyOf(message);
    work = List.copyOf(work);
  }
}
