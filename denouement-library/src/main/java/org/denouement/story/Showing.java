package org.denouement.story;

import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Form;
import org.denouement.language.Mention.Kind;

/** How somebody shows in the story: what those mentions of them do that are more than a pronoun. */
final class Showing {

  private static final Set<String> PARTNERS = Set.of("by", "with", "against");

  private int told;
  private boolean byPronoun;
  private boolean acting;
  private boolean partner;
  private boolean doer;
  private boolean free;

  /** Adds a mention of the sentence being read. */
  void note(Scene scene, int m) {
    Mention mention = scene.parsed.mentions().get(m);
    if (mention.form() == Form.PRONOUN && mention.kind() != Kind.PERSON) {
      byPronoun = true;
      return;
    }
    Roles.Role role = scene.roles.role(m);
    String preposition = scene.roles.preposition(m);
    told++;
    acting |= role == Roles.Role.SUBJECT;
    doer |= role == Roles.Role.OBLIQUE && preposition.equals("by");
    boolean takesPart =
        role == Roles.Role.OBJECT || (role == Roles.Role.OBLIQUE && PARTNERS.contains(preposition));
    partner |= takesPart && happens(scene.parsed.clauses().get(scene.roles.clause(m)));
    free |= scene.parsed.mentions().stream().noneMatch(other -> other.owner() == m);
  }

  private static boolean happens(Clause clause) {
    return !clause.negated()
        && clause.modal() == null
        && clause.tense() != Clause.Tense.INFINITIVE
        && clause.tense() != Clause.Tense.MODAL;
  }

  /** Adds what is known of another that turned out to be the same. */
  void absorb(Showing other) {
    told += other.told;
    byPronoun |= other.byPronoun;
    acting |= other.acting;
    partner |= other.partner;
    doer |= other.doer;
    free |= other.free;
  }

  /** Whether a name or description comes back. */
  boolean again() {
    return told > 1;
  }

  /** Whether a pronoun was used. */
  boolean byPronoun() {
    return byPronoun;
  }

  /** Whether something is said of them as a subject. */
  boolean acting() {
    return acting;
  }

  /** Whether something that happens is done to, with or by them. */
  boolean partner() {
    return partner;
  }

  /** Whether something is done "by" them. */
  boolean doer() {
    return doer;
  }

  /** Whether they are ever more than the owner of something else. */
  boolean free() {
    return free;
  }
}
