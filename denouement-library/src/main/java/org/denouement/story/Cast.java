package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Appositions;
import org.denouement.language.Clause;
import org.denouement.language.Gender;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Form;
import org.denouement.language.Mention.Kind;
import org.denouement.language.ParsedSentence;
import org.denouement.language.People;
import org.denouement.language.Token;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the story: each mention joins somebody known or brings in somebody new, in the order of
 * reading.
 *
 * <p>When two turn out to be one ("The girl is Nora"), they merge from there on and keep the
 * earlier id.
 */
final class Cast {

  private static final Set<String> COUPLES = WordList.set(Cast.class, "pairs.txt");
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "from", "into", "through", "across", "throughout", "on");
  private static final Set<String> NOBODY = WordList.set(Cast.class, "nobody.txt");
  private static final Set<String> ANYBODY = WordList.set(Cast.class, "anybody.txt");
  private static final Set<String> UNMASKING = WordList.set(Cast.class, "unmasking-verbs.txt");
  private static final Map<String, List<String>> INVERSE =
      WordList.wordsByKey(Cast.class, "inverse-bonds.txt");
  private static final Set<String> ALONG = WordList.set(Cast.class, "along-prepositions.txt");
  private static final Set<String> APART = WordList.set(Cast.class, "telling-apart.txt");
  private static final Set<String> NAMING = WordList.set(Cast.class, "naming-verbs.txt");
  private static final Set<String> IDENTITIES = WordList.set(Cast.class, "identity-nouns.txt");
  private static final Set<String> GOING = WordList.set(Cast.class, "going-verbs.txt");
  private static final int NO_SUBJECT = -2;
  private static final int RECENT = 40;
  private static final int PAIR_REACH = 6;
  private static final int NOUN_REACH = 60;

  private final List<Entity> entities = new ArrayList<>();
  private final Map<Entity, Entity> merged = new HashMap<>();
  private final NameBook book = new NameBook();
  private final Map<String, Entity> owned = new HashMap<>();
  private final Map<String, Entity> byNoun = new HashMap<>();
  private final List<Entity> recent = new ArrayList<>();
  private List<Entity> lastPair = List.of();
  private int lastPairSentence = -10;
  private int sentence;

  // What belongs to the sentence being read.
  private ParsedSentence parsed = new ParsedSentence(EMPTY, List.of(), List.of());
  private Roles roles = new Roles(parsed);
  private List<List<Entity>> meant = new ArrayList<>();
  private Set<Integer> quoted = Set.of();
  private int page;
  private boolean inHeading;

  private static final org.denouement.language.Sentence EMPTY =
      new org.denouement.language.Sentence(new org.denouement.manuscript.Span(0, 0), List.of());

  /**
   * Reads the next sentence.
   *
   * @param quoted the tokens that stand in direct speech
   * @param heading whether it is a heading, where capitals make no names and nobody new comes in
   * @return for each mention, the ids of those it means
   */
  List<List<String>> read(ParsedSentence next, int onPage, Set<Integer> quoted, boolean heading) {
    begin(next, onPage, quoted);
    inHeading = heading;
    List<Appositions.Pair> pairs = Appositions.find(parsed);
    for (int m = 0; m < parsed.mentions().size(); m++) {
      meant.set(m, resolve(m));
      note(m);
    }
    for (Appositions.Pair pair : pairs) {
      identify(pair.first(), pair.second());
    }
    for (Clause clause : parsed.clauses()) {
      copula(clause);
    }
    rememberPair();
    sentence++;
    return meant.stream()
        .map(all -> all.stream().map(entity -> id(current(entity))).distinct().toList())
        .toList();
  }

  private void begin(ParsedSentence next, int onPage, Set<Integer> inQuotes) {
    parsed = next;
    page = onPage;
    quoted = inQuotes;
    roles = new Roles(next);
    meant = new ArrayList<>();
    next.mentions().forEach(mention -> meant.add(List.of()));
  }

  private List<Entity> resolve(int m) {
    Mention mention = parsed.mentions().get(m);
    return switch (mention.form()) {
      case PROPER -> proper(m, mention);
      case NOMINAL -> nominal(m, mention);
      case PRONOUN -> pronoun(m, mention);
    };
  }

  // --- names

  private List<Entity> proper(int m, Mention mention) {
    String name = mention.name() == null ? null : NameBook.inMixedCase(mention.name());
    if (name == null || mention.kind() == Kind.THING || mention.kind() == Kind.PLACE) {
      return List.of();
    }
    Entity entity = isOtherSelf(name) ? exact(name) : book.find(name, mention.gender());
    Entity bond = ownedBy(mention);
    if (entity == null && inHeading) {
      return List.of();
    }
    if (entity == null) {
      entity = bond != null && !bond.isNamed() ? bond : create(mention.kind());
    } else if (bond != null && bond != entity && !bond.isNamed()) {
      entity = merge(entity, bond);
    }
    entity.names.merge(name, 1, Integer::sum);
    if (!isOtherSelf(name)) {
      book.add(entity, name);
    }
    evidence(m, mention, entity);
    describe(mention, entity);
    return List.of(entity);
  }

  /**
   * Whether a name of age stands beside the plain one in a sentence, as for one who meets his older
   * self.
   */
  private boolean isOtherSelf(String name) {
    if (!NameBook.hasAge(name)) {
      return false;
    }
    if (exact(name) != null) {
      return isSeparate(name);
    }
    List<String> words = NameBook.words(name);
    return parsed.mentions().stream()
        .anyMatch(other ->
            other.name() != null
                && !other.name().equals(name)
                && NameBook.words(other.name()).equals(words)
                && !NameBook.hasAge(other.name()));
  }

  private boolean isSeparate(String name) {
    Entity known = exact(name);
    return known != null && known.names.keySet().stream().allMatch(NameBook::hasAge);
  }

  private @Nullable Entity exact(String name) {
    for (Entity entity : entities) {
      if (entity.names.containsKey(name) && current(entity) == entity) {
        return entity;
      }
    }
    return null;
  }

  // --- descriptions

  private List<Entity> nominal(int m, Mention mention) {
    String noun = noun(mention);
    if (COUPLES.contains(noun) && mention.owner() < 0 && !followedByOf(mention)) {
      List<Entity> pair = pair(mention.gender());
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
    int predicated = predicateOf(m);
    if (predicated == NO_SUBJECT && !mention.definite()) {
      return List.of();
    }
    if (predicated >= 0 && !mention.definite()) {
      List<Entity> subject = meant.get(predicated);
      if (subject.size() == 1) {
        predicate(mention, current(subject.getFirst()));
      }
      return subject;
    }
    Entity entity = ownedBy(mention);
    if (entity == null && mention.definite()) {
      entity = known(noun, mention);
      boolean plain = ANYBODY.contains(noun) && !mention.plural() && mention.owner() < 0;
      entity = entity == null && plain ? lately(m, mention) : entity;
    }
    if (entity == null && (inHeading || isPassing(m, mention))) {
      return List.of();
    }
    if (entity == null) {
      entity = create(mention.plural() ? Kind.GROUP : mention.kind());
      entity.plural = mention.plural() || mention.kind() == Kind.GROUP;
    }
    evidence(m, mention, entity);
    describe(mention, entity);
    byNoun.put(noun, entity);
    return List.of(entity);
  }

  /**
   * Whom "the girl" means: like a pronoun, the last one spoken of whom it fits, if the text has
   * told the gender.
   */
  private @Nullable Entity lately(int m, Mention mention) {
    if (mention.gender() == Gender.UNKNOWN) {
      return null;
    }
    PronounResolver.Query query =
        new PronounResolver.Query(
            sentence, mention.first(), mention.gender(), true, false, fellows(m));
    Entity entity = PronounResolver.resolve(query, recent);
    if (entity == null || entity.gender() != mention.gender()) {
      return null;
    }
    return sentence - entity.lastSentence <= 2 ? entity : null;
  }

  /**
   * Whether a phrase brings nobody in: "takes him hostage", "likes children", "does not have a
   * daughter".
   */
  private boolean isPassing(int m, Mention mention) {
    List<Token> tokens = parsed.sentence().tokens();
    boolean bare = mention.first() == mention.head() && mention.owner() < 0;
    boolean joined = mention.first() > 0 && tokens.get(mention.first() - 1).is("and");
    boolean acts = roles.role(m) == Roles.Role.SUBJECT;
    if (bare && !joined && !acts) {
      return true;
    }
    int clause = roles.clause(m);
    return !mention.definite() && !acts && clause >= 0 && parsed.clauses().get(clause).negated();
  }

  private boolean followedByOf(Mention mention) {
    List<Token> tokens = parsed.sentence().tokens();
    return mention.last() + 1 < tokens.size() && tokens.get(mention.last() + 1).is("of");
  }

  /**
   * The subject of which an indefinite phrase is said: "is a man", "become enemies", "works as a
   * clerk"; -1 where it is said of none, {@link #NO_SUBJECT} of one unknown.
   */
  private int predicateOf(int m) {
    for (Clause clause : parsed.clauses()) {
      boolean as =
          clause.obliques().stream()
              .anyMatch(oblique -> oblique.mention() == m && oblique.preposition().equals("as"));
      if (clause.complement() == m || as) {
        int subject = clause.subjects().isEmpty() ? m : clause.subjects().getFirst();
        return subject < m && !meant.get(subject).isEmpty() ? subject : NO_SUBJECT;
      }
    }
    return -1;
  }

  /** What a predicate says of somebody. */
  private void predicate(Mention mention, Entity entity) {
    if (!mention.plural()) {
      entity.genderVote(mention.gender(), Entity.CERTAIN);
      entity.nouns.add(noun(mention));
    }
    if (mention.kind() == Kind.PERSON) {
      entity.person += 2;
    }
    if (mention.description() != null && mention.plural() == entity.plural) {
      entity.abouts.add(new Entity.About(mention.span(), null, mention.description()));
    }
  }

  private @Nullable Entity known(String noun, Mention mention) {
    Entity entity = byNoun.get(noun);
    if (entity != null) {
      entity = current(entity);
      boolean free =
          mention.owner() < 0 || entity.abouts.stream().allMatch(about -> about.owner() == null);
      boolean near = sentence - entity.lastSentence <= NOUN_REACH && free;
      return near && entity.plural == (mention.plural() || mention.kind() == Kind.GROUP)
          ? entity
          : null;
    }
    return null;
  }

  /** Whom a possessive means: "his wife" is the one told of before as his wife. */
  private @Nullable Entity ownedBy(Mention mention) {
    if (mention.owner() < 0 || mention.description() == null || !mention.mayAct()) {
      return null;
    }
    for (Entity owner : meant.get(mention.owner())) {
      Entity entity = owned.get(key(owner, mention));
      if (entity != null) {
        return current(entity);
      }
      Entity inverse = tellsApart(mention) ? null : inverse(mention, current(owner));
      if (inverse != null) {
        return inverse;
      }
    }
    return null;
  }

  /** "first daughter": one of several. */
  private boolean tellsApart(Mention mention) {
    String description = String.valueOf(mention.description());
    int space = description.indexOf(' ');
    return space > 0 && APART.contains(description.substring(0, space));
  }

  /**
   * Marin, whose mother is Erica, is Erica's daughter; null where that is said of none or of
   * several.
   */
  private @Nullable Entity inverse(Mention mention, Entity owner) {
    List<String> called = INVERSE.getOrDefault(noun(mention), List.of());
    Entity found = null;
    for (Entity.About about : owner.abouts) {
      Entity other = about.owner() == null ? null : current(about.owner());
      boolean fits = other != null && called.contains(lastWord(about.noun()));
      if (other != null && fits && other.gender().agrees(mention.gender())) {
        if (found != null && found != other) {
          return null;
        }
        found = other;
      }
    }
    return found;
  }

  private String key(Entity owner, Mention mention) {
    String what = tellsApart(mention) ? String.valueOf(mention.description()) : noun(mention);
    return current(owner).number + " " + what;
  }

  private String noun(Mention mention) {
    Token head = parsed.sentence().tokens().get(mention.head());
    return head.form().toLowerCase(Locale.ROOT);
  }

  private void describe(Mention mention, Entity entity) {
    if (mention.description() == null) {
      return;
    }
    entity.nouns.add(noun(mention));
    List<Entity> owners = mention.owner() < 0 ? List.of() : meant.get(mention.owner());
    owners.forEach(owner -> owned.putIfAbsent(key(owner, mention), entity));
    if (mention.form() == Form.NOMINAL || !owners.isEmpty()) {
      entity.descriptions.add(words(mention));
    }
    Entity owner = owners.size() == 1 ? current(owners.getFirst()) : null;
    entity.abouts.add(new Entity.About(mention.span(), owner, mention.description()));
  }

  private String words(Mention mention) {
    StringBuilder words = new StringBuilder();
    List<Token> tokens = parsed.sentence().tokens();
    for (int i = mention.first(); i <= mention.last(); i++) {
      boolean gap =
          i > mention.first() && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      words.append(gap ? " " : "").append(tokens.get(i).form());
    }
    return words.toString();
  }

  // --- pronouns

  private List<Entity> pronoun(int m, Mention mention) {
    if (mention.kind() == Kind.PERSON) {
      return speaker(mention);
    }
    if (mention.plural()) {
      return several(m);
    }
    if (parsed.sentence().tokens().get(mention.head()).relation().equals("expl")) {
      return List.of(); // "it becomes clear that"
    }
    PronounResolver.Query query = query(m, mention);
    Entity own = itself(m, mention);
    Entity itself = own != null ? own : joined(query, mention);
    Entity entity = itself != null ? itself : PronounResolver.resolve(query, recent);
    boolean farther = entity == null || sentence > entity.lastSentence;
    Entity ahead = farther && itself == null ? ahead(m, mention) : null;
    if (ahead != null) {
      entity = ahead;
    }
    if (entity == null) {
      return List.of();
    }
    entity.genderVote(
        mention.gender(), PronounResolver.candidates(query, recent).size() == 1 ? 2 : 1);
    entity.person += 0.5;
    return List.of(entity);
  }

  /**
   * "Sara and her son", "Patrick (Casey Affleck) and his partner": whom "and" joins to what is
   * owned.
   */
  private @Nullable Entity joined(PronounResolver.Query query, Mention pronoun) {
    List<Token> tokens = parsed.sentence().tokens();
    int at = pronoun.first() - 1;
    if (!query.possessive() || at < 1 || !tokens.get(at).is("and")) {
      return null;
    }
    at--;
    if (tokens.get(at).is(")")) {
      while (at > 0 && !tokens.get(at).is("(")) {
        at--;
      }
      at--;
    }
    for (int m = 0; m < parsed.mentions().size(); m++) {
      Mention name = parsed.mentions().get(m);
      if (name.last() == at && name.form() == Form.PROPER && meant.get(m).size() == 1) {
        Entity entity = current(meant.get(m).getFirst());
        return !entity.plural && entity.gender().agrees(pronoun.gender()) ? entity : null;
      }
    }
    return null;
  }

  /** "himself" means the subject of its verb. */
  private @Nullable Entity itself(int m, Mention mention) {
    String form = parsed.sentence().tokens().get(mention.head()).form().toLowerCase(Locale.ROOT);
    if (!form.endsWith("self")) {
      return null;
    }
    for (int c = parsed.clauses().size() - 1; c >= 0; c--) {
      Clause clause = parsed.clauses().get(c);
      boolean before = clause.verb() < mention.first() && clause.subjects().size() == 1;
      if (before
          && clause.subjects().getFirst() < m
          && meant.get(clause.subjects().getFirst()).size() == 1) {
        Entity subject = current(meant.get(clause.subjects().getFirst()).getFirst());
        return subject.gender().agrees(mention.gender()) ? subject : null;
      }
    }
    return null;
  }

  /** "I" outside of speech is the narrator; inside, it takes knowing who speaks. */
  private List<Entity> speaker(Mention mention) {
    String form = parsed.sentence().tokens().get(mention.head()).form().toLowerCase(Locale.ROOT);
    boolean first =
        form.equals("i") || form.equals("me") || form.equals("my") || form.equals("myself");
    if (!first || quoted.contains(mention.first())) {
      return List.of();
    }
    Entity narrator = byNoun.get("narrator");
    if (narrator == null) {
      narrator = create(Kind.PERSON);
      narrator.descriptions.add("the narrator");
      narrator.nouns.add("narrator");
      byNoun.put("narrator", narrator);
    }
    narrator = current(narrator);
    narrator.person += 1;
    return List.of(narrator);
  }

  private PronounResolver.Query query(int m, Mention mention) {
    boolean possessive = PronounResolver.isPossessive(mention, parsed.sentence().tokens());
    boolean subject = roles.role(m) == Roles.Role.SUBJECT;
    boolean along = roles.role(m) == Roles.Role.OBLIQUE && ALONG.contains(roles.preposition(m));
    List<Entity> barred = possessive || along ? List.of() : fellows(m);
    return new PronounResolver.Query(
        sentence, mention.first(), mention.gender(), subject, possessive, barred);
  }

  /** Who else takes part in the same verb. */
  private List<Entity> fellows(int m) {
    List<Entity> fellows = new ArrayList<>();
    int clause = roles.clause(m);
    if (clause < 0) {
      return fellows;
    }
    Clause at = parsed.clauses().get(clause);
    List<Integer> others = new ArrayList<>(at.subjects());
    others.addAll(at.objects());
    at.obliques().forEach(oblique -> others.add(oblique.mention()));
    for (int other : others) {
      if (other != m && other < m) {
        meant.get(other).forEach(entity -> fellows.add(current(entity)));
      }
    }
    return fellows;
  }

  /** "Returning to his apartment, Joe fights": a pronoun before the subject it means. */
  private @Nullable Entity ahead(int m, Mention pronoun) {
    List<Token> tokens = parsed.sentence().tokens();
    boolean before = parsed.clauses().isEmpty() || pronoun.first() < tokens.size() / 2;
    for (Clause clause : parsed.clauses()) {
      if (!before || clause.link() != Clause.Link.MAIN || clause.subjects().size() != 1) {
        continue;
      }
      int subject = clause.subjects().getFirst();
      Mention name = parsed.mentions().get(subject);
      boolean comma = subject > m && name.first() > 0 && tokens.get(name.first() - 1).is(",");
      if (comma && name.name() != null && roles.role(m) != Roles.Role.SUBJECT) {
        Entity entity = book.find(name.name(), name.gender());
        return entity != null && entity.gender().agrees(pronoun.gender()) ? entity : null;
      }
    }
    return null;
  }

  private List<Entity> several(int m) {
    List<Entity> group = new ArrayList<>();
    for (Entity entity : recent) {
      boolean here =
          entity.lastSentence == sentence && entity.lastToken < parsed.mentions().get(m).first();
      boolean near = here || (sentence - entity.lastSentence == 1 && entity.lastRank > 0.5);
      if (entity.plural
          && near
          && (group.isEmpty() || entity.lastSentence >= group.getFirst().lastSentence)) {
        group = new ArrayList<>(List.of(entity));
      }
    }
    List<Entity> pair = pair(Gender.UNKNOWN);
    boolean pairNearer =
        !pair.isEmpty() && (group.isEmpty() || lastPairSentence >= group.getFirst().lastSentence);
    return pairNearer ? pair : group;
  }

  /** The two last spoken of together. */
  private List<Entity> pair(Gender gender) {
    List<Entity> here = together();
    List<Entity> found =
        here.size() >= 2 ? here : sentence - lastPairSentence <= PAIR_REACH ? lastPair : List.of();
    List<Entity> now = found.stream().map(this::current).distinct().toList();
    boolean agrees = now.stream().allMatch(entity -> entity.gender().agrees(gender));
    return now.size() >= 2 && agrees ? now : List.of();
  }

  /** Those that act together in this sentence so far: joint subjects, else subject and object. */
  private List<Entity> together() {
    for (int c = parsed.clauses().size() - 1; c >= 0; c--) {
      Clause clause = parsed.clauses().get(c);
      List<Entity> subjects = persons(clause.subjects());
      if (subjects.size() >= 2) {
        return subjects;
      }
      List<Entity> all = new ArrayList<>(subjects);
      persons(clause.objects()).stream().filter(entity -> !all.contains(entity)).forEach(all::add);
      for (Clause.Oblique oblique : clause.obliques()) {
        persons(List.of(oblique.mention())).stream()
            .filter(entity -> !all.contains(entity))
            .forEach(all::add);
      }
      if (all.size() == 2) {
        return all;
      }
    }
    return List.of();
  }

  private List<Entity> persons(List<Integer> mentions) {
    List<Entity> found = new ArrayList<>();
    for (int mention : mentions) {
      for (Entity entity : meant.get(mention)) {
        Entity now = current(entity);
        if (!now.plural && now.kind != Kind.GROUP && !found.contains(now)) {
          found.add(now);
        }
      }
    }
    return found;
  }

  private void rememberPair() {
    List<Entity> pair = together();
    if (pair.size() >= 2) {
      lastPair = pair;
      lastPairSentence = sentence;
    }
  }

  // --- one and the same

  private void identify(int first, int second) {
    List<Entity> a = meant.get(first);
    List<Entity> b = meant.get(second);
    if (a.size() == 1 && b.size() == 1) {
      Entity one = current(a.getFirst());
      Entity other = current(b.getFirst());
      boolean epithet =
          parsed.sentence().tokens().get(parsed.mentions().get(second).first()).is("the");
      if (one != other && (canMerge(one, other) || (epithet && agree(one, other)))) {
        merge(one, other);
      }
    } else if (b.size() == 1 && a.isEmpty()) {
      current(b.getFirst())
          .abouts
          .add(
              new Entity.About(
                  parsed.mentions().get(first).span(), null, noun(parsed.mentions().get(first))));
    }
  }

  private static boolean canMerge(Entity one, Entity other) {
    return !(one.isNamed() && other.isNamed()) && agree(one, other);
  }

  /** Whether one may be the other; a few pronouns may have been misread. */
  private static boolean agree(Entity one, Entity other) {
    boolean doubtful = Math.min(one.genderMargin(), other.genderMargin()) < 3;
    return one.plural == other.plural && (doubtful || one.gender().agrees(other.gender()));
  }

  /**
   * "The girl is Nora", "Paulo is a man", "is revealed to be Lord Harrow", "revealing himself as
   * Borden": makes one of two.
   */
  private void copula(Clause clause) {
    boolean unmasks = unmasks(clause);
    if (clause.subjects().size() != 1 || clause.negated() || (clause.modal() != null && !unmasks)) {
      return;
    }
    int said = unmasks ? unmasked(clause) : clause.complement();
    if (said < 0 || parsed.mentions().get(said).plural()) {
      return;
    }
    List<Entity> subject = meant.get(bearer(clause.subjects().getFirst()));
    List<Entity> complement = meant.get(said);
    if (subject.size() == 1 && complement.size() == 1) {
      unite(clause, current(subject.getFirst()), current(complement.getFirst()), said, unmasks);
    }
  }

  private void unite(Clause clause, Entity one, Entity other, int said, boolean unmasks) {
    Mention mention = parsed.mentions().get(said);
    boolean fresh = other.mentions <= 1 || mention.definite();
    boolean epithet =
        mention.form() == Form.PROPER && parsed.sentence().tokens().get(mention.first()).is("the");
    boolean allowed = (unmasks || epithet) ? agree(one, other) : canMerge(one, other);
    boolean lasting = clause.lemma().equals("be") || epithet;
    if (one != other && fresh && allowed && (lasting || unmasks)) {
      merge(one, other);
    }
  }

  /** Whether a clause shows who somebody really is. */
  private boolean unmasks(Clause clause) {
    if (clause.lemma().equals("be")) {
      return clause.tense() == Clause.Tense.INFINITIVE
          && clause.parent() >= 0
          && UNMASKING.contains(parsed.clauses().get(clause.parent()).lemma());
    }
    boolean shows = UNMASKING.contains(clause.lemma()) || NAMING.contains(clause.lemma());
    return shows && unmasked(clause) >= 0;
  }

  /** As whom somebody shows himself: "himself as Borden", "calls herself Hanne", "to be Borden". */
  private int unmasked(Clause clause) {
    if (clause.complement() >= 0) {
      return clause.complement();
    }
    boolean himself = clause.objects().stream().anyMatch(this::isReflexive);
    boolean names = NAMING.contains(clause.lemma());
    int object = clause.objects().isEmpty() ? -1 : clause.objects().getLast();
    if (himself && names && parsed.mentions().get(object).form() == Form.PROPER) {
      return object;
    }
    return clause.obliques().stream()
        .filter(oblique -> himself && oblique.preposition().equals("as"))
        .mapToInt(Clause.Oblique::mention)
        .findFirst()
        .orElse(-1);
  }

  private boolean isReflexive(int mention) {
    Mention object = parsed.mentions().get(mention);
    return object.form() == Form.PRONOUN
        && parsed.sentence().tokens().get(object.head()).form().endsWith("self");
  }

  /** Who bears an identity: "Angier, whose true identity is". */
  private int bearer(int mention) {
    Mention subject = parsed.mentions().get(mention);
    boolean identity = IDENTITIES.contains(lastWord(String.valueOf(subject.description())));
    if (identity && subject.owner() >= 0) {
      return subject.owner();
    }
    boolean whose =
        identity
            && subject.first() > 0
            && parsed.sentence().tokens().get(subject.first() - 1).is("whose");
    return whose && mention > 0 ? mention - 1 : mention;
  }

  private Entity merge(Entity one, Entity other) {
    Entity kept = one.number < other.number ? one : other;
    Entity gone = kept == one ? other : one;
    kept.absorb(gone);
    merged.put(gone, kept);
    book.replace(gone, kept);
    recent.remove(gone);
    return kept;
  }

  // --- bookkeeping

  private Entity create(Kind kind) {
    Entity entity = new Entity(entities.size() + 1, page, kind);
    entities.add(entity);
    return entity;
  }

  /** What the place of a mention in its sentence says of its kind. */
  private void evidence(int m, Mention mention, Entity entity) {
    entity.genderVote(mention.gender(), Entity.CERTAIN);
    if (mention.kind() == Kind.PERSON || mention.kind() == Kind.ANIMAL) {
      entity.person += 2;
      entity.kind = entity.kind == Kind.UNKNOWN ? mention.kind() : entity.kind;
    }
    entity.person += place(m, mention) + (isListedWithPerson(m) ? 0.6 : 0);
  }

  /** How much its part in the sentence speaks for somebody who acts, or against. */
  private double place(int m, Mention mention) {
    Clause clause = roles.clause(m) < 0 ? null : parsed.clauses().get(roles.clause(m));
    boolean going = clause != null && GOING.contains(clause.lemma());
    return switch (roles.role(m)) {
      case SUBJECT -> clause == null || clause.passive() || clause.complement() >= 0 ? 0.4 : 1;
      case OBJECT -> going ? -0.6 : 0.4;
      case OBLIQUE -> {
        String preposition = roles.preposition(m);
        boolean to = going && preposition.equals("to");
        yield PLACE_PREPOSITIONS.contains(preposition) || to ? -1 : 0.3;
      }
      case NONE ->
          isBondOwner(m) ? 0.6 : isGenitive(m) ? 0.3 : isAfterPlacePreposition(mention) ? -1 : 0;
    };
  }

  private boolean isAfterPlacePreposition(Mention mention) {
    return mention.first() > 0
        && PLACE_PREPOSITIONS.contains(parsed.sentence().tokens().get(mention.first() - 1).form());
  }

  /** "Diana and Mary": named in one breath with somebody known to be a person. */
  private boolean isListedWithPerson(int m) {
    Mention mention = parsed.mentions().get(m);
    boolean joined =
        m > 0
            && mention.first() > 1
            && parsed.sentence().tokens().get(mention.first() - 1).is("and")
            && parsed.mentions().get(m - 1).last() == mention.first() - 2;
    return joined
        && mention.form() == Form.PROPER
        && meant.get(m - 1).stream().anyMatch(entity -> current(entity).person >= 0.6);
  }

  private boolean isBondOwner(int m) {
    return parsed.mentions().stream()
        .anyMatch(other ->
            other.owner() == m
                && other.description() != null
                && People.isBond(lastWord(other.description())));
  }

  private boolean isGenitive(int m) {
    return parsed.mentions().stream().anyMatch(other -> other.owner() == m);
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private void note(int m) {
    Mention mention = parsed.mentions().get(m);
    for (Entity each : meant.get(m)) {
      Entity entity = current(each);
      entity.mentions++;
      entity.lastSentence = sentence;
      entity.lastToken = mention.first();
      entity.lastRank = rank(m);
      recent.remove(entity);
      recent.addFirst(entity);
    }
    while (recent.size() > RECENT) {
      recent.removeLast();
    }
  }

  /** How much a mention's part in its sentence puts whom it means in the foreground, 0 to 1. */
  private double rank(int m) {
    if (roles.role(m) != Roles.Role.SUBJECT) {
      return roles.role(m) == Roles.Role.OBJECT ? 0.25 : 0;
    }
    return switch (parsed.clauses().get(roles.clause(m)).link()) {
      case MAIN, ADVERBIAL -> 1;
      case COMPLEMENT, OPEN -> 0.6;
      case RELATIVE -> 0.3;
    };
  }

  private Entity current(Entity entity) {
    Entity now = entity;
    Entity next = merged.get(now);
    while (next != null) {
      now = next;
      next = merged.get(now);
    }
    return now;
  }

  private static String id(Entity entity) {
    return "c" + entity.number;
  }

  /** The id under which somebody is known by now. */
  String current(String id) {
    return id(entity(id));
  }

  private Entity entity(String id) {
    return current(entities.get(Integer.parseInt(id.substring(1)) - 1));
  }

  /** What the text uses for somebody so far. */
  Gender gender(String id) {
    return entity(id).gender();
  }

  /** Takes it as a sign of a person that somebody speaks. */
  void speaks(String id) {
    entity(id).person += 1;
  }

  /** Whether somebody is one who may speak, as far as is known. */
  boolean isPerson(String id) {
    Entity entity = entity(id);
    return (entity.kind == Kind.PERSON || entity.kind == Kind.ANIMAL || entity.person >= 0.6)
        && !entity.plural;
  }

  /** Everybody who counts as cast by now, by first appearance. */
  List<CastMember> members() {
    return new CastList(
            entities.stream().filter(entity -> current(entity) == entity).toList(), this::current)
        .members();
  }
}
