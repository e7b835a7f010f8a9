package org.denouement.story;

import java.util.Set;
import java.util.regex.Pattern;
import org.denouement.encoder.EncodedMention;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Form;
import org.denouement.language.Mention.Kind;
import org.denouement.language.People;
import org.denouement.language.Token;
import org.denouement.language.WordList;

/** What a mention says of the kind of whom it means: its words, its place, the model's type. */
final class Liveliness {

  static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "from", "into", "through", "across", "throughout", "on");
  private static final Set<String> ORGANIZATIONS =
      WordList.set(Liveliness.class, "organizations.txt");
  private static final Set<String> GOING = WordList.set(Liveliness.class, "going-verbs.txt");

  /** "the CIA": letters for a name, with an article. */
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,}");

  /** A name of which this many times fewer mentions say an animal is none's. */
  private static final int RARE = 20;

  private final Scene scene;
  private final Known known;

  Liveliness(Scene scene, Known known) {
    this.scene = scene;
    this.known = known;
  }

  /** What the place of a mention in its sentence says of its kind. */
  void evidence(int m, Mention mention, Entity entity) {
    entity.genderVote(mention.gender(), Entity.CERTAIN);
    if (mention.kind() == Kind.PERSON || mention.kind() == Kind.ANIMAL) {
      entity.person += 2;
      entity.kind = entity.kind == Kind.UNKNOWN ? mention.kind() : entity.kind;
      entity.animal += mention.kind() == Kind.ANIMAL ? 1 : 0;
    }
    if (entity.kind == Kind.ANIMAL && entity.isNamed() && entity.animal * RARE < entity.mentions) {
      entity.kind = Kind.PERSON; // "the robin Ben knew" misread once
    }
    entity.person += place(m, mention) + (isListedWithPerson(m) ? 0.6 : 0);
    entity.person += typed(mention);
    entity.organization += organization(mention);
    if (isListedWithSiblings(m)) {
      entity.genderVote(scene.parsed.mentions().get(m - 1).gender(), Entity.CERTAIN);
    }
    Mention all = mention.form() == Form.PROPER ? Lists.of(scene, m) : null;
    if (all != null) {
      Token noun = scene.parsed.sentence().tokens().get(all.head());
      People.Sense one = People.sense(noun.lemma(), noun.lemma());
      entity.genderVote(one.gender(), Entity.CERTAIN);
      entity.person += one.kind() == Kind.PERSON ? 2 : 0;
    }
  }

  /** Whether the model takes a name for that of a person, and is sure. */
  boolean isPerson(Mention name) {
    EncodedMention spotted = Spotted.name(scene.parsed, name);
    return spotted != null && spotted.type().equals("PER") && spotted.score() > 0;
  }

  /**
   * How a mention's noun or the model's type of a name speaks for an organization: 1, 0 or -1, 2 of
   * letters.
   */
  private int organization(Mention mention) {
    if (mention.form() != Form.PROPER) {
      return ORGANIZATIONS.contains(scene.noun(mention)) ? 1 : 0;
    }
    if (mention.name() != null && ABBREVIATION.matcher(mention.name()).matches()) {
      return scene.tree.token(mention.first()).is("the") ? 2 : 0;
    }
    EncodedMention spotted = Spotted.name(scene.parsed, mention);
    String type = spotted == null ? "" : spotted.type();
    return type.equals("ORG") ? 1 : type.equals("PER") ? -1 : 0;
  }

  /** "his sisters Diana and Mary": named after one whose noun is said of both. */
  private boolean isListedWithSiblings(int m) {
    if (m == 0 || !isJoined(m)) {
      return false;
    }
    Mention before = scene.parsed.mentions().get(m - 1);
    Token noun = scene.parsed.sentence().tokens().get(before.head());
    return before.form() == Form.PROPER
        && before.description() != null
        && !noun.is(noun.lemma())
        && noun.pos() == org.denouement.language.Upos.NOUN;
  }

  /** How much the model's type of a name speaks for somebody who acts, or against. */
  private double typed(Mention mention) {
    if (mention.form() != Form.PROPER || scene.parsed.sentence().spotted().isEmpty()) {
      return 0;
    }
    EncodedMention spotted = Spotted.name(scene.parsed, mention);
    if (spotted == null) {
      return -0.5;
    }
    return switch (spotted.type()) {
      case "PER" -> spotted.score() > 0 ? 0.7 : 0.2;
      case "ORG" -> 0;
      default -> -1.5;
    };
  }

  /** How much its part in the sentence speaks for somebody who acts, or against. */
  private double place(int m, Mention mention) {
    Clause clause =
        scene.roles.clause(m) < 0 ? null : scene.parsed.clauses().get(scene.roles.clause(m));
    boolean going = clause != null && GOING.contains(clause.lemma());
    return switch (scene.roles.role(m)) {
      case SUBJECT -> clause == null || clause.passive() || clause.complement() >= 0 ? 0.4 : 1;
      case OBJECT -> going ? -0.6 : 0.4;
      case OBLIQUE -> {
        String preposition = scene.roles.preposition(m);
        boolean to = going && preposition.equals("to");
        yield PLACE_PREPOSITIONS.contains(preposition) || to ? -1 : 0.3;
      }
      case NONE ->
          isBondOwner(m) ? 0.6 : isGenitive(m) ? 0.3 : isAfterPlacePreposition(mention) ? -1 : 0;
    };
  }

  /** Whether a mention stands where places do: "in Lisbon". */
  boolean isPlace(int m) {
    return PLACE_PREPOSITIONS.contains(scene.roles.preposition(m))
        || isAfterPlacePreposition(scene.parsed.mentions().get(m));
  }

  private boolean isAfterPlacePreposition(Mention mention) {
    return mention.first() > 0
        && PLACE_PREPOSITIONS.contains(
            scene.parsed.sentence().tokens().get(mention.first() - 1).form());
  }

  /** "Diana and Mary": named in one breath with somebody known to be a person. */
  private boolean isListedWithPerson(int m) {
    Mention mention = scene.parsed.mentions().get(m);
    return isJoined(m)
        && mention.form() == Form.PROPER
        && scene.meant.get(m - 1).stream().anyMatch(entity -> known.current(entity).person >= 0.6);
  }

  private boolean isJoined(int m) {
    Mention mention = scene.parsed.mentions().get(m);
    return m > 0
        && mention.first() > 1
        && scene.parsed.sentence().tokens().get(mention.first() - 1).is("and")
        && scene.parsed.mentions().get(m - 1).last() == mention.first() - 2;
  }

  private boolean isBondOwner(int m) {
    return scene.parsed.mentions().stream()
        .anyMatch(other ->
            other.owner() == m
                && other.description() != null
                && People.isBond(Scene.lastWord(other.description())));
  }

  private boolean isGenitive(int m) {
    return scene.parsed.mentions().stream().anyMatch(other -> other.owner() == m);
  }
}
