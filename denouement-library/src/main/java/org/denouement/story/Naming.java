package org.denouement.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.denouement.language.Gender;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Kind;
import org.denouement.language.Names;
import org.denouement.language.People;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;

/** Finds whom a name means. */
final class Naming {

  private static final Set<String> CALLED =
      Set.of("called", "named", "titled", "entitled", "nicknamed", "dubbed");

  /** "CEO", "GM": letters for an office, where they are said of somebody. */
  private static final Pattern OFFICE = Pattern.compile("\\p{Lu}{2,3}");

  /** "Strangers", "Yankees", and not "Ross" or "Nautilus". */
  private static final Pattern PLURAL = Pattern.compile(".*\\p{L}{2}[^suiS']s");

  /** Words for two, one of whom bears a name that stands after them: "couple Ann and Joe". */
  private static final Set<String> COUPLES = WordList.set(Naming.class, "pairs.txt");

  private final Scene scene;
  private final Known known;
  private final Owned owned;
  private final Households households;
  private final Liveliness liveliness;
  private final Predication predication;

  Naming(Scene scene, Known known, Owned owned, Households households, Liveliness liveliness) {
    this.scene = scene;
    this.known = known;
    this.owned = owned;
    this.households = households;
    this.liveliness = liveliness;
    predication = new Predication(scene);
  }

  /** Whom a name means; somebody new where nobody known is called so. */
  List<Entity> proper(int m, Mention mention) {
    String name = mention.name() == null ? null : NameBook.inMixedCase(mention.name());
    boolean nobody = mention.kind() == Kind.THING || mention.kind() == Kind.PLACE;
    if (name == null || (nobody && !isBorne(m, name))) {
      known.things.addAll(name == null ? List.of() : Names.named(name));
      known.places.addAll(name == null ? List.of() : Names.namesake(name));
      return List.of();
    }
    Entity entity = isOtherSelf(name) ? known.exact(name) : known.book.find(name, mention.gender());
    if (entity != null
        && entity.lastSentence == scene.number
        && entity.mentions > 0
        && NameBook.isShort(name, entity)) {
      entity = null; // "Ronnie and his wife Veronica"
    }
    if (entity == null
        && (isThingCalled(mention) || known.things.contains(name) || isPlace(name, mention))) {
      known.things.add(name);
      return List.of();
    }
    List<Entity> bearers =
        entity == null && hasArticle(mention) ? known.book.bearers(name) : List.of();
    if (bearers.size() == 2) {
      return bearers;
    }
    Entity house = entity == null && hasArticle(mention) ? households.called(name) : null;
    Entity bond = bearers.isEmpty() ? owned.ownedBy(mention) : owned.family(bearers);
    bond = house == null ? bond : house;
    if (entity == null && scene.inHeading) {
      return List.of();
    }
    boolean said = (isOffice(name) && !isCalled(mention)) || isOneOfMany(mention);
    int subject = entity == null && said ? predication.of(m) : Predication.NONE;
    if (subject != Predication.NONE) {
      List<Entity> bearer = subject < 0 ? List.of() : scene.meant.get(subject);
      bearer.forEach(one -> known.current(one).genderVote(mention.gender(), Entity.CERTAIN));
      return bearer;
    }
    if (entity == null) {
      entity = bond != null && !bond.isNamed() ? bond : known.create(kind(mention), scene.page);
      entity.plural |= isBand(mention, name);
    } else if (bond != null && bond != entity && !bond.isNamed()) {
      entity = known.merge(entity, bond);
    }
    if (!bearers.isEmpty() || house != null) {
      entity.plural = true;
      households.note(name, entity);
    }
    entity.names.merge(name, 1, Integer::sum);
    if (!isOtherSelf(name)) {
      known.book.add(entity, name);
    }
    liveliness.evidence(m, mention, entity);
    owned.describe(mention, entity);
    return List.of(entity);
  }

  /** Whether somebody named Jordan Reed is known, whom "Jordan" then means. */
  private boolean isBorne(int m, String name) {
    Entity bearer = name.contains(" ") ? null : known.book.find(name, Gender.UNKNOWN);
    String full = bearer == null ? null : bearer.fullName();
    return full != null && NameParts.words(full).size() > 1 && !liveliness.isPlace(m);
  }

  /** "a man called The Colonel": a name, though others have it for an office. */
  private boolean isCalled(Mention mention) {
    return mention.first() > 0 && CALLED.contains(scene.tree.token(mention.first() - 1).form());
  }

  /** "Lowood" after "Lowood School", unless the model takes it for somebody: "Wayne". */
  private boolean isPlace(String name, Mention mention) {
    return known.places.contains(name) && !liveliness.isPerson(mention);
  }

  /** "the Darcys", "both Joes". */
  private boolean hasArticle(Mention mention) {
    Token first = scene.parsed.sentence().tokens().get(mention.first());
    return first.is("the") || first.is("both");
  }

  /** "a Gat Man": what several may be. */
  private boolean isOneOfMany(Mention mention) {
    Token first = scene.parsed.sentence().tokens().get(mention.first());
    return first.is("a") || first.is("an");
  }

  /** "the Strangers": a plural with no more than an article. */
  private boolean isBand(Mention mention, String name) {
    return scene.words(mention).equalsIgnoreCase("the " + name)
        && mention.kind() == Kind.UNKNOWN
        && PLURAL.matcher(name).matches();
  }

  /** "a song called X": the name of a thing. */
  private boolean isThingCalled(Mention name) {
    List<Token> tokens = scene.parsed.sentence().tokens();
    int at = name.first() - 1;
    if (at > 0 && tokens.get(at).pos() == Upos.PUNCT) {
      at--;
    }
    int noun = at > 0 && CALLED.contains(tokens.get(at).form()) ? tokens.get(at).head() : -1;
    int called = noun < 0 || noun >= at ? -1 : scene.parsed.mentionAt(noun);
    Kind kind = called < 0 ? Kind.UNKNOWN : scene.parsed.mentions().get(called).kind();
    return (kind == Kind.THING || kind == Kind.PLACE) && !liveliness.isPerson(name);
  }

  /** "Prime Minister", "Education Secretary": what anybody may be. */
  private static boolean isOffice(String name) {
    String noun = Scene.lastWord(name);
    return People.isTitle(noun)
        || OFFICE.matcher(name).matches()
        || People.sense(noun, noun.toLowerCase(Locale.ROOT)).kind() == Kind.PERSON;
  }

  /**
   * Whether a name of age stands beside the plain one in a sentence, as for one who meets his older
   * self.
   */
  private boolean isOtherSelf(String name) {
    if (!NameBook.hasAge(name)) {
      return false;
    }
    if (known.exact(name) != null) {
      return isSeparate(name);
    }
    List<String> words = NameParts.words(name);
    return scene.parsed.mentions().stream()
        .anyMatch(other ->
            other.name() != null
                && !other.name().equals(name)
                && NameParts.words(other.name()).equals(words)
                && !NameBook.hasAge(other.name()));
  }

  private boolean isSeparate(String name) {
    Entity called = known.exact(name);
    return called != null && called.names.keySet().stream().allMatch(NameBook::hasAge);
  }

  /** The kind of whom a name means; of the "couple Ann and Joe" each is one. */
  private static Kind kind(Mention mention) {
    String called = mention.description();
    boolean oneOfTwo = called != null && COUPLES.contains(Scene.lastWord(called));
    return oneOfTwo ? Kind.PERSON : mention.kind();
  }
}
