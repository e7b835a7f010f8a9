package org.denouement.story;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/** Families by their name: "the Joads", "the Joad family" and Tom Joad's "his family" are one. */
final class Households {

  private static final Set<String> FAMILY = Set.of("family", "household");

  private final Scene scene;
  private final Known known;
  private final Map<String, Entity> families = new HashMap<>();

  Households(Scene scene, Known known) {
    this.scene = scene;
    this.known = known;
  }

  /** The family that "the Joads" names, if it is known. */
  @Nullable Entity called(String name) {
    for (String one : NameBook.singulars(name)) {
      Entity family = families.get(one);
      if (family != null) {
        return known.current(family);
      }
    }
    return null;
  }

  /** Remembers whom "the Joads" names. */
  void note(String name, Entity family) {
    NameBook.singulars(name).forEach(one -> families.putIfAbsent(one, family));
  }

  /** The family that "the Joad family" or "his family" means, if it is known. */
  @Nullable Entity of(Mention mention) {
    String surname = surname(mention);
    Entity family = surname == null ? null : families.get(surname);
    return family == null ? null : known.current(family);
  }

  /** Remembers whose family a mention tells of. */
  void note(Mention mention, Entity family) {
    String surname = surname(mention);
    if (surname != null) {
      families.putIfAbsent(surname, family);
    }
  }

  private @Nullable String surname(Mention mention) {
    if (!FAMILY.contains(scene.noun(mention))) {
      return null;
    }
    Token before = scene.tree.token(Math.max(mention.first(), mention.head() - 1));
    if (before.capital() && before.pos() == Upos.PROPN && mention.head() > mention.first()) {
      return before.form().toLowerCase(Locale.ROOT);
    }
    List<Entity> owners = mention.owner() < 0 ? List.of() : scene.meant.get(mention.owner());
    String name = owners.size() == 1 ? known.current(owners.getFirst()).fullName() : null;
    List<String> words = name == null ? List.of() : NameParts.words(name);
    return words.size() > 1 ? words.getLast() : null;
  }
}
