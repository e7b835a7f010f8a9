package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Gender;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Form;
import org.denouement.language.Mention.Kind;
import org.denouement.language.People;
import org.denouement.language.WordList;

/**
 * Notes who becomes whose by what is told, so that "his wife" is later the one he married:
 * weddings, births, and "the daughter of".
 */
final class Belonging {

  private static final Map<String, List<String>> NOUNS =
      WordList.wordsByKey(Belonging.class, "told-bonds.txt");
  private static final Set<String> WEDDING = Set.copyOf(NOUNS.get("wedding"));
  private static final Set<String> SPOUSES = Set.copyOf(NOUNS.get("spouse"));
  private static final Set<String> CHILDREN = Set.copyOf(NOUNS.get("child"));

  private final Scene scene;
  private final Known known;
  private final Owned owned;

  Belonging(Scene scene, Known known, Owned owned) {
    this.scene = scene;
    this.known = known;
    this.owned = owned;
  }

  /** Takes in the sentence just read. */
  void read() {
    for (int m = 0; m + 1 < scene.parsed.mentions().size(); m++) {
      ofOwner(m);
    }
    for (int c = 0; c < scene.parsed.clauses().size(); c++) {
      Clause clause = scene.parsed.clauses().get(c);
      if (WEDDING.contains(clause.lemma()) && Reality.of(scene.parsed, c) == Reality.TOLD) {
        wedding(clause);
      } else if (clause.lemma().equals("give") && Reality.of(scene.parsed, c) == Reality.TOLD) {
        birth(clause);
      }
    }
  }

  /** "the daughter of the mayor": the mayor's daughter. */
  private void ofOwner(int m) {
    Mention mention = scene.parsed.mentions().get(m);
    int owner = afterOf(mention);
    if (owner < 0
        || mention.plural()
        || mention.description() == null
        || mention.owner() >= 0
        || !People.isBond(scene.noun(mention))
        || mention.kind() != Kind.PERSON
        || scene.meant.get(m).size() != 1
        || scene.meant.get(owner).size() != 1) {
      return;
    }
    Entity whose = known.current(scene.meant.get(owner).getFirst());
    Entity one = known.current(scene.meant.get(m).getFirst());
    if (whose == one || whose.plural) {
      return;
    }
    Entity told = owned.of(whose, owned.noun(mention));
    if (told != null
        && told != one
        && !(told.isNamed() && one.isNamed())
        && Unmasking.agree(told, one)) {
      one = known.merge(told, one);
    }
    whose.owned.putIfAbsent(owned.noun(mention), one);
    one.abouts.add(new Entity.About(mention.span(), whose, mention.description()));
  }

  /** The mention that "of" joins to one, or -1. */
  private int afterOf(Mention mention) {
    int of = mention.last() + 1;
    if (of + 1 >= scene.parsed.sentence().tokens().size() || !scene.tree.token(of).is("of")) {
      return -1;
    }
    for (int m = 0; m < scene.parsed.mentions().size(); m++) {
      Mention other = scene.parsed.mentions().get(m);
      boolean free = other.form() != Form.PRONOUN && other.owner() < 0;
      if (other.first() == of + 1 && free) {
        return m;
      }
    }
    return -1;
  }

  private void wedding(Clause clause) {
    List<Entity> pair = new ArrayList<>();
    clause.subjects().forEach(subject -> addAll(pair, subject));
    clause.objects().forEach(object -> addAll(pair, object));
    for (Clause.Oblique oblique : clause.obliques()) {
      if (oblique.preposition().equals("to")) {
        addAll(pair, oblique.mention());
      }
    }
    if (pair.size() == 2 && pair.stream().noneMatch(one -> one.plural)) {
      marry(pair.getFirst(), pair.getLast());
      marry(pair.getLast(), pair.getFirst());
    }
  }

  private void addAll(List<Entity> pair, int mention) {
    for (Entity entity : scene.meant.get(mention)) {
      Entity one = known.current(entity);
      if (!pair.contains(one)) {
        pair.add(one);
      }
    }
  }

  private static void marry(Entity one, Entity other) {
    SPOUSES.forEach(noun -> one.owned.put(noun, other));
  }

  /** "gives birth to a girl": her child. */
  private void birth(Clause clause) {
    boolean birth =
        clause.objects().stream()
            .anyMatch(object -> scene.noun(scene.parsed.mentions().get(object)).equals("birth"));
    if (!birth || clause.subjects().size() != 1) {
      return;
    }
    List<Entity> mother = scene.meant.get(clause.subjects().getFirst());
    for (Clause.Oblique oblique : clause.obliques()) {
      List<Entity> child = scene.meant.get(oblique.mention());
      if (oblique.preposition().equals("to") && child.size() == 1 && mother.size() == 1) {
        Entity born = known.current(child.getFirst());
        Entity whose = known.current(mother.getFirst());
        if (!born.plural && whose.gender() != Gender.HE) {
          CHILDREN.forEach(noun -> whose.owned.putIfAbsent(noun, born));
        }
      }
    }
  }
}
