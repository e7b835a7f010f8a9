package org.denouement.ask;

import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * The words of a line that give the reason for a yes or no: the clause that tells the deed, and for
 * a no the one that turns it.
 *
 * @param subject who acts, where the words leave that out; or null
 */
record Reason(@Nullable Stretch subject, Stretch words) {

  private static final int LONGEST = 20;

  /**
   * Of a line.
   *
   * @param deed where it speaks of what is asked
   * @param turn where it denies it or turns it round, or -1
   */
  static Reason of(Line line, int deed, int turn) {
    Syntax syntax = new Syntax(line);
    Stretch words = clause(syntax, deed);
    if (turn >= 0 && !words.holds(turn)) {
      Stretch turning = clause(syntax, turn);
      Stretch both =
          new Stretch(
              Math.min(words.first(), turning.first()), Math.max(words.last(), turning.last()));
      words = both.size() <= LONGEST ? both : turning;
    }
    boolean joins = line.word(words.first()).pos() == Upos.CCONJ && words.size() > 1;
    int first = words.first() + (joins ? 1 : 0);
    Stretch cut = new Stretch(first, Math.min(words.last(), first + LONGEST - 1));
    return new Reason(subject(line, cut), cut);
  }

  private static Stretch clause(Syntax syntax, int at) {
    return new Stretch(syntax.clauseStart(at), syntax.clauseEnd(at));
  }

  /** The subject of a stretch that opens with its verb, where it stands before. */
  private static @Nullable Stretch subject(Line line, Stretch words) {
    Clause clause = line.word(words.first()).verbal() ? opening(line, words) : null;
    if (clause == null || clause.subjects().isEmpty() || clause.link() == Clause.Link.RELATIVE) {
      return null;
    }
    Mention subject = line.mentions().get(clause.subjects().getFirst());
    return subject.last() < words.first() ? new Stretch(subject.first(), subject.last()) : null;
  }

  /** The clause of the first full verb. */
  private static @Nullable Clause opening(Line line, Stretch words) {
    int verb = words.first();
    while (verb < words.last() && line.clauseOf(verb) == null && line.word(verb).verbal()) {
      verb++;
    }
    Clause clause = line.clauseOf(verb);
    return clause != null && clause.isFinite() ? clause : null;
  }
}
