package org.denouement.ask;

import org.denouement.ask.Syntax.Stretch;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/** What in a line plays the part that a question asks for, beside the question's own verb. */
final class Roles {

  private final Match match;
  private final Question question;
  private final Syntax syntax;

  Roles(Match match, Question question) {
    this.match = match;
    this.question = question;
    this.syntax = new Syntax(match.line());
  }

  /** Where the line has the question's verb or a word for it, or -1. */
  int verb() {
    Term.Hit hit = match.hit(question.verb());
    return hit == null ? -1 : hit.at();
  }

  /** The noun phrase asked for, or null. */
  @Nullable Stretch asked() {
    int verb = verb();
    if (verb < 0) {
      return null;
    }
    boolean passive = syntax.passive(verb);
    Stretch phrase =
        agentAsked()
            ? passive ? syntax.agent(verb) : syntax.subject(verb)
            : passive ? syntax.subject(verb) : syntax.object(verb);
    return PersonFinder.empty(match.line(), phrase) ? null : phrase;
  }

  /** Whether the question asks for the one who acts. */
  private boolean agentAsked() {
    Line asked = Line.of(0, 0, new Span(0, question.text().length()), question.words());
    boolean passive = new Syntax(asked).passive(question.verbAt());
    return question.subjectAsked() != passive;
  }
}
