package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/** Finds who did or underwent what a question's verb says; failing that, who is named near it. */
final class PersonFinder implements Finder {

  private static final double NEAR = 0.6;
  private static final double FARTHER = 0.03;

  @Override
  public List<Candidate> in(Match match, Question question) {
    List<Candidate> found = new ArrayList<>();
    Syntax syntax = new Syntax(match.line());
    Stretch role = new Roles(match, question).asked();
    if (role != null && !asked(match.line(), role, question)) {
      found.add(new Candidate(match, role, personal(match.line(), role) ? 1 : 0.5));
    }
    for (int i = 0; i < match.line().size(); i++) {
      Stretch phrase =
          !match.line().aside(i) && named(match.line().word(i)) ? syntax.nounPhrase(i) : null;
      if (phrase != null && !asked(match.line(), phrase, question)) {
        found.add(new Candidate(match, phrase, Math.max(0.1, NEAR - FARTHER * match.distance(i))));
        i = phrase.last();
      }
    }
    return found;
  }

  private static boolean named(Word word) {
    return word.pos() == Upos.PROPN || (word.who() != null && word.head());
  }

  private static boolean personal(Line line, Stretch phrase) {
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      if (named(line.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody is among those the question itself speaks of. */
  static boolean asked(Line line, Stretch phrase, Question question) {
    return question.mentions(line.word(phrase.last()));
  }

  /** Whether somebody, or nobody: a pronoun whose referent is not known says nothing. */
  static boolean empty(Line line, @Nullable Stretch phrase) {
    return phrase == null
        || (phrase.size() == 1
            && line.word(phrase.first()).pos() == Upos.PRON
            && line.word(phrase.first()).who() == null);
  }
}
