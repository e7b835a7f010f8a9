package org.denouement.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Form;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** Who is whose: "his wife" is the one told of before as his wife. */
final class Owned {

  private static final Map<String, List<String>> INVERSE =
      WordList.wordsByKey(Owned.class, "inverse-bonds.txt");
  private static final Map<String, List<String>> PLAIN =
      WordList.keysByWord(Owned.class, "same-bonds.txt");
  private static final Set<String> APART = WordList.set(Owned.class, "telling-apart.txt");

  private final Scene scene;
  private final Known known;

  Owned(Scene scene, Known known) {
    this.scene = scene;
    this.known = known;
  }

  /** Whom a possessive means: "his wife" is the one told of before as his wife. */
  @Nullable Entity ownedBy(Mention mention) {
    if (mention.owner() < 0 || mention.description() == null || !mention.mayAct()) {
      return null;
    }
    for (Entity owner : scene.meant.get(mention.owner())) {
      Entity entity = of(owner, word(mention));
      if (entity != null && entity.gender().agrees(mention.gender())) {
        return entity;
      }
      Entity inverse = tellsApart(mention) ? null : inverse(mention, known.current(owner));
      if (inverse != null) {
        return inverse;
      }
    }
    return null;
  }

  /** "first daughter": one of several. */
  private boolean tellsApart(Mention mention) {
    List<String> words = List.of(String.valueOf(mention.description()).split(" ", -1));
    return words.subList(0, words.size() - 1).stream().anyMatch(APART::contains);
  }

  /**
   * Marin, whose mother is Erica, is Erica's daughter; null where that is said of none or of
   * several.
   */
  @Nullable Entity inverse(Mention mention, Entity owner) {
    List<String> called = INVERSE.getOrDefault(noun(mention), List.of());
    Entity found = null;
    for (Entity.About about : owner.abouts) {
      Entity other = about.owner() == null ? null : known.current(about.owner());
      boolean fits = other != null && called.contains(Scene.lastWord(about.noun()));
      if (other != null && fits && other.gender().agrees(mention.gender())) {
        if (found != null && found != other) {
          return null;
        }
        found = other;
      }
    }
    return found;
  }

  /** By what word a mention tells whose it is: "wife", and of several "first wife". */
  private String word(Mention mention) {
    return tellsApart(mention) ? String.valueOf(mention.description()) : noun(mention);
  }

  /** The noun of a mention: for "mom", "mother". */
  String noun(Mention mention) {
    String noun = scene.noun(mention);
    return PLAIN.getOrDefault(noun, List.of(noun)).getFirst();
  }

  /** Who is this to somebody, or null. */
  @Nullable Entity of(Entity owner, String word) {
    Entity entity = known.current(owner).owned.get(word);
    return entity == null ? null : known.current(entity);
  }

  /** The family told of before as that of one of those who bear its name, or null. */
  @Nullable Entity family(List<Entity> bearers) {
    for (Entity bearer : bearers) {
      Entity family = of(bearer, "family");
      if (family != null) {
        return family;
      }
    }
    return null;
  }

  /** Notes what a mention says somebody is, and whose. */
  void describe(Mention mention, Entity entity) {
    if (mention.description() == null) {
      return;
    }
    entity.nouns.add(scene.noun(mention));
    List<Entity> owners = mention.owner() < 0 ? List.of() : scene.meant.get(mention.owner());
    for (Entity owner : owners) {
      Map<String, Entity> theirs = known.current(owner).owned;
      theirs.putIfAbsent(word(mention), entity);
      theirs.putIfAbsent(noun(mention), entity); // "her sister" may be the younger
    }
    if (mention.form() == Form.NOMINAL || !owners.isEmpty()) {
      entity.descriptions.add(scene.words(mention));
    }
    Entity owner = owners.size() == 1 ? known.current(owners.getFirst()) : null;
    entity.abouts.add(new Entity.About(mention.span(), owner, mention.description()));
  }
}
