package org.denouement.story;

import java.util.List;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Form;
import org.denouement.language.WordList;

/** Finds where the text says that two are one: beside each other, by "is", or unmasked. */
final class Unmasking {

  private static final Set<String> UNMASKING = WordList.set(Unmasking.class, "unmasking-verbs.txt");
  private static final Set<String> NAMING = WordList.set(Unmasking.class, "naming-verbs.txt");
  private static final Set<String> IDENTITIES = WordList.set(Unmasking.class, "identity-nouns.txt");

  /** Of the unmasking verbs those that show one as a doer, not as of some sort. */
  private static final Set<String> SHOWING =
      Set.of("reveal", "unmask", "expose", "identify", "recognize", "recognise");

  private static final Set<String> REALLY =
      Set.of("really", "actually", "secretly", "truly", "indeed");

  private final Scene scene;
  private final Known known;
  private final OtherNames names;

  Unmasking(Scene scene, Known known) {
    this.scene = scene;
    this.known = known;
    names = new OtherNames(scene);
  }

  /**
   * Makes one of two where the story gives somebody another name; of two known by name only then.
   * What people say of names, and of whom, is not taken for that.
   */
  void rename(int m) {
    int bearer = isSaid(scene.parsed.mentions().get(m).head()) ? -1 : names.bearer(m);
    if (bearer < 0 || scene.meant.get(bearer).size() != 1 || scene.meant.get(m).size() != 1) {
      return;
    }
    Entity one = known.current(scene.meant.get(bearer).getFirst());
    Entity other = known.current(scene.meant.get(m).getFirst());
    boolean guessed = scene.parsed.mentions().get(bearer).form() == Form.PRONOUN;
    boolean fresh = other.mentions <= 1 || !one.isNamed() || !guessed;
    if (one != other && fresh && agree(one, other)) {
      known.merge(one, other);
    }
  }

  /** Whether a token stands in direct speech. */
  private boolean isSaid(int token) {
    return scene.quoted.contains(token);
  }

  /** Two mentions stand side by side for one. */
  void identify(int first, int second) {
    List<Entity> a = scene.meant.get(first);
    List<Entity> b = scene.meant.get(second);
    if (a.size() == 1 && b.size() == 1) {
      Entity one = known.current(a.getFirst());
      Entity other = known.current(b.getFirst());
      boolean epithet = isEpithet(first, second);
      if (one != other && (canMerge(one, other) || (epithet && agree(one, other)))) {
        known.merge(one, other);
      }
    } else if (b.size() == 1 && a.isEmpty()) {
      known
          .current(b.getFirst())
          .abouts
          .add(
              new Entity.About(
                  scene.parsed.mentions().get(first).span(),
                  null,
                  scene.noun(scene.parsed.mentions().get(first))));
    }
  }

  /** "Halfdan the Black", and not "hands Halfdan the Raven Cup". */
  private boolean isEpithet(int first, int second) {
    Mention name = scene.parsed.mentions().get(first);
    Mention other = scene.parsed.mentions().get(second);
    int top = scene.tree.head(scene.tree.nameHead(other.head()));
    return scene.tree.token(other.first()).is("the")
        && other.first() == name.last() + 1
        && name.first() <= top
        && top <= name.last();
  }

  private static boolean canMerge(Entity one, Entity other) {
    return !(one.isNamed() && other.isNamed()) && agree(one, other);
  }

  /** Whether one may be the other; a few pronouns may have been misread. */
  static boolean agree(Entity one, Entity other) {
    boolean doubtful = Math.min(one.genderMargin(), other.genderMargin()) < 3;
    return one.plural == other.plural && (doubtful || one.gender().agrees(other.gender()));
  }

