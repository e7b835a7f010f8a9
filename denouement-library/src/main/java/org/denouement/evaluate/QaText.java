package org.denouement.evaluate;

import java.util.List;

/**
 * A text and what is asked of it.
 *
 * @param row what its figures are shown under: the book or the article
 * @param text the text; questions are answered from it and nothing else
 * @param whole whether it is a whole book of which the sections are given too
 * @param questions the questions
 */
record QaText(String row, String text, boolean whole, List<Asked> questions) {

  QaText {
    questions = List.copyOf(questions);
  }

  /**
   * A question.
   *
   * @param question its words
   * @param kind what sort of question it is
   * @param answers right answers, each as good as another; none where the text does not tell
   */
  record Asked(String question, String kind, List<String> answers) {

    Asked {
      answers = List.copyOf(answers);
    }

    boolean unanswerable() {
      return answers.isEmpty();
    }

    /** Whether yes or no is the answer. */
    boolean yesNo() {
      return !unanswerable()
          && answers.stream()
              .map(TextMeasures::norm)
              .allMatch(a -> a.equals("yes") || a.equals("no"));
    }
  }
}
