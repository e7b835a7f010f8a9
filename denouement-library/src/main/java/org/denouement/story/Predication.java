package org.denouement.story;

import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.WordList;

/**
 * Finds of whom a phrase is said rather than bringing in somebody: "is a man", "works as a clerk",
 * "is branded a traitor", "an alien and a journalist".
 */
final class Predication {

  /** A phrase is said of nobody. */
  static final int NONE = -1;

  /** A phrase is said of somebody unknown, or of something. */
  static final int NO_SUBJECT = -2;

  private static final Set<String> OF_SUBJECT =
      WordList.set(Predication.class, "as-subject-verbs.txt");

  private final Scene scene;

  Predication(Scene scene) {
    this.scene = scene;
  }

  /** The mention of which a mention is said, or {@link #NONE} or {@link #NO_SUBJECT}. */
  int of(int m) {
    int said = firstJoined(m);
    for (Clause clause : scene.parsed.clauses()) {
      if (clause.complement() == said) {
        return known(m, clause.subjects().isEmpty() ? m : clause.subjects().getFirst());
      }
      if (isAs(clause, said) || isObjectComplement(clause, said)) {
        return known(m, bearer(clause, said));
      }
    }
    int named = isAs(m) ? NONE : appended(said);
    return isAs(m) ? NO_SUBJECT : named < 0 ? NONE : known(m, named);
  }

  /** Of whom the tree has a mention with "a" told: "Anna, now a ghost"; or -1. */
  private int appended(int m) {
    Mention mention = scene.parsed.mentions().get(m);
    Token opener = scene.tree.token(mention.first());
    int head = scene.tree.head(mention.head());
    int named = head < mention.first() ? scene.parsed.mentionAt(head) : -1;
    return (opener.is("a") || opener.is("an"))
            && scene.tree.is(mention.head(), "appos")
            && named >= 0
            && named < m
            && scene.parsed.mentions().get(named).form() == Mention.Form.PROPER
            && !scene.parsed.mentions().get(named).plural()
        ? named
        : -1;
  }

  /** Whether a mention stands with "as". */
  boolean isAs(int m) {
    Mention mention = scene.parsed.mentions().get(m);
    int before = mention.first() - 1;
    boolean within =
        before >= 0
            && mention.first() <= scene.tree.head(before)
            && scene.tree.head(before) <= mention.last();
    return before >= 0
        && scene.tree.token(before).is("as")
        && (within || mention.form() == Mention.Form.PROPER);
  }

  /** The first of a list of things said of one: "an alien from Betelgeuse, and a journalist". */
  private int firstJoined(int m) {
    Mention mention = scene.parsed.mentions().get(m);
    int head = scene.tree.firstJoined(mention.head());
    int first = head == mention.head() ? m : scene.parsed.mentionAt(head);
    boolean one = first >= 0 && !mention.plural() && !scene.parsed.mentions().get(first).plural();
    return one && first < m ? first : m;
  }

  private static boolean isAs(Clause clause, int m) {
    return clause.obliques().stream()
        .anyMatch(oblique -> oblique.mention() == m && oblique.preposition().equals("as"));
  }

  /** "elects him captain", "branded a monster". */
  private boolean isObjectComplement(Clause clause, int m) {
    int head = scene.parsed.mentions().get(m).head();
    return clause.objects().contains(m)
        && scene.parsed.sentence().tokens().get(head).relation().equals("xcomp");
  }

  /** Who is "hired as a double": the object, but the one who "joins them as a partner". */
  private int bearer(Clause clause, int m) {
    boolean subject = clause.passive() || OF_SUBJECT.contains(clause.lemma());
    for (int object : clause.objects()) {
      if (!subject && object < m && !scene.meant.get(object).isEmpty()) {
        return object;
      }
    }
    return clause.subjects().isEmpty() ? m : clause.subjects().getFirst();
  }

  private int known(int m, int subject) {
    return subject < m && !scene.meant.get(subject).isEmpty() ? subject : NO_SUBJECT;
  }
}
