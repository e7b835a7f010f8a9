package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.denouement.language.Appositions;
import org.denouement.language.Clause;
import org.denouement.language.Gender;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Form;
import org.denouement.language.Mention.Kind;
import org.denouement.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds whom a pronoun means. */
final class Pronominal {

  /** How much likelier somebody outside the cast must be than anybody in it. */
  private static final float OUTSIDE = 2;

  /** How clear a choice is that no other reader need be asked about. */
  private static final double SURE = 2;

  private final Scene scene;
  private final Known known;
  private final Together together;
  private final Several several;
  private final Linking linking;
  private final PronounVoice second;
  private final Narrator narrator;

  Pronominal(
      Scene scene,
      Known known,
      Together together,
      Linking linking,
      PronounVoice second,
      Several several,
      Narrator narrator) {
    this.scene = scene;
    this.known = known;
    this.together = together;
    this.several = several;
    this.linking = linking;
    this.second = second;
    this.narrator = narrator;
  }

  /** Whom a pronoun means: one, several or nobody. */
  List<Entity> pronoun(int m, Mention mention) {
    if (mention.kind() == Kind.PERSON) {
      return speaker(mention);
    }
    if (mention.plural()) {
      return several.meant(m, mention);
    }
    if (scene.parsed.sentence().tokens().get(mention.head()).relation().equals("expl")) {
      return List.of(); // "it becomes clear that"
    }
    Entity entity = chosen(query(m, mention), mention);
    if (entity == null) {
      return List.of();
    }
    entity.genderVote(mention.gender(), 1);
    entity.person += 0.5;
    return List.of(entity);
  }

  /**
   * Whom a pronoun means of those lately spoken of, unless it means somebody outside the cast. The
   * reader of passages is asked where the choice is not clear.
   */
  private @Nullable Entity chosen(PronounResolver.Query query, Mention pronoun) {
    List<Entity> candidates = new ArrayList<>(known.recent);
    if (query.ahead() != null && !candidates.contains(query.ahead())) {
      candidates.add(query.ahead());
    }
    Linking.Prospects prospects = linking.prospects(linking.of(pronoun));
    Entity entity =
        scene.isSpoken()
            ? SceneResolver.resolve(query, candidates, prospects.cast())
            : weighed(query, candidates, prospects, pronoun);
    Float score = entity == null ? null : prospects.cast().get(entity);
    boolean pointed = entity != null && query.isPointed(entity);
    boolean outside = !pointed && score != null && prospects.elsewhere() > score + OUTSIDE;
    return outside ? null : entity;
  }

  private @Nullable Entity weighed(
      PronounResolver.Query query,
      List<Entity> candidates,
      Linking.Prospects prospects,
      Mention pronoun) {
    PronounResolver.Choice choice =
        PronounResolver.resolve(
            query, candidates, new PronounResolver.Voices(prospects.cast(), Map.of()));
    if (choice.lead() < SURE && query.gender() != Gender.IT) {
      choice =
          PronounResolver.resolve(
              query, candidates, new PronounResolver.Voices(prospects.cast(), second.of(pronoun)));
    }
    return choice.entity();
  }

  /**
   * "Sara and her son", "Patrick (Casey Affleck) and his partner": whom "and" joins to what is
   * owned.
   */
  private @Nullable Entity joined(boolean possessive, Mention pronoun) {
    List<Token> tokens = scene.parsed.sentence().tokens();
    int at = pronoun.first() - 1;
    boolean listed = at > 0 && tokens.get(at).is(",") && isListed(at - 1, pronoun);
    if (!possessive || at < 1 || !(tokens.get(at).is("and") || listed)) {
      return null;
    }
    at--;
    if (tokens.get(at).is(")")) {
      while (at > 0 && !tokens.get(at).is("(")) {
        at--;
      }
      at--;
    }
    for (int m = 0; m < scene.parsed.mentions().size(); m++) {
      Mention name = scene.parsed.mentions().get(m);
      if (name.last() == at && name.form() == Form.PROPER && scene.meant.get(m).size() == 1) {
        Entity entity = known.current(scene.meant.get(m).getFirst());
        return !entity.plural && entity.gender().agrees(pronoun.gender()) ? entity : null;
      }
    }
    return null;
  }

