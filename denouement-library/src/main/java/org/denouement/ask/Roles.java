package org.denouement.ask;

import java.util.List;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.jspecify.annotations.Nullable;

/** What in a line plays the part that a question asks for, beside the question's own verb. */
final class Roles {

  private final Match match;
  private final Question question;

  Roles(Match match, Question question) {
    this.match = match;
    this.question = question;
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
    Clause clause = match.line().clauseOf(verb);
    Stretch phrase = clause == null ? byOrder(verb) : role(clause);
    return PersonFinder.empty(match.line(), phrase) ? null : phrase;
  }

  /** Whether the line tells the deed and leaves out who did it: "he is killed". */
  boolean untold() {
    int verb = verb();
    Clause clause = verb < 0 ? null : match.line().clauseOf(verb);
    return clause != null && question.agentAsked() && clause.passive() && agent(clause) == null;
  }

  private @Nullable Stretch role(Clause clause) {
    if (question.agentAsked()) {
      return clause.passive() ? agent(clause) : stretch(clause.subjects());
    }
    if (clause.passive()) {
      return stretch(clause.subjects());
    }
    if (!clause.objects().isEmpty()) {
      return stretch(clause.objects());
    }
    Stretch next = new Syntax(match.line()).object(clause.verb());
    if (next != null && next.first() <= clause.verb() + 2) {
      return next;
    }
    return clause.obliques().isEmpty()
        ? null
        : stretch(List.of(clause.obliques().getFirst().mention()));
  }

  private @Nullable Stretch agent(Clause clause) {
    return stretch(
        clause.obliques().stream()
            .filter(oblique -> oblique.preposition().equals("by"))
            .map(Clause.Oblique::mention)
            .toList());
  }

  private @Nullable Stretch stretch(List<Integer> mentions) {
    if (mentions.isEmpty()) {
      return null;
    }
    List<Mention> all = mentions.stream().map(match.line().mentions()::get).toList();
    int first = all.stream().mapToInt(Mention::first).min().orElse(0);
    int last = all.stream().mapToInt(Mention::last).max().orElse(0);
    return new Stretch(first, last);
  }

  /** Where no clause was made out, or the verb is met as a noun: what stands before or after. */
  private @Nullable Stretch byOrder(int verb) {
    Syntax syntax = new Syntax(match.line());
    boolean passive = syntax.passive(verb);
    if (question.agentAsked()) {
      return passive ? syntax.agent(verb) : syntax.subject(verb);
    }
    return passive ? syntax.subject(verb) : syntax.object(verb);
  }
}
