package org.denouement.story;

import java.util.List;
import org.denouement.language.Clause;
import org.denouement.story.StoryQuestion.Origin;
import org.jspecify.annotations.Nullable;

/** A question as it was raised, with the best answer read so far. */
final class Raised {

  /** The best answer so far must reach this. */
  static final double ENOUGH = 1.6;

  final Origin origin;

  /** Where it is raised. */
  final Ground ground;

  /** The sentence of {@link #clause}. */
  final ReadSentence sentence;

  /** The clause to ask about, or null where {@link #words} is the question. */
  final @Nullable Clause clause;

  /** The question word with a space ("Why "), or the whole question. */
  final String words;

  final List<String> about;
  final List<String> stems;
  final int at;
  final double weight;

  /** Whether the text itself says that it is not known. */
  final boolean open;

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
      double weight,
      boolean open) {
    this(origin, ground, ground.sentence(), clause, words, about, stems, at, weight, open);
  }

  Raised(
      Origin origin,
      Ground ground,
      ReadSentence sentence,
      @Nullable Clause clause,
      String words,
      List<String> about,
      List<String> stems,
      int at,
      double weight,
      boolean open) {
    this.origin = origin;
    this.ground = ground;
    this.sentence = sentence;
    this.clause = clause;
    this.words = words;
    this.about = List.copyOf(about);
    this.stems = List.copyOf(stems);
    this.at = at;
    this.weight = weight;
    this.open = open;
  }

  /** Whether an answer of such a score would be taken. */
  boolean wants(double score) {
    return score >= best && score >= ENOUGH;
  }

  /** Takes an answer that is as good as the best one or better. */
  void answer(Ground found, double score) {
    if (score >= best) {
      best = score;
      answer = found;
    }
  }

  /** Where it is answered, or null while it is not. */
  @Nullable Ground answer() {
    return isAnswered() ? answer : null;
  }

  boolean isAnswered() {
    return best >= ENOUGH;
  }

  double certainty() {
    return best;
  }
}
