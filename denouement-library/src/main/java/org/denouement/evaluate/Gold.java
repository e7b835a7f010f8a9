package org.denouement.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader knows after one story.
 *
 * @param cast everyone who does or undergoes something
 * @param events what matters most, in telling order
 * @param relationships the pairs that matter
 * @param questions what a person would ask
 * @param threads what the story itself asks
 * @param allRelationships whether the relationships are all that the text tells
 */
record Gold(
    List<Member> cast,
    List<Event> events,
    List<Relationship> relationships,
    List<Question> questions,
    List<StoryThread> threads,
    boolean allRelationships) {

  /** Somebody in the story, by the fullest name the text gives. */
  record Member(
      String id, String name, List<String> aliases, @Nullable String pronouns, boolean main) {}

  /** An event; {@code rank} is its place in story order, from 1. */
  record Event(String id, String quote, List<String> who, int rank, @Nullable String frame) {
    boolean flashback() {
      return "flashback".equals(frame);
    }
  }

  /** How two of the cast stand to each other. */
  record Relationship(List<String> between, List<String> states, String finalState) {}

  /** A question, with accepted wordings of its answer; none where the text does not answer it. */
  record Question(String question, String kind, List<String> answers, List<String> evidence) {}

  /** A question the story raises; the answer is null where it stays open. */
  record StoryThread(@Nullable String answer, List<String> evidence) {}

  Gold {
    cast = List.copyOf(cast);
    events = List.copyOf(events);
    relationships = List.copyOf(relationships);
    questions = List.copyOf(questions);
    threads = List.copyOf(threads);
  }
}