  /** Whether what a pronoun owns stands in one list with a word before it. */
  private boolean isListed(int before, Mention pronoun) {
    int owned = scene.tree.head(pronoun.head());
    return scene.tree.is(owned, "conj")
        && scene.tree.firstJoined(owned) == scene.tree.firstJoined(scene.tree.nameHead(before));
  }

  /** "himself" and "his own" mean the subject of their verb. */
  private @Nullable Entity itself(int m, Mention mention) {
    List<Token> tokens = scene.parsed.sentence().tokens();
    int next = mention.last() + 1;
    boolean own = next < tokens.size() && tokens.get(next).is("own");
    if (!scene.noun(mention).endsWith("self") && !own) {
      return null;
    }
    for (int c = scene.parsed.clauses().size() - 1; c >= 0; c--) {
      Clause clause = scene.parsed.clauses().get(c);
      boolean before = clause.verb() < mention.first() && clause.subjects().size() == 1;
      if (before
          && clause.subjects().getFirst() < m
          && scene.meant.get(clause.subjects().getFirst()).size() == 1) {
        Entity subject = known.current(scene.meant.get(clause.subjects().getFirst()).getFirst());
        return subject.gender().agrees(mention.gender()) ? subject : null;
      }
    }
    return null;
  }

  /** "I" outside of speech is the narrator; inside, it takes knowing who speaks. */
  private List<Entity> speaker(Mention mention) {
    String form =
        scene.parsed.sentence().tokens().get(mention.head()).form().toLowerCase(Locale.ROOT);
    boolean first =
        form.equals("i") || form.equals("me") || form.equals("my") || form.equals("myself");
    if (!first || scene.quoted.contains(mention.first())) {
      return List.of();
    }
    Entity teller = narrator.entity(scene.page);
    teller.person += 1;
    return List.of(teller);
  }

  private PronounResolver.Query query(int m, Mention mention) {
    boolean possessive = PronounResolver.isPossessive(mention, scene.parsed.sentence().tokens());
    boolean subject = scene.roles.role(m) == Roles.Role.SUBJECT;
    List<Entity> barred = new ArrayList<>(together.barred(m, mention));
    for (Appositions.Pair pair : scene.pairs) { // "An orphan, she": who she is stands before
      barred.addAll(pair.second() == m ? scene.meant.get(pair.first()) : List.of());
    }
    Entity itself = itself(m, mention);
    return new PronounResolver.Query(
        scene.number,
        mention.first(),
        mention.gender(),
        subject,
        possessive,
        barred,
        doers(mention),
        itself,
        itself == null ? joined(possessive, mention) : null,
        itself == null ? ahead(m, mention) : null);
  }

  /** The subjects of the last verb before a mention. */
  private List<Entity> doers(Mention mention) {
    Clause last = null;
    for (Clause clause : scene.parsed.clauses()) {
      boolean before = clause.verb() < mention.first();
      last = before && (last == null || clause.verb() > last.verb()) ? clause : last;
    }
    return last == null
        ? List.of()
        : last.subjects().stream()
            .flatMap(subject -> scene.meant.get(subject).stream())
            .map(known::current)
            .toList();
  }

  /** "Returning to his apartment, Joe fights": a pronoun before the subject it means. */
  private @Nullable Entity ahead(int m, Mention pronoun) {
    List<Token> tokens = scene.parsed.sentence().tokens();
    boolean before = scene.parsed.clauses().isEmpty() || pronoun.first() < tokens.size() / 2;
    for (Clause clause : scene.parsed.clauses()) {
      if (!before || clause.link() != Clause.Link.MAIN || clause.subjects().size() != 1) {
        continue;
      }
      int subject = clause.subjects().getFirst();
      Mention name = scene.parsed.mentions().get(subject);
      boolean comma = subject > m && name.first() > 0 && tokens.get(name.first() - 1).is(",");
      if (comma && name.name() != null && scene.roles.role(m) != Roles.Role.SUBJECT) {
        Entity entity = known.book.find(name.name(), name.gender());
        return entity != null && entity.gender().agrees(pronoun.gender()) ? entity : null;
      }
    }
    return null;
  }
}
