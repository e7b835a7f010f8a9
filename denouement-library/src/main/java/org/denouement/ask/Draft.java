package org.denouement.ask;

import org.jspecify.annotations.Nullable;

/**
 * Words of the story that may be the answer, and who proposes them.
 *
 * @param candidate the words
 * @param by what found them
 * @param sure how sure that was of them, 0 to 1
 * @param found where the trained reader found them; null where it did not
 */
record Draft(Candidate candidate, By by, double sure, @Nullable Found found) {

  /** What finds words that may be the answer. */
  enum By {
    /** The trained reader. */
    READER,
    /** The finder of the kind of question. */
    FINDER,
    /** The likeliest phrase of any shape. */
    PHRASE
  }

  /**
   * What the trained reader says of its words.
   *
   * @param window how many windows speak more of the question than theirs
   * @param spot how many words of the window it finds likelier
   * @param none how likely it thinks that their window does not tell
   */
  record Found(int window, int spot, double none) {}

  Line line() {
    return candidate.match().line();
  }

  /** The share of the words of two drafts that both have, 0 to 1. */
  double overlap(Draft other) {
    if (line().index() != other.line().index()) {
      return 0;
    }
    Syntax.Stretch one = candidate.words();
    Syntax.Stretch two = other.candidate.words();
    int first = Math.max(one.first(), two.first());
    int last = Math.min(one.last(), two.last());
    return 2.0 * Math.max(0, last - first + 1) / (one.size() + two.size());
  }
}
