package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.denouement.coreference.Anaphor;
import org.denouement.coreference.EntityLinker;
import org.denouement.coreference.LinkedEntity;
import org.denouement.coreference.ReadWords;
import org.denouement.encoder.PairWeights;
import org.denouement.language.Mention;
import org.denouement.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What the trained linker says of whom a mention means, held to what the cast allows. Where the
 * model links nothing, nothing is said.
 */
final class Linking {

  private final @Nullable EntityLinker linker;
  private final Map<LinkedEntity, Entity> cast = new HashMap<>();
  private final Map<Entity, LinkedEntity> linked = new HashMap<>();

  /** The mentions of the sentence being read that are not linked yet, in order. */
  private List<Anaphor> waiting = new ArrayList<>();

  Linking(Optional<PairWeights> weights) {
    linker = weights.map(pairs -> new EntityLinker(pairs, this::forget)).orElse(null);
  }

  /**
   * Begins the next sentence.
   *
   * @param quotation for each token the number of its quotation, from 1; 0 outside of speech
   */
  void begin(Sentence sentence, IntUnaryOperator quotation) {
    if (linker == null) {
      return;
    }
    finish();
    waiting = new ArrayList<>(linker.read(ReadWords.of(sentence, quotation)));
  }

  /** Links what the cast did not ask about. */
  void finish() {
    if (linker != null) {
      waiting.forEach(linker::link);
    }
    waiting = new ArrayList<>();
  }

  /** The model's mention for one of ours, of the same head; null where it has none. */
  @Nullable Anaphor of(Mention mention) {
    Anaphor found = null;
    for (Anaphor one : waiting) {
      boolean same =
          one.mention().first() <= mention.head()
              && mention.head() <= one.mention().last()
              && (one.head() == mention.head()
                  || (one.mention().first() == mention.first()
                      && one.mention().last() == mention.last()));
      if (same && (found == null || length(one) < length(found))) {
        found = one;
      }
    }
    return found;
  }

  private static int length(Anaphor one) {
    return one.mention().last() - one.mention().first();
  }

  /**
   * Whom a mention means, if its best antecedents are of somebody it may; null for somebody new.
   */
  @Nullable Entity find(@Nullable Anaphor anaphor, Predicate<Entity> may) {
    if (linker == null || anaphor == null) {
      return null;
    }
    for (EntityLinker.Choice choice : linker.choices(anaphor)) {
      if (choice.score() <= linker.fresh(anaphor)) {
        return null;
      }
      Entity entity = cast.get(choice.entity());
      if (entity != null && may.test(entity)) {
        return entity;
      }
    }
    return null;
  }

  /**
   * How well a mention goes back to what it may mean.
   *
   * @param cast those of the cast, with their scores
   * @param elsewhere the best score of what is not of the cast: "one of the victims"
   */
  record Prospects(Map<Entity, Float> cast, float elsewhere) {}

  /** What there is to say for each that a mention may mean. */
  Prospects prospects(@Nullable Anaphor anaphor) {
    Map<Entity, Float> scores = new HashMap<>();
    float elsewhere = Float.NEGATIVE_INFINITY;
    if (linker != null && anaphor != null) {
      for (EntityLinker.Choice choice : linker.choices(anaphor)) {
        Entity entity = cast.get(choice.entity());
        if (entity == null) {
          elsewhere = Math.max(elsewhere, choice.score());
        } else {
          scores.put(entity, choice.score());
        }
      }
    }
    return new Prospects(scores, elsewhere);
  }

  /** A mention means somebody of the cast. */
  void join(@Nullable Anaphor anaphor, Entity entity) {
    if (linker == null || anaphor == null || !waiting.remove(anaphor)) {
      return;
    }
    LinkedEntity known = linked.get(entity);
    if (known == null) {
      LinkedEntity opened = linker.open(anaphor);
      linked.put(entity, opened);
      cast.put(opened, entity);
    } else {
      linker.join(anaphor, known);
    }
  }

  private void forget(LinkedEntity gone) {
    Entity entity = cast.remove(gone);
    if (entity != null) {
      linked.remove(entity);
    }
  }

  /** Two of the cast are one from here on. */
  void merge(Entity kept, Entity gone) {
    LinkedEntity other = linked.remove(gone);
    if (linker == null || other == null) {
      return;
    }
    LinkedEntity known = linked.get(kept);
    if (known == null) {
      linked.put(kept, other);
      cast.put(other, kept);
    } else {
      cast.remove(other);
      linker.merge(known, other);
    }
  }
}
