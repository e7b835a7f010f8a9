package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is done, made, said or meant: the part of the clause that the question leaves open.
 */
final class ThingFinder implements Finder {

  private static final int LONGEST = 11;

  @Override
  public List<Candidate> in(Match match, Question question) {
    List<Candidate> found = new ArrayList<>();
    if (question.verb() == null && question.copular()) {
      return new Identity(match, question).candidates();
    }
    Roles roles = new Roles(match, question);
    Syntax syntax = new Syntax(match.line());
    Stretch asked = roles.asked();
    if (asked != null && !old(match.line(), asked, question)) {
      Stretch whole = question.subjectAsked() ? asked : goingOn(match.line(), syntax, asked);
      found.add(new Candidate(match, whole, 0.9));
    }
    Stretch headed = headed(match, syntax, question);
    if (headed != null) {
      found.add(new Candidate(match, headed, 0.8));
    }
    Stretch rest = rest(match, syntax, roles.verb());
    if (rest != null && !question.has("kind") && !question.has("sort")) {
      found.add(new Candidate(match, rest, question.verb() == null ? 0.8 : 0.6));
    }
    return found;
  }

  private static boolean old(Line line, Stretch phrase, Question question) {
    return question.mentions(line.word(phrase.last()));
  }

  /** The phrase with what hangs on it, up to the end of its clause. */
  private static Stretch goingOn(Line line, Syntax syntax, Stretch phrase) {
    int next = phrase.last() + 1;
    boolean more = next < line.size() && line.word(next).pos() == Upos.ADP;
    int last =
        more ? Math.min(syntax.clauseEnd(phrase.last()), phrase.first() + LONGEST) : phrase.last();
    return new Stretch(phrase.first(), last);
  }

  /** The phrase around the noun that was asked for. */
  private static @Nullable Stretch headed(Match match, Syntax syntax, Question question) {
    Word head = question.head();
    if (head == null) {
      return null;
    }
    for (int i = 0; i < match.line().size(); i++) {
      if (match.line().word(i).stem().equals(head.stem())) {
        Stretch phrase = syntax.nounPhrase(i);
        return phrase == null || !described(match.line(), phrase, i) ? null : phrase;
      }
    }
    return null;
  }

  /** Whether words before a noun say which one or what sort it is. */
  private static boolean described(Line line, Stretch phrase, int head) {
    for (int i = phrase.first(); i < head; i++) {
      Word word = line.word(i);
      if (word.pos() == Upos.ADJ || word.pos().isNominal() || word.pos() == Upos.NUM) {
        return true;
      }
    }
    return false;
  }

  /** The clause from the verb on. */
  private static @Nullable Stretch rest(Match match, Syntax syntax, int verb) {
    int from = verb >= 0 ? verb : firstVerb(match);
    if (from < 0) {
      return null;
    }
    return new Stretch(from, Math.min(syntax.clauseEnd(from), from + LONGEST));
  }

  /** The verb nearest to what the question speaks of. */
  static int firstVerb(Match match) {
    int best = -1;
    for (int i = 0; i < match.line().size(); i++) {
      if (match.line().word(i).pos() == Upos.VERB
          && (best < 0 || match.distance(i) < match.distance(best))) {
        best = i;
      }
    }
    return best;
  }
}
