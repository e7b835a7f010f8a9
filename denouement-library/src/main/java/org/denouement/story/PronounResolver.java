package org.denouement.story;

import java.util.List;
import java.util.Map;
import org.denouement.language.Gender;
import org.denouement.language.Mention;
import org.denouement.language.Mention.Kind;
import org.denouement.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun means among those lately spoken of: a choice among them by the linker's
 * score, what the reader of passages says, and signs of the syntax (those of Lappin and Leass, "An
 * algorithm for pronominal anaphora resolution", 1994).
 *
 * <p>The weights are those of a log-linear choice, learnt from 5,233 pronouns of 144 film plots of
 * which people said whom they mean.
 */
final class PronounResolver {

  /** How many sentences back a pronoun reaches. */
  private static final int REACH = 6;

  /** Of the linker's score, alone and beside what the reader of passages says. */
  private static final double LINKED = 0.36;

  private static final double LINKED_TOO = 0.14;

  /** For one whom the linker has no score for. */
  private static final double UNLINKED = 0.67;

  /** Of the logarithm of the odds that the reader of passages gives. */
  private static final double MARKED = 0.39;

  /** For one of whom it says nothing. */
  private static final double UNMARKED = -1.06;

  private static final double HERE = 2.97;
  private static final double BEFORE = 1.35;
  private static final double LATE = 2.76;
  private static final double AGREES = 0.57;
  private static final double AGAINST = -1.07;
  private static final double NAMED = 0.85;
  private static final double DOER_AGAIN = 0.26;
  private static final double DONE_TO_ITSELF = -1.08;
  private static final double BARRED = -0.88;
  private static final double ITSELF = 2.37;
  private static final double JOINED = 3.19;
  private static final double AHEAD = 2.55;

  /** How many words of a sentence make a mention late in it. */
  private static final int LONG = 100;

  /**
   * A pronoun to resolve.
   *
   * @param sentence the number of its sentence in the story
   * @param token its token
   * @param gender what it says
   * @param subject whether it is a subject
   * @param possessive whether it stands before what it owns
   * @param barred who is another argument of the same verb
   * @param doers the subjects of the nearest verb before it
   * @param itself who does what it is said of: "himself", "his own"
   * @param joined to whom "and" joins what it owns
   * @param ahead whose name follows it
   */
  record Query(
      int sentence,
      int token,
      Gender gender,
      boolean subject,
      boolean possessive,
      List<Entity> barred,
      List<Entity> doers,
      @Nullable Entity itself,
      @Nullable Entity joined,
      @Nullable Entity ahead) {

    /** One of which no more is known. */
    Query(int sentence, int token, Gender gender, boolean possessive) {
      this(
          sentence, token, gender, !possessive, possessive, List.of(), List.of(), null, null, null);
    }

    /** Whether the syntax points to somebody. */
    boolean isPointed(Entity entity) {
      return entity == itself || entity == joined || entity == ahead;
    }
  }

  /**
   * What two readers say of whom it means.
   *
   * @param linked how well the linker links it to whom; empty where it links nothing
   * @param marked the logarithm of the odds of each; empty where nobody was asked
   */
  record Voices(Map<Entity, Float> linked, Map<Entity, Double> marked) {}

  private PronounResolver() {}

  /**
   * Whom the pronoun means, likeliest first, and by how much that one is.
   *
   * @param entity null where nobody fits
   * @param lead over the next; infinite where there is none
   */
  record Choice(@Nullable Entity entity, double lead) {}

  /** Chooses among those lately spoken of; of equals the one last mentioned. */
  static Choice resolve(Query query, List<Entity> recent, Voices voices) {
    Entity best = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    double next = Double.NEGATIVE_INFINITY;
    for (Entity entity : recent) {
      if (!fits(query, entity)) {
        continue;
      }
      double score = score(query, entity, voices);
      if (score > bestScore) {
        next = bestScore;
        best = entity;
        bestScore = score;
      } else {
        next = Math.max(next, score);
      }
    }
    return new Choice(best, best == null ? 0 : bestScore - next);
  }

  private static boolean fits(Query query, Entity entity) {
    if (query.isPointed(entity)) {
      return true;
    }
    int distance = query.sentence() - entity.lastSentence;
    if (entity.plural || distance > REACH || (distance == 0 && entity.lastToken >= query.token())) {
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

  private static double score(Query query, Entity entity, Voices voices) {
    double linked = voices.marked().isEmpty() ? LINKED : LINKED_TOO;
    double score = place(query, entity);
    score += said(voices.linked(), entity, linked, UNLINKED);
    score += said(voices.marked(), entity, MARKED, UNMARKED);
    boolean agrees = entity.gender().agrees(query.gender());
    score +=
        agrees ? AGREES : AGAINST * Math.min(1.0, entity.genderMargin() / (double) Entity.CERTAIN);
    score += entity.isNamed() ? NAMED : 0;
    score += query.barred().contains(entity) ? BARRED : 0;
    score += entity == query.itself() ? ITSELF : 0;
    score += entity == query.joined() ? JOINED : 0;
    return score + (entity == query.ahead() ? AHEAD : 0);
  }

  private static double said(
      Map<Entity, ? extends Number> scores, Entity entity, double weight, double unsaid) {
    Number score = scores.get(entity);
    return score != null ? weight * score.doubleValue() : scores.isEmpty() ? 0 : unsaid;
  }

  /** What speaks for one by where the last mention stands. */
  private static double place(Query query, Entity entity) {
    int distance = query.sentence() - entity.lastSentence;
    double score = distance == 0 ? HERE : distance == 1 ? BEFORE : 0;
    if (distance == 0) {
      score += LATE * Math.min(entity.lastToken, LONG) / LONG;
    }
    boolean doer = entity.lastRole == Roles.Role.SUBJECT;
    score += query.subject() && doer ? DOER_AGAIN : 0;
    boolean done = !query.subject() && !query.possessive();
    return score + (done && query.doers().contains(entity) ? DONE_TO_ITSELF : 0);
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
