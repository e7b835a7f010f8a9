package org.denouement.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Form;
import org.denouement.language.Token;
import org.denouement.language.WordList;

/**
 * Finds where the text gives somebody a second name: "a.k.a. Bo", "under the alias Bo", "a man
 * known as Bo", "changes her name to Bo", "recognizes him as Bo".
 */
final class OtherNames {

  private static final int NOBODY = -1;
  private static final Set<String> ALSO = Set.of("a.k.a.", "a.k.a", "aka", "alias");
  private static final Set<String> NAMES = WordList.set(OtherNames.class, "identity-nouns.txt");
  private static final Set<String> NAMING = WordList.set(OtherNames.class, "naming-verbs.txt");
  private static final Set<String> POSING = WordList.set(OtherNames.class, "posing-verbs.txt");
  private static final Set<String> TAKING = WordList.set(OtherNames.class, "name-taking-verbs.txt");
  private static final Set<String> SHOWING = WordList.set(OtherNames.class, "unmasking-verbs.txt");

  private final Scene scene;

  OtherNames(Scene scene) {
    this.scene = scene;
  }

  /** The mention whose other name a mention is; -1 where it is nobody's. */
  int bearer(int m) {
    Mention name = scene.parsed.mentions().get(m);
    if (name.form() != Form.PROPER || name.first() == 0 || name.owner() >= 0) {
      return NOBODY;
    }
    int also = also(name);
    return also != NOBODY ? also : byClause(m, name);
  }

  /** "David Webb, a.k.a. Jason Bourne", "Samuel Lee ("Sam")", "Samuel, or "Sam"". */
  private int also(Mention name) {
    int at = name.first() - 1;
    boolean marked = at > 0 && token(at).is("\"");
    at -= marked ? 1 : 0;
    boolean added = marked && (token(at).is("(") || token(at).is("or"));
    if (!added && !ALSO.contains(token(at).form().toLowerCase(Locale.ROOT))) {
      return NOBODY;
    }
    at--;
    while (at > 0 && (token(at).is(",") || token(at).is("("))) {
      at--;
    }
    for (int m = 0; m < scene.parsed.mentions().size(); m++) {
      Mention bearer = scene.parsed.mentions().get(m);
      if (bearer.last() == at && (!marked || bearer.form() == Form.PROPER)) {
        return m;
      }
    }
    return NOBODY;
  }

  private int byClause(int m, Mention name) {
    int top = scene.tree.nameHead(name.head());
    int noun = scene.tree.head(top);
    int called = scene.tree.is(top, "appos") ? scene.parsed.mentionAt(noun) : NOBODY;
    boolean isName = called >= 0 && NAMES.contains(token(noun).lemma());
    for (Clause clause : scene.parsed.clauses()) {
      if (clause.negated()) {
        continue;
      }
      boolean takes = !clause.objects().contains(called) || TAKING.contains(clause.lemma());
      if (isName && takes && clause.mentions().contains(called)) {
        return holder(clause, called);
      }
      int found = asNamed(clause, m);
      if (found == NOBODY) {
        found = renamed(clause, m);
      }
      if (found != NOBODY) {
        return found;
      }
    }
    return NOBODY;
  }

  /** Whose name a noun tells of: "his alias", "takes the name", "gives the boy the name". */
  private int holder(Clause clause, int called) {
    int owner = scene.parsed.mentions().get(called).owner();
    if (owner >= 0) {
      return owner;
    }
    boolean given = clause.objects().contains(called) && clause.objects().size() == 2;
    return given && !clause.passive() ? clause.objects().getFirst() : subject(clause);
  }

  /** "known as Bo", "recognizes him as Bo", "writes as "Bo"", "poses as Bo". */
  private int asNamed(Clause clause, int m) {
    boolean as =
        clause.obliques().stream()
            .anyMatch(oblique -> oblique.mention() == m && oblique.preposition().equals("as"));
    if (!as) {
      return NOBODY;
    }
    boolean shows = SHOWING.contains(clause.lemma()) || NAMING.contains(clause.lemma());
    int object = clause.objects().isEmpty() ? NOBODY : clause.objects().getFirst();
    boolean quoted = token(scene.parsed.mentions().get(m).first() - 1).is("\"");
    boolean own =
        clause.passive() ? shows : (quoted || POSING.contains(clause.lemma())) && object == NOBODY;
    return own ? subject(clause) : shows ? object : NOBODY;
  }

  /** "changes her name to Bo", "is renamed Bo". */
  private int renamed(Clause clause, int m) {
    boolean to =
        clause.lemma().equals("change")
            && clause.obliques().stream()
                .anyMatch(oblique -> oblique.mention() == m && oblique.preposition().equals("to"));
    for (int object : clause.objects()) {
      Mention changed = scene.parsed.mentions().get(object);
      if (to && changed.owner() >= 0 && NAMES.contains(token(changed.head()).lemma())) {
        return changed.owner();
      }
    }
    boolean is = clause.passive() && NAMING.contains(clause.lemma());
    return is && clause.objects().equals(List.of(m)) ? subject(clause) : NOBODY;
  }

  /** Who does it; of "Bo, going by the name" Bo, else who does what it is told with. */
  private int subject(Clause clause) {
    if (!clause.subjects().isEmpty()) {
      return clause.subjects().size() == 1 ? clause.subjects().getFirst() : NOBODY;
    }
    boolean beside = scene.tree.is(clause.verb(), "acl");
    int noun = beside ? scene.parsed.mentionAt(scene.tree.head(clause.verb())) : NOBODY;
    if (noun >= 0 && scene.parsed.mentions().get(noun).form() == Form.PROPER) {
      return noun;
    }
    return clause.parent() < 0 ? NOBODY : subject(scene.parsed.clauses().get(clause.parent()));
  }

  private Token token(int i) {
    return scene.tree.token(i);
  }
}
