package org.denouement.ask;

import java.util.Comparator;
import org.denouement.ask.Syntax.Stretch;

/**
 * Words of the story that may be the answer.
 *
 * @param match the line they stand in, and how far it speaks of the question
 * @param words the words, both ends included
 * @param fit how well they suit what is asked for, 0 to 1
 */
record Candidate(Match match, Stretch words, double fit) {

  /** The best first; of equals the earlier told, then the shorter. */
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble((Candidate candidate) -> -candidate.score())
          .thenComparingInt(candidate -> candidate.match().line().index())
          .thenComparingInt(candidate -> candidate.words().first())
          .thenComparingInt(candidate -> candidate.words().last());

  /** How well the line speaks of the question and the words suit it. */
  double score() {
    return match.score() * (0.4 + 0.6 * fit);
  }
}
