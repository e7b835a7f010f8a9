package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Clause;
import org.denouement.language.Mention;

/** Finds who somebody is, by clauses that say one is, becomes or proves to be the other. */
final class Identity {

  private static final Set<String> IDENTIFYING =
      Set.of("be", "become", "remain", "turn into", "prove", "reveal", "identify", "name", "call");

  private final Match match;
  private final Question question;

  Identity(Match match, Question question) {
    this.match = match;
    this.question = question;
  }

  /** Those of whom a clause says that they are the one asked about. */
  List<Candidate> candidates() {
    List<Candidate> found = new ArrayList<>();
    if (question.verb() != null) {
      return found;
    }
    for (Clause clause : match.line().clauses()) {
      if (IDENTIFYING.contains(clause.lemma())) {
        List<Integer> said = said(clause);
        if (said.stream().anyMatch(this::asked)) {
          clause.subjects().forEach(mention -> add(mention, found));
        } else if (clause.subjects().stream().anyMatch(this::asked)) {
          said.forEach(mention -> add(mention, found));
        }
      }
    }
    return found;
  }

  private static List<Integer> said(Clause clause) {
    return Stream.concat(
            Stream.of(clause.complement()),
            Stream.concat(
                clause.objects().stream(), clause.obliques().stream().map(Clause.Oblique::mention)))
        .filter(mention -> mention >= 0)
        .toList();
  }

  private boolean asked(int mention) {
    String who = match.line().read().entity(mention);
    Mention words = match.line().mentions().get(mention);
    return (who != null && question.named().contains(who))
        || question.mentions(match.line().word(words.head()));
  }

  private void add(int mention, List<Candidate> found) {
    Mention words = match.line().mentions().get(mention);
    if (!asked(mention) && (words.mayAct() || question.asked() == Asked.WHAT)) {
      found.add(new Candidate(match, new Stretch(words.first(), words.last()), 0.95));
    }
  }
}