  /**
   * "The girl is Nora", "Paulo is a man", "is revealed to be Lord Harrow", "revealing himself as
   * Borden": makes one of two.
   */
  void copula(Clause clause) {
    boolean said = isSaid(clause.verb());
    if (!said) {
      naming(clause);
    }
    boolean unmasks = !said && unmasks(clause);
    if (clause.subjects().size() != 1 || clause.negated() || (clause.modal() != null && !unmasks)) {
      return;
    }
    int shown = shown(clause);
    int other = unmasks ? Math.max(unmasked(clause), shown) : clause.complement();
    if (other < 0 || scene.parsed.mentions().get(other).plural()) {
      return;
    }
    boolean object = unmasks && shown >= 0 && !clause.passive();
    List<Entity> subject = scene.meant.get(object ? clause.objects().getFirst() : bearer(clause));
    List<Entity> complement = scene.meant.get(other);
    if (subject.size() == 1 && complement.size() == 1) {
      unite(
          clause,
          known.current(subject.getFirst()),
          known.current(complement.getFirst()),
          other,
          unmasks);
    }
  }

  /** "calling him Steve", "names the boy Tom". */
  private void naming(Clause clause) {
    List<Integer> objects = clause.objects();
    if (!NAMING.contains(clause.lemma()) || objects.size() != 2 || clause.negated()) {
      return;
    }
    Mention called = scene.parsed.mentions().get(objects.getFirst());
    List<Entity> bearer = scene.meant.get(objects.getFirst());
    List<Entity> name = scene.meant.get(objects.getLast());
    boolean named = scene.parsed.mentions().get(objects.getLast()).form() == Form.PROPER;
    if (named && bearer.size() == 1 && name.size() == 1) {
      Entity one = unnamed(clause, called, known.current(bearer.getFirst()));
      Entity other = known.current(name.getFirst());
      boolean after =
          clause.obliques().stream().anyMatch(oblique -> oblique.preposition().equals("after"));
      boolean free = other.mentions <= 1 || (!one.isNamed() && !after);
      if (one != other && free && agree(one, other)) {
        known.merge(one, other);
      }
    }
  }

  /** Of "the teacher, who asks Charlie to call him Bill", the one who has no name yet. */
  private Entity unnamed(Clause naming, Mention called, Entity bearer) {
    if (called.form() != Form.PRONOUN || !bearer.isNamed()) {
      return bearer;
    }
    for (Clause clause : scene.parsed.clauses()) {
      List<Entity> subject =
          clause.subjects().size() == 1
                  && clause.verb() < called.first()
                  && !naming.subjects().contains(clause.subjects().getFirst())
              ? scene.meant.get(clause.subjects().getFirst())
              : List.of();
      Entity one = subject.size() == 1 ? known.current(subject.getFirst()) : bearer;
      if (!one.isNamed() && agree(one, bearer) && one.person > 0) {
        return one;
      }
    }
    return bearer;
  }

  private void unite(Clause clause, Entity one, Entity other, int said, boolean unmasks) {
    Mention mention = scene.parsed.mentions().get(said);
    boolean fresh = other.mentions <= 1 || mention.definite();
    boolean epithet =
        mention.form() == Form.PROPER
            && scene.parsed.sentence().tokens().get(mention.first()).is("the");
    if (!unmasks && other.mentions > 1 && Reality.isClaimed(scene.parsed, clause)) {
      return; // "she says this man is her husband"
    }
    boolean sure = unmasks || epithet || (!isSaid(clause.verb()) && isIdentity(clause));
    boolean told = epithet || isIdentity(clause) || isReally(clause) || !areBothKnown(one, other);
    boolean allowed = (sure && told) ? agree(one, other) : canMerge(one, other);
    boolean lasting = clause.lemma().equals("be") || epithet;
    if (one != other && fresh && allowed && (lasting || unmasks)) {
      known.merge(one, other);
    }
  }

  /** Whether both have been told of by name for some while: it takes more to make them one. */
  private static boolean areBothKnown(Entity one, Entity other) {
    return one.isNamed() && other.isNamed() && Math.min(one.mentions, other.mentions) > 2;
  }

