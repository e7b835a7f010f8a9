package org.denouement.story;

import java.util.List;
import java.util.Map;
import org.denouement.language.Gender;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Kind;
import org.denouement.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun means among those lately spoken of: the nearer, the more in the foreground
 * and the better the gender fits, the likelier (after Lappin and Leass, "An algorithm for
 * pronominal anaphora resolution", 1994, with weights for stories).
 */
final class PronounResolver {

  /** How many sentences back a pronoun reaches. */
  private static final int REACH = 4;

  /** The least the linker's score can be. */
  private static final float UNLINKED = -10;

  /**
   * A pronoun to resolve.
   *
   * @param sentence the number of its sentence in the story
   * @param token its token
   * @param gender what it says
   * @param subject whether it is a subject
   * @param possessive whether it stands before what it owns
   * @param barred who cannot be meant, being another argument of the same verb
   */
  record Query(
      int sentence,
      int token,
      Gender gender,
      boolean subject,
      boolean possessive,
      List<Entity> barred) {}

  private PronounResolver() {}

  /**
   * Whom the pronoun means, or null where nobody fits.
   *
   * @param linked how well the model links it to whom; empty where it links nothing
   */
  static @Nullable Entity resolve(Query query, List<Entity> recent, Map<Entity, Float> linked) {
    Entity best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    for (Entity entity : recent) {
      if (!fits(query, entity)) {
        continue;
      }
      double score = score(query, entity);
      if (!linked.isEmpty()) {
        score += Math.max(UNLINKED, linked.getOrDefault(entity, UNLINKED));
      }
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    return best;
  }

  private static boolean fits(Query query, Entity entity) {
    if (entity.plural
        || query.sentence() - entity.lastSentence > REACH
        || query.barred().contains(entity)) {
      return false;
    }
    if (entity.lastSentence == query.sentence() && entity.lastToken >= query.token()) {
      return false;
    }
    if (query.gender() == Gender.IT) {
      return entity.kind == Kind.ANIMAL && query.sentence() - entity.lastSentence <= 1;
    }
    boolean alive =
        entity.kind == Kind.PERSON
            || entity.kind == Kind.ANIMAL
            || (entity.kind == Kind.UNKNOWN && entity.person > 0);
    return alive
        && (entity.gender().agrees(query.gender()) || entity.genderMargin() < Entity.CERTAIN);
  }

  private static double score(Query query, Entity entity) {
    int distance = query.sentence() - entity.lastSentence;
    double score = -1.2 * distance;
    score += entity.lastRank * (query.subject() || query.possessive() ? 1.3 : 0.6);
    if (distance == 0) {
      score += 0.9;
      score += 0.004 * Math.min(entity.lastToken, 100);
    }
    if (entity.gender() == query.gender()) {
      score += 0.7;
    }
    if (entity.isNamed()) {
      score += 0.4;
    }
    return score + 0.25 * Math.log(1.0 + entity.mentions);
  }

  /** Whether a pronoun stands before the noun it owns. */
  static boolean isPossessive(Mention mention, List<Token> tokens) {
    String form = tokens.get(mention.head()).form().toLowerCase(java.util.Locale.ROOT);
    if (form.equals("his") || form.equals("its") || form.equals("their")) {
      return true;
    }
    int next = mention.last() + 1;
    return form.equals("her")
        && next < tokens.size()
        && tokens.get(next).pos() != org.denouement.language.Upos.PUNCT
        && (tokens.get(next).pos().isNominal()
            || tokens.get(next).pos() == org.denouement.language.Upos.ADJ);
  }
}
