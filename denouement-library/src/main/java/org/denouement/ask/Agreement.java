package org.denouement.ask;

import java.util.List;
import java.util.Map;
import org.denouement.ask.Term.Hit;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Whether those in a clause play the parts they play in the question: who acts, and on whom.
 *
 * <p>"Who killed Casy?" is not answered by "Tom kills the guard", though Casy be in the same line.
 */
final class Agreement {

  private final Question question;
  private final Line line;
  private final Map<Term, Hit> hits;

  Agreement(Question question, Line line, Map<Term, Hit> hits) {
    this.question = question;
    this.line = line;
    this.hits = hits;
  }

  /** How many parts agree, less those that are played by others; 0 where no clause is made out. */
  int of(Hit verb) {
    Clause clause = line.clauseOf(verb.at());
    if (clause == null) {
      return 0;
    }
    return part(question.agent(), agents(clause)) + part(question.patient(), patients(clause));
  }

  /** Who does to the right one what the question takes to be done by another; or null. */
  @Nullable String otherAgent(Hit verb) {
    Clause clause = line.clauseOf(verb.at());
    if (clause == null
        || !clause.isRealis()
        || part(question.agent(), agents(clause)) >= 0
        || part(question.patient(), patients(clause)) <= 0) {
      return null;
    }
    List<String> agents = line.read().entities(agents(clause));
    return agents.size() == 1 ? agents.getFirst() : null;
  }

  private static List<Integer> agents(Clause clause) {
    return clause.passive()
        ? clause.obliques().stream()
            .filter(oblique -> oblique.preposition().equals("by"))
            .map(Clause.Oblique::mention)
            .toList()
        : clause.subjects();
  }

  private static List<Integer> patients(Clause clause) {
    if (clause.passive()) {
      return clause.subjects();
    }
    return clause.objects().isEmpty()
        ? clause.obliques().stream().map(Clause.Oblique::mention).toList()
        : clause.objects();
  }

  private int part(@Nullable Term term, List<Integer> players) {
    if (term == null || players.isEmpty()) {
      return 0;
    }
    return players.stream().anyMatch(player -> plays(term, player)) ? 1 : -1;
  }

  private boolean plays(Term term, int player) {
    Mention mention = line.mentions().get(player);
    if (term.who() != null && term.who().equals(line.read().entity(player))) {
      return true;
    }
    Hit hit = hits.get(term);
    if (hit != null && mention.first() <= hit.at() && hit.at() <= mention.last()) {
      return true;
    }
    return term.all(line).stream()
        .anyMatch(one -> mention.first() <= one.at() && one.at() <= mention.last());
  }
}
