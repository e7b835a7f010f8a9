package org.denouement.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.denouement.coreference.Anaphor;
import org.denouement.language.Appositions;
import org.denouement.language.Clause;
import org.denouement.language.Gender;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Kind;
import org.denouement.language.ParsedSentence;
import org.denouement.language.Sentence;
import org.denouement.speech.Call;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the story: each mention joins somebody known or brings in somebody new, in the order of
 * reading.
 */
final class Cast {

  private static final int RECENT = 40;

  private final Linking linking;
  private final Scene scene = new Scene();
  private final Known known;
  private final Together together;
  private final Lately lately;
  private final Naming naming;
  private final Describing describing;
  private final Pronominal pronominal;
  private final Unmasking unmasking;
  private final Belonging belonging;
  private final Narrator narrator;
  private final Callings callings;

  Cast(Linking linking, Optional<MarkReader> marks) {
    this.linking = linking;
    known = new Known(linking);
    together = new Together(scene, known);
    lately = new Lately(scene, known);
    Several several = new Several(scene, known, together, linking, lately);
    PronounVoice second = new PronounVoice(marks, lately);
    Owned owned = new Owned(scene, known);
    Liveliness liveliness = new Liveliness(scene, known);
    Households households = new Households(scene, known);
    naming = new Naming(scene, known, owned, households, liveliness);
    describing = new Describing(scene, known, owned, households, together, liveliness, linking);
    narrator = new Narrator(known);
    callings = new Callings(known, narrator);
    pronominal = new Pronominal(scene, known, together, linking, second, several, narrator);
    unmasking = new Unmasking(scene, known);
    belonging = new Belonging(scene, known, owned);
  }

  /** Makes the mentions of the next sentence ready to be linked. */
  void link(Sentence sentence, IntUnaryOperator quotation) {
    linking.begin(sentence, quotation);
  }

  /**
   * Reads the next sentence.
   *
   * @param quoted the tokens that stand in direct speech
   * @param heading whether it is a heading, where capitals make no names and nobody new comes in
   * @return for each mention, the ids of those it means
   */
  List<List<String>> read(ParsedSentence next, int onPage, Set<Integer> quoted, boolean heading) {
    scene.begin(next, onPage, quoted, heading);
    if (heading) {
      narrator.heading(next.sentence().tokens(), onPage);
    }
    for (int m = 0; m < scene.parsed.mentions().size(); m++) {
      @Nullable Anaphor anaphor = linking.of(scene.parsed.mentions().get(m));
      scene.meant.set(m, resolve(m));
      note(m);
      if (scene.meant.get(m).size() == 1) {
        linking.join(anaphor, known.current(scene.meant.get(m).getFirst()));
      }
    }
    for (Appositions.Pair pair : scene.pairs) {
      unmasking.identify(pair.first(), pair.second());
    }
    for (int m = 0; m < scene.parsed.mentions().size(); m++) {
      unmasking.rename(m);
    }
    for (Clause clause : scene.parsed.clauses()) {
      unmasking.copula(clause);
    }
    belonging.read();
    together.rememberPair();
    lately.remember();
    scene.number++;
    return scene.meant.stream()
        .map(all -> all.stream().map(entity -> Known.id(known.current(entity))).distinct().toList())
        .toList();
  }

  private List<Entity> resolve(int m) {
    Mention mention = scene.parsed.mentions().get(m);
    return switch (mention.form()) {
      case PROPER -> naming.proper(m, mention);
      case NOMINAL -> describing.nominal(m, mention);
      case PRONOUN -> pronominal.pronoun(m, mention);
    };
  }

  private void note(int m) {
    Mention mention = scene.parsed.mentions().get(m);
    for (Entity each : scene.meant.get(m)) {
      Entity entity = known.current(each);
      entity.mentions++;
      entity.showing.note(scene, m);
      entity.told += scene.quoted.contains(mention.head()) ? 0 : 1;
      entity.lastSentence = scene.number;
      entity.lastToken = mention.first();
      entity.lastRank = rank(m);
      entity.lastRole = scene.roles.role(m);
      known.recent.remove(entity);
      known.recent.addFirst(entity);
    }
    while (known.recent.size() > RECENT) {
      known.recent.removeLast();
    }
  }

  /** How much a mention's part in its sentence puts whom it means in the foreground, 0 to 1. */
  private double rank(int m) {
    if (scene.roles.role(m) != Roles.Role.SUBJECT) {
      return scene.roles.role(m) == Roles.Role.OBJECT ? 0.25 : 0;
    }
    return switch (scene.parsed.clauses().get(scene.roles.clause(m)).link()) {
      case MAIN, ADVERBIAL -> 1;
      case COMPLEMENT, OPEN -> 0.6;
      case RELATIVE -> 0.3;
    };
  }

  /** The id under which somebody is known by now. */
  String current(String id) {
    return known.current(id);
  }

  /** What the text uses for somebody so far. */
  Gender gender(String id) {
    return known.entity(id).gender();
  }

  /** Takes it as a sign of a person that somebody speaks. */
  void speaks(String id) {
    known.entity(id).person += 1;
  }

  /** Takes in whom speakers call by name. */
  void call(List<Call> calls) {
    calls.forEach(callings::hear);
  }

  /** Whether somebody is one who may speak, as far as is known. */
  boolean isPerson(String id) {
    Entity entity = known.entity(id);
    return (entity.kind == Kind.PERSON || entity.kind == Kind.ANIMAL || entity.person >= 0.6)
        && !entity.plural;
  }

  /** Whether somebody has a name by now. */
  boolean isNamed(String id) {
    return known.entity(id).isNamed();
  }

  /** Everybody who counts as cast by now, by first appearance. */
  List<CastMember> members() {
    return list().members();
  }

  /** Everybody met so far, cast or not. */
  CastList list() {
    return new CastList(
        known.entities.stream().filter(entity -> known.current(entity) == entity).toList(),
        known::current,
        scene.number);
  }
}
