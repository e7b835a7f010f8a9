package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.language.Appositions;
import org.denouement.language.Gender;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Form;
import org.denouement.language.Mention.Kind;
import org.denouement.language.People;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** Finds whom a description means: "his boss", "the girl", "a man". */
final class Describing {

  private static final Set<String> COUPLES = WordList.set(Describing.class, "pairs.txt");
  private static final Set<String> NOBODY = WordList.set(Describing.class, "nobody.txt");
  private static final Set<String> ANYBODY = WordList.set(Describing.class, "anybody.txt");
  private static final Set<String> TWOSOMES = WordList.set(Describing.class, "twosomes.txt");
  private static final Set<String> WHOEVER = WordList.set(Describing.class, "whoever.txt");
  private static final Set<String> SELVES = WordList.set(Describing.class, "selves.txt");

  private final Scene scene;
  private final Known known;
  private final Owned owned;
  private final Households households;
  private final Together together;
  private final Liveliness liveliness;
  private final Linking linking;
  private final Predication predication;
  private final LastCalled lastCalled;
  private final LastSpokenOf lately;

  Describing(
      Scene scene,
      Known known,
      Owned owned,
      Households households,
      Together together,
      Liveliness liveliness,
      Linking linking) {
    this.scene = scene;
    this.known = known;
    this.owned = owned;
    this.households = households;
    this.together = together;
    this.liveliness = liveliness;
    this.linking = linking;
    predication = new Predication(scene);
    lastCalled = new LastCalled(scene, known);
    lately = new LastSpokenOf(scene, known, together, linking);
  }

  /**
   * Whom a description means; somebody new where nobody known fits; nobody for a passing phrase.
   */
  List<Entity> nominal(int m, Mention mention) {
    String noun = scene.noun(mention);
    Entity named = namesake(mention);
    if (named != null) {
      return List.of(named);
    }
    boolean anew = scene.parsed.sentence().tokens().get(mention.first()).is("a");
    if (COUPLES.contains(noun) && mention.owner() < 0 && !anew && !followedByOf(mention)) {
      List<Entity> pair = together.pair(mention.gender());
      if (!pair.isEmpty()) {
        return pair;
      }
    }
    if (mention.kind() != Kind.PERSON
        && mention.kind() != Kind.ANIMAL
        && mention.kind() != Kind.GROUP) {
      return List.of();
    }
    if (NOBODY.contains(noun) && mention.owner() < 0) {
      return List.of();
    }
    if (SELVES.contains(noun) && mention.owner() >= 0 && !mention.plural()) {
      return scene.meant.get(mention.owner());
    }
    int predicated = predication.of(m);
    if (predicated != Predication.NONE && !mention.definite()) {
      return said(mention, predicated);
    }
    Entity entity = beside(m, mention);
    entity = entity == null ? households.of(mention) : entity;
    entity = entity == null ? owned.ownedBy(mention) : entity;
    entity = entity == null ? counterpart(m, mention) : entity;
    boolean free = mention.definite() && !isSomebodys(mention);
    if (entity == null && free) {
      entity = lastCalled.find(noun, mention);
      boolean plain = ANYBODY.contains(noun) && !mention.plural() && mention.owner() < 0;
      entity = entity == null && plain ? lately.find(m, mention) : entity;
    }
    if (entity == null && scene.tree.token(mention.first()).is("the") && isBare(mention)) {
      Entity titled = known.book.titled(noun);
      entity = titled != null && suits(mention, titled) ? titled : null;
    }
    if (entity == null && free && mention.owner() < 0) {
      entity = linked(m, mention);
    }
    if (entity == null && mention.definite() && mention.owner() < 0) {
      List<Entity> pair = bothOf(m, mention);
      if (!pair.isEmpty()) {
        return pair;
      }
    }
    if (entity == null && (predicated == Predication.NO_SUBJECT || predication.isAs(m))) {
      return said(mention, predicated);
    }
    if (entity == null && (scene.inHeading || isPassing(m, mention))) {
      return List.of();
    }
    if (entity == null) {
      entity = known.create(mention.plural() ? Kind.GROUP : mention.kind(), scene.page);
      entity.plural = mention.plural() || mention.kind() == Kind.GROUP;
    }
    liveliness.evidence(m, mention, entity);
    owned.describe(mention, entity);
    households.note(mention, entity);
    known.byNoun.put(noun, entity);
    return List.of(entity);
  }

  /**
   * "Hawk battles him", "the Judge": a capital that may open a sentence, where somebody bears it as
   * a name.
   */
  private @Nullable Entity namesake(Mention mention) {
    Token token = scene.tree.token(mention.last());
    boolean bare = mention.first() == mention.last() || isBare(mention);
    if (!bare || !token.capital() || mention.owner() >= 0) {
      return null;
    }
    Entity entity = known.book.find(token.form(), Gender.UNKNOWN);
    return entity != null && entity.names.containsKey(token.form()) ? entity : null;
  }

  /** "the Judge": an article and a noun, and no more. */
  private static boolean isBare(Mention mention) {
    return mention.owner() < 0 && mention.last() == mention.first() + 1 && isPlain(mention);
  }

  /** "Bo Lind, the man who": the one named, whomever "the man" would mean elsewhere. */
  private @Nullable Entity beside(int m, Mention mention) {
    for (Appositions.Pair pair : scene.pairs) {
      boolean name = scene.parsed.mentions().get(pair.first()).form() == Form.PROPER;
      List<Entity> named = pair.second() == m && name ? scene.meant.get(pair.first()) : List.of();
      if (named.size() == 1
          && mention.owner() < 0
          && suits(mention, known.current(named.getFirst()))) {
        return known.current(named.getFirst());
      }
    }
    return null;
  }

