package org.denouement.speech;

import org.denouement.language.Dependencies;
import org.denouement.language.Sentence;
import org.denouement.language.Token;

/**
 * A sentence of a page.
 *
 * @param number its number in the story, from 0
 * @param sentence the words
 * @param tree what hangs on what in it
 * @param told whether it stands in running text; else in a heading
 * @param opensParagraph whether it is the first of its paragraph
 */
record Line(
    int number, Sentence sentence, Dependencies tree, boolean told, boolean opensParagraph) {

  Line(int number, Sentence sentence, boolean told, boolean opensParagraph) {
    this(number, sentence, new Dependencies(sentence.tokens()), told, opensParagraph);
  }

  /** The word at a place of the sentence. */
  Token token(int at) {
    return sentence.tokens().get(at);
  }

  /** How many words and signs it has. */
  int size() {
    return sentence.tokens().size();
  }
}
