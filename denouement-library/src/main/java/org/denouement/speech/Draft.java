package org.denouement.speech;

import java.util.ArrayList;
import java.util.List;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/** A stretch between quotation marks while it is being read. */
final class Draft {

  final int number;
  final Marks.Kind kind;
  final char opener;

  /** The token before its mark in the paragraph, or null. */
  final @Nullable Word before;

  /** Whether a verb of saying stands before it in its sentence. */
  final boolean afterSaying;

  /** Its first token. */
  final Word first;

  /** Its first token with letters, or null while there is none. */
  @Nullable Word firstLetters;

  /** Its last token so far. */
  Word last;

  /** The last token within its marks, or null while there is none. */
  @Nullable Word lastInside;

  /** How many tokens with letters stand in it. */
  int letters;

  /** Whether a verb stands in it. */
  boolean tells;

  /** Stretches that opened and closed inside of it, and stand for themselves if it proves none. */
  final List<Draft> inner = new ArrayList<>();

  /** The token after its closing mark in the paragraph, as far as its page shows. */
  @Nullable Word after;

  boolean closed;

  Draft(
      int number,
      Marks.Kind kind,
      char opener,
      @Nullable Word before,
      boolean afterSaying,
      Word first) {
    this.number = number;
    this.kind = kind;
    this.opener = opener;
    this.before = before;
    this.afterSaying = afterSaying;
    this.first = first;
    this.last = first;
  }

  /** Takes in its next token. */
  void add(Word word) {
    last = word;
    if (word.hasLetters()) {
      letters++;
      tells |= word.token().pos() == Upos.VERB || word.token().pos() == Upos.AUX;
      firstLetters = firstLetters == null ? word : firstLetters;
    }
    lastInside = Marks.isMark(word) ? lastInside : word;
  }

  /** It as far as it has been read. */
  Quotation quotation() {
    return new Quotation(
        number,
        first.place(),
        last.place(),
        first.token().span().union(last.token().span()),
        letters,
        closed);
  }
}
