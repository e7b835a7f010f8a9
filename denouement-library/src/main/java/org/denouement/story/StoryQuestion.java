package org.denouement.story;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A question that the story raises.
 *
 * @param question the question, as a sentence
 * @param origin what raised it
 * @param about ids of the cast it is about
 * @param raised where it is raised
 * @param answer where it is answered, or null while open
 * @param sure how far what was found answers it, to compare with others; of no scale
 */
public record StoryQuestion(
    String question,
    Origin origin,
    List<String> about,
    Ground raised,
    @Nullable Ground answer,
    double sure) {

  /** What raises a question. */
  public enum Origin {
    /** The title asks it. */
    TITLE,
    /** How two people stand raises it. */
    BOND,
    /** Two who matter are left standing somehow, of which nothing sharper can be asked. */
    PAIR,
    /** The text asks it outright, or tells of somebody who does. */
    ASKED,
    /** Something comes to light. */
    TRUTH,
    /** Something is settled, or comes about at last. */
    SETTLED,
    /** Somebody means to do something. */
    AIM,
    /** Somebody is in straits. */
    PLIGHT,
    /** Somebody believes, fears or says what may prove untrue. */
    DOUBT,
    /** Something is said to be secret, strange or missing. */
    RIDDLE,
    /** The last scene leaves somebody in the midst of something. */
    ENDING
  }

  public StoryQuestion {
    about = List.copyOf(about);
  }

  /** The same with grounds told otherwise. */
  StoryQuestion with(UnaryOperator<Ground> change) {
    return new StoryQuestion(
        question,
        origin,
        about,
        change.apply(raised),
        answer == null ? null : change.apply(answer),
        sure);
  }
}