  /** Whether a clause shows who somebody really is. */
  private boolean unmasks(Clause clause) {
    if (clause.lemma().equals("be")) {
      boolean told =
          clause.parent() >= 0
              && UNMASKING.contains(scene.parsed.clauses().get(clause.parent()).lemma())
              && scene.parsed.clauses().get(clause.parent()).isRealis();
      boolean named =
          clause.complement() >= 0
              && scene.parsed.mentions().get(clause.complement()).form() == Form.PROPER;
      return clause.tense() == Clause.Tense.INFINITIVE
          ? told
          : named && (told || (clause.link() != Clause.Link.COMPLEMENT && isReally(clause)));
    }
    boolean shows = UNMASKING.contains(clause.lemma()) || NAMING.contains(clause.lemma());
    return shows && (unmasked(clause) >= 0 || shown(clause) >= 0);
  }

  /** "is actually Simon Drake". */
  private boolean isReally(Clause clause) {
    if (clause.complement() < 0) {
      return false;
    }
    int said = scene.parsed.mentions().get(clause.complement()).head();
    return scene.tree.below(scene.tree.nameHead(said)).stream()
        .anyMatch(i -> REALLY.contains(scene.tree.token(i).form()));
  }

  /** As whom somebody shows himself: "himself as Borden", "calls herself Hanne", "to be Borden". */
  private int unmasked(Clause clause) {
    if (clause.complement() >= 0) {
      return clause.complement();
    }
    boolean himself = clause.objects().stream().anyMatch(this::isReflexive);
    boolean names = NAMING.contains(clause.lemma());
    int object = clause.objects().isEmpty() ? -1 : clause.objects().getLast();
    if (himself && names && scene.parsed.mentions().get(object).form() == Form.PROPER) {
      return object;
    }
    return clause.obliques().stream()
        .filter(oblique -> himself && oblique.preposition().equals("as"))
        .mapToInt(Clause.Oblique::mention)
        .findFirst()
        .orElse(-1);
  }

  /** "exposes Finch as the traitor", "is identified as the thief": as whom one is shown, or -1. */
  private int shown(Clause clause) {
    boolean one = clause.passive() ? clause.objects().isEmpty() : clause.objects().size() == 1;
    if (!one || !SHOWING.contains(clause.lemma())) {
      return -1;
    }
    for (Clause.Oblique oblique : clause.obliques()) {
      Mention as = scene.parsed.mentions().get(oblique.mention());
      boolean known = as.form() == Form.NOMINAL && scene.tree.token(as.first()).is("the");
      if (oblique.preposition().equals("as") && known) {
        return oblique.mention();
      }
    }
    return -1;
  }

  private boolean isReflexive(int mention) {
    Mention object = scene.parsed.mentions().get(mention);
    return object.form() == Form.PRONOUN
        && scene.parsed.sentence().tokens().get(object.head()).form().endsWith("self");
  }

  /** Whether a clause says somebody's name: "his real name is". */
  private boolean isIdentity(Clause clause) {
    Mention subject = scene.parsed.mentions().get(clause.subjects().getFirst());
    return subject.owner() >= 0
        && IDENTITIES.contains(Scene.lastWord(String.valueOf(subject.description())));
  }

  /**
   * Who bears an identity: "Angier, whose true identity is", "tells Bourne that his real name is".
   */
  private int bearer(Clause clause) {
    int mention = clause.subjects().getFirst();
    Mention subject = scene.parsed.mentions().get(mention);
    if (isIdentity(clause)) {
      Clause above = clause.parent() < 0 ? clause : scene.parsed.clauses().get(clause.parent());
      boolean told = above.lemma().equals("tell") && above.objects().size() == 1;
      return told ? above.objects().getFirst() : subject.owner();
    }
    boolean whose =
        IDENTITIES.contains(Scene.lastWord(String.valueOf(subject.description())))
            && subject.first() > 0
            && scene.parsed.sentence().tokens().get(subject.first() - 1).is("whose");
    return whose && mention > 0 ? mention - 1 : mention;
  }
}
