package org.denouement.ask;

import java.util.List;
import org.denouement.ask.Term.Hit;
import org.denouement.explain.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Objects to a question that takes for granted a deed which the story tells of somebody else: "Why
 * did Nora shoot Paulo?" where the mayor does.
 */
final class PremiseMind implements Mind {

  private static final int LINES_READ = 8;
  private static final double LIKE = 0.8;
  private static final double SURE = 0.85;

  private final CastNames names;
  private final Telling telling;

  PremiseMind(CastNames names, Telling telling) {
    this.names = names;
    this.telling = telling;
  }

  @Override
  public List<Answer> answers(Question question, List<Match> matches) {
    String agent = who(question.agent());
    if (!takesForGranted(question) || agent == null || who(question.patient()) == null) {
      return List.of();
    }
    Match denied = null;
    String other = null;
    for (Match match : matches.subList(0, Math.min(LINES_READ, matches.size()))) {
      Hit hit = match.hit(question.verb());
      if (hit != null && hit.likeness() >= LIKE && !hit.opposite()) {
        Agreement agreement = new Agreement(question, match.line(), match.hits());
        String found = agreement.otherAgent(hit);
        if (found == null && agreement.of(hit) > 0) {
          return List.of();
        }
        if (other == null && found != null) {
          other = found;
          denied = match;
        }
      }
    }
    String name = other == null ? null : names.name(other);
    return name == null || denied == null
        ? List.of()
        : List.of(
            telling.denial(
                "The story tells this of " + name + ", not of " + names.name(agent) + ".",
                denied,
                SURE));
  }

  private static boolean takesForGranted(Question question) {
    return switch (question.asked()) {
      case WHY, HOW, WHEN, WHERE -> question.verb() != null && !question.negated();
      case WHETHER, WHO, WHAT, NAME, AMOUNT -> false;
    };
  }

  private static @Nullable String who(@Nullable Term term) {
    return term == null ? null : term.who();
  }
}
