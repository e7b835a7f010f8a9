package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import org.denouement.manuscript.Block;

/** Finds the questions that one sentence raises. Stateless. */
final class QuestionFinder {

  private QuestionFinder() {}

  /**
   * The questions of a sentence.
   *
   * @param at the number of the sentence in the story
   */
  static List<Raised> find(ReadSentence sentence, int at) {
    OutrightQuestions outright = new OutrightQuestions(sentence, at);
    if (outright.asks()) {
      return outright.find();
    }
    if (sentence.block() != Block.Kind.PARAGRAPH) {
      return List.of();
    }
    List<Raised> found = new ArrayList<>(new ClauseQuestions(sentence, at).find());
    found.addAll(new Riddles(sentence, at).find());
    return found;
  }
}
