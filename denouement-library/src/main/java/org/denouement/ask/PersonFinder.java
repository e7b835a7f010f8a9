package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Mention;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/** Finds who did or underwent what a question's verb says; failing that, who is named near it. */
final class PersonFinder implements Finder {

  private static final double NEAR = 0.6;
  private static final double UNTOLD = 0.15;
  private static final double FARTHER = 0.03;

  @Override
  public List<Candidate> in(Match match, Question question) {
    List<Candidate> found = new ArrayList<>();
    Line line = match.line();
    Roles roles = new Roles(match, question);
    Stretch role = roles.asked();
    double near = roles.untold() ? UNTOLD : NEAR;
    if (role != null && !asked(line, role, question)) {
      found.add(new Candidate(match, role, person(line, role) ? 1 : 0.3));
    }
    found.addAll(new Identity(match, question).candidates());
    for (int m = 0; m < line.mentions().size(); m++) {
      Mention mention = line.mentions().get(m);
      String who = line.read().entity(m);
      boolean known =
          who == null ? mention.form() == Mention.Form.PROPER : !question.named().contains(who);
      if (known
          && mention.mayAct()
          && !line.aside(mention.head())
          && !question.mentions(line.word(mention.head()))) {
        Stretch phrase = new Stretch(mention.first(), mention.last());
        found.add(
            new Candidate(
                match, phrase, Math.max(0.1, near - FARTHER * match.distance(mention.head()))));
      }
    }
    return found;
  }

  /** Whether a phrase holds a mention of somebody that spans it. */
  private static boolean person(Line line, Stretch phrase) {
    for (int m = 0; m < line.mentions().size(); m++) {
      Mention mention = line.mentions().get(m);
      boolean same = mention.last() == phrase.last();
      boolean within = mention.first() >= phrase.first() && mention.last() <= phrase.last();
      boolean person =
          mention.kind() == Mention.Kind.PERSON
              || mention.kind() == Mention.Kind.ANIMAL
              || mention.form() == Mention.Form.PROPER;
      if (within && same && mention.mayAct() && (line.read().entity(m) != null || person)) {
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
