package org.denouement.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.language.Gender;
import org.denouement.language.Mention.Kind;
import org.denouement.language.People;
import org.denouement.language.WordList;

/**
 * Tells what is worth saying of somebody from what is not: that a captain is a captain, that a man
 * is "the other man", or a mother a mother without whose.
 */
final class Predicates {

  private static final Set<String> ANYBODY = WordList.set(Predicates.class, "anybody.txt");
  private static final Set<String> APART = WordList.set(Predicates.class, "telling-apart.txt");
  private static final Set<String> ENDEARING = WordList.set(Predicates.class, "endearing.txt");

  private Predicates() {}

  /** Whether a description says something of an entity that its names do not. */
  static boolean tells(Entity entity, Entity.About about) {
    List<String> words = Arrays.asList(about.noun().toLowerCase(Locale.ROOT).split(" ", -1));
    String head = words.getLast();
    if (!suits(entity, head) || words.stream().anyMatch(ENDEARING::contains)) {
      return false;
    }
    if (about.owner() != null) {
      return about.owner() != entity;
    }
    boolean apart = words.size() > 1 && APART.contains(words.getFirst());
    boolean plain = words.size() == 1 && ANYBODY.contains(head);
    return !apart && !plain && !People.isBond(head) && !isInName(entity, head);
  }

  /** Whether a noun is one for whoever it is said of. */
  private static boolean suits(Entity entity, String head) {
    People.Sense sense = People.sense(head, head);
    boolean several = sense.kind() == Kind.GROUP && entity.plural;
    boolean acts = sense.kind() == Kind.PERSON || sense.kind() == Kind.ANIMAL || several;
    boolean known = entity.gender() == Gender.HE || entity.gender() == Gender.SHE;
    return acts && !(known && !sense.gender().agrees(entity.gender()));
  }

  private static boolean isInName(Entity entity, String head) {
    return entity.names.keySet().stream()
        .anyMatch(
            name -> Arrays.asList(name.toLowerCase(Locale.ROOT).split(" ", -1)).contains(head));
  }
}