  /** "The father and son": of Tom's father, Tom. */
  private @Nullable Entity counterpart(int m, Mention mention) {
    boolean joined =
        m > 0
            && mention.first() > 1
            && mention.owner() < 0
            && !mention.plural()
            && scene.tree.token(mention.first() - 1).is("and")
            && scene.parsed.mentions().get(m - 1).last() == mention.first() - 2;
    return joined && scene.meant.get(m - 1).size() == 1
        ? owned.inverse(mention, known.current(scene.meant.get(m - 1).getFirst()))
        : null;
  }

  /** Whom the linker says a definite description means, if it may. */
  private @Nullable Entity linked(int m, Mention mention) {
    List<Entity> barred = new ArrayList<>(together.fellows(m));
    for (int other = 0; other < m; other++) {
      Mention near = scene.parsed.mentions().get(other);
      if (near.first() >= mention.first() - 1 && near.last() <= mention.last() + 1) {
        scene.meant.get(other).forEach(entity -> barred.add(known.current(entity)));
      }
    }
    String noun = scene.noun(mention);
    boolean anybody = ANYBODY.contains(noun);
    return linking.find(
        linking.of(mention),
        entity ->
            suits(mention, entity)
                && !barred.contains(entity)
                && (anybody || entity.nouns.contains(noun)));
  }

  /** Whether a description may be said of somebody: number, kind and gender agree. */
  private static boolean suits(Mention mention, Entity entity) {
    boolean several = mention.plural() || mention.kind() == Kind.GROUP;
    boolean kind =
        entity.kind == mention.kind()
            || entity.kind == Kind.UNKNOWN
            || mention.kind() == Kind.GROUP;
    boolean gender = entity.gender().agrees(mention.gender()) || entity.genderMargin() < 1;
    return entity.plural == several && kind && gender;
  }

  /**
   * Whether a phrase brings nobody in: "takes him hostage", "likes children", "any passenger",
   * "does not have a daughter".
   */
  private boolean isPassing(int m, Mention mention) {
    List<Token> tokens = scene.parsed.sentence().tokens();
    Token opener = tokens.get(mention.first());
    if (WHOEVER.contains(opener.form().toLowerCase(Locale.ROOT))) {
      return true;
    }
    boolean one = !mention.plural() && mention.kind() != Kind.GROUP;
    boolean bare =
        mention.owner() < 0
            && (mention.first() == mention.head()
                || (one && opener.pos() != Upos.DET && opener.pos() != Upos.NUM));
    boolean joined = mention.first() > 0 && tokens.get(mention.first() - 1).is("and");
    boolean acts = scene.roles.role(m) == Roles.Role.SUBJECT;
    if (bare && !joined && !acts) {
      return true;
    }
    int clause = scene.roles.clause(m);
    return !mention.definite()
        && !acts
        && clause >= 0
        && scene.parsed.clauses().get(clause).negated();
  }

  /** "the wife of the mayor": whose follows, and is not looked for among other wives. */
  private boolean isSomebodys(Mention mention) {
    return mention.owner() < 0 && followedByOf(mention) && People.isBond(scene.noun(mention));
  }

  private boolean followedByOf(Mention mention) {
    List<Token> tokens = scene.parsed.sentence().tokens();
    return mention.last() + 1 < tokens.size() && tokens.get(mention.last() + 1).is("of");
  }

  /**
   * "the two women", "both sisters": the two last spoken of together, if the noun may mean them.
   */
  private List<Entity> bothOf(int m, Mention mention) {
    List<Token> tokens = scene.parsed.sentence().tokens();
    Token head = tokens.get(mention.head());
    boolean both = tokens.get(mention.first()).is("both");
    boolean two = both || tokens.get(mention.first() + 1).is("two");
    if (!mention.plural() || followedByOf(mention) || !(two || TWOSOMES.contains(head.lemma()))) {
      return List.of();
    }
    Gender gender = People.sense(head.lemma(), head.lemma()).gender();
    List<Entity> pair = together.pair(gender);
    boolean told = two || pair.stream().allMatch(entity -> entity.gender() == gender);
    boolean apart = pair.stream().noneMatch(together.fellows(m)::contains);
    return told && apart ? pair : List.of();
  }

  /** Those of whom a phrase is said, with what it says noted; nobody where it is not known whom. */
  private List<Entity> said(Mention mention, int subject) {
    List<Entity> bearers = subject < 0 ? List.of() : scene.meant.get(subject);
    if (bearers.size() == 1) {
      predicate(mention, known.current(bearers.getFirst()));
    }
    return bearers;
  }

  /** What a predicate says of somebody. */
  private void predicate(Mention mention, Entity entity) {
    if (mention.owner() >= 0) {
      owned.describe(mention, entity);
    }
    if (!mention.plural()) {
      entity.genderVote(mention.gender(), Entity.CERTAIN);
      entity.nouns.add(scene.noun(mention));
    }
    if (mention.kind() == Kind.PERSON) {
      entity.person += 2;
    }
    boolean free = mention.owner() < 0 && mention.plural() == entity.plural;
    if (mention.description() != null && free) {
      entity.abouts.add(new Entity.About(mention.span(), null, mention.description()));
    }
  }

  private static boolean isPlain(Mention mention) {
    return mention.description() != null && !mention.description().contains(" ");
  }
}
