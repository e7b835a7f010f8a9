package org.denouement.story;

import java.util.Arrays;
import org.denouement.language.Clause;
import org.denouement.language.ParsedSentence;

/** Which part each mention of a sentence plays in its clauses. */
final class Roles {

  /** The part a mention plays. */
  enum Role {
    SUBJECT,
    OBJECT,
    OBLIQUE,
    NONE
  }

  private final Role[] roles;
  private final int[] clauses;
  private final String[] prepositions;

  Roles(ParsedSentence parsed) {
    int size = parsed.mentions().size();
    roles = new Role[size];
    clauses = new int[size];
    prepositions = new String[size];
    Arrays.fill(roles, Role.NONE);
    Arrays.fill(clauses, -1);
    Arrays.fill(prepositions, "");
    for (int c = 0; c < parsed.clauses().size(); c++) {
      Clause clause = parsed.clauses().get(c);
      for (Clause.Oblique oblique : clause.obliques()) {
        set(oblique.mention(), Role.OBLIQUE, c);
        prepositions[oblique.mention()] = oblique.preposition();
      }
      int at = c;
      clause.objects().forEach(mention -> set(mention, Role.OBJECT, at));
    }
    for (int c = 0; c < parsed.clauses().size(); c++) {
      int at = c;
      parsed.clauses().get(c).subjects().forEach(mention -> setSubject(mention, at));
    }
  }

  private void set(int mention, Role role, int clause) {
    roles[mention] = role;
    clauses[mention] = clause;
  }

  /**
   * The first clause a mention is the subject of counts; an object that a later verb takes as
   * subject stays an object.
   */
  private void setSubject(int mention, int clause) {
    if (roles[mention] == Role.NONE
        || (roles[mention] == Role.OBLIQUE && clauses[mention] > clause)) {
      set(mention, Role.SUBJECT, clause);
    }
  }

  /** The part a mention plays. */
  Role role(int mention) {
    return roles[mention];
  }

  /** The clause in which it plays it, or -1. */
  int clause(int mention) {
    return clauses[mention];
  }

  /** The preposition before an oblique mention, else empty. */
  String preposition(int mention) {
    return prepositions[mention];
  }
}
