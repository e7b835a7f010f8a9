package org.denouement.story;

import java.util.List;
import org.denouement.language.Clause;
import org.denouement.story.StoryQuestion.Origin;
import org.jspecify.annotations.Nullable;

/** A question as it was raised, with the best answer read so far. */
final class Raised {

  final Origin origin;
  final ReadSentence sentence;
  final Ground ground;

  /** The clause to ask about, or null where {@link #words} is the question. */
  final @Nullable Clause clause;

  /** The question word with a space ("Why "), or the whole question. */
  final String words;

  final List<String> about;
  final List<String> stems;
  final int at;
  final double weight;
  private double best;
  private @Nullable Ground answer;

  Raised(
      Origin origin,
      Ground ground,
      @Nullable Clause clause,
      String words,
      List<String> about,
      List<String> stems,
      int at,
      double weight) {
    this.origin = origin;
    this.sentence = ground.sentence();
    this.ground = ground;
    this.clause = clause;
    this.words = words;
    this.about = List.copyOf(about);
    this.stems = List.copyOf(stems);
    this.at = at;
    this.weight = weight;
  }

  /** Takes an answer that is as good as the best one or better. */
  void answer(Ground found, double score) {
    if (score >= best) {
      best = score;
      answer = found;
    }
  }

  @Nullable Ground answer() {
    return answer;
  }

  double certainty() {
    return best;
  }
}
