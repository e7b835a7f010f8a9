package org.denouement.story;

import java.util.List;
import java.util.Map;
import org.denouement.language.Gender;
import org.denouement.language.Mention.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun means in a scene told with direct speech: the linker, which learnt from
 * novels, leads, and the signs of Lappin and Leass (1994) help it.
 *
 * <p>The weights of {@link PronounResolver} come from plots, which have no speech: there whoever is
 * named in the same sentence is near; in a scene one who is only spoken of is not.
 */
final class SceneResolver {

  /** How many sentences back a pronoun reaches. */
  private static final int REACH = 4;

  /** The least the linker's score can be. */
  private static final float UNLINKED = -10;

  private SceneResolver() {}

  /** Whom the pronoun means, or null where nobody fits; of equals the one last mentioned. */
  static @Nullable Entity resolve(
      PronounResolver.Query query, List<Entity> recent, Map<Entity, Float> linked) {
    Entity best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Entity entity : recent) {
      if (!fits(query, entity)) {
        continue;
      }
      double score = score(query, entity);
      score += linked.isEmpty() ? 0 : Math.max(UNLINKED, linked.getOrDefault(entity, UNLINKED));
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean fits(PronounResolver.Query query, Entity entity) {
    if (entity == query.itself() || entity == query.joined()) {
      return true;
    }
    int distance = query.sentence() - entity.lastSentence;
    boolean ahead = distance == 0 && entity.lastToken >= query.token();
    if (entity.plural || distance > REACH || query.barred().contains(entity) || ahead) {
      return false;
    }
    if (query.gender() == Gender.IT) {
      return entity.kind == Kind.ANIMAL && distance <= 1;
    }
    boolean alive =
        entity.kind == Kind.PERSON
            || entity.kind == Kind.ANIMAL
            || (entity.kind == Kind.UNKNOWN && entity.person > 0);
    return alive
        && (entity.gender().agrees(query.gender()) || entity.genderMargin() < Entity.CERTAIN);
  }

  private static double score(PronounResolver.Query query, Entity entity) {
    int distance = query.sentence() - entity.lastSentence;
    double score = -1.2 * distance;
    score += entity.lastRank * (query.subject() || query.possessive() ? 1.3 : 0.6);
    if (distance == 0) {
      score += 0.9 + 0.004 * Math.min(entity.lastToken, 100);
    }
    score += entity.gender() == query.gender() ? 0.7 : 0;
    score += entity.isNamed() ? 0.4 : 0;
    score += query.isPointed(entity) ? 3 : 0;
    return score + 0.25 * Math.log(1.0 + entity.mentions);
  }
}
