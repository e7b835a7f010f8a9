package org.denouement.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.denouement.encoder.EncodedMention;
import org.denouement.encoder.EntityWeights;
import org.denouement.encoder.PairWeights;
import org.jspecify.annotations.Nullable;

/**
 * Links mentions to entities, from left to right, once: a mention joins the entity whose
 * antecedents score higher than starting a new one does (the incremental scheme of Webster and
 * Curran 2014, with memory bounded as by Xia et al. 2020).
 *
 * <p>Sentences come in order; the mentions of each are {@link #read} and then, in order, each is
 * {@linkplain #join joined} to an entity or {@linkplain #open opens} one. Not thread-safe.
 */
public final class EntityLinker {

  /** The lately mentioned entities that any mention is compared with. */
  private static final int LATELY = 25;

  /** After so many mentions, one that was spoken of once and has no name is forgotten. */
  private static final int PASSING = 400;

  /** After so many, any other that has no name. */
  private static final int LONG_AGO = 4000;

  /** How many new entities come between two times of forgetting. */
  private static final int SWEEP = 32;

  /** An entity with how well a mention goes back to it. */
  public record Choice(LinkedEntity entity, float score) {}

  /**
   * What a mention may mean.
   *
   * @param known entities, the likeliest first
   * @param fresh how well it starts something new
   */
  public record Choices(List<Choice> known, float fresh) {
    public Choices {
      known = List.copyOf(known);
    }
  }

  private final PairScorer scorer;
  private final @Nullable EntityWeights entities;
  private final Consumer<LinkedEntity> forgotten;

  /** The entities alive, the last mentioned first. */
  private final List<LinkedEntity> alive = new ArrayList<>();

  private final ByWord byWord = new ByWord();
  private int sentences;
  private int mentions;
  private int opened;

  /** A linker that has read nothing yet. */
  public EntityLinker(PairWeights weights) {
    this(weights, entity -> {});
  }

  /**
   * A linker that has read nothing yet.
   *
   * @param forgotten is told of each entity that no mention can go back to any more
   */
  public EntityLinker(PairWeights weights, Consumer<LinkedEntity> forgotten) {
    this.forgotten = forgotten;
    scorer = new PairScorer(weights);
    this.entities = weights.entities().orElse(null);
  }

  /** The mentions of the next sentence that have vectors, in the order in which to link them. */
  public List<Anaphor> read(ReadWords sentence) {
    List<Anaphor> found = new ArrayList<>();
    for (EncodedMention mention : sentence.mentions()) {
      if (mention.vectors() != null) {
        found.add(Anaphor.of(sentence, mention, mentions++, sentences));
      }
    }
    sentences++;
    return found;
  }

  /**
   * What a mention may mean, the likeliest first; of equals the one last mentioned. Mentions that
   * come after it in order are not gone back to, though they be linked already, nor entities whose
   * mentions it contradicts.
   */
  public Choices choices(Anaphor mention) {
    return choices(weigh(mention));
  }

  /** What a mention may mean and is to be chosen from, by entities as wholes. */
  public Weighed weigh(Anaphor mention) {
    Weighing weighing = new Weighing(scorer, mention);
    for (LinkedEntity entity : candidates(mention)) {
      if (!entity.contradicts(mention.place())) {
        weighing.add(entity);
      }
    }
    return weighing.weighed();
  }

  private Choices choices(Weighed weighed) {
    List<Choice> choices = new ArrayList<>();
    for (Map.Entry<LinkedEntity, Candidate> one : weighed.known().entrySet()) {
      choices.add(new Choice(one.getKey(), score(one.getValue())));
    }
    choices.sort(Comparator.comparingDouble((Choice choice) -> -choice.score()));
    return new Choices(choices, score(weighed.fresh()));
  }

  private float score(Candidate one) {
    return entities == null
        ? one.pairs()
        : one.pairs() + entities.score(one.features(), one.numbers());
  }

  /** Those lately mentioned, and of the others those that share a word with the mention. */
  private List<LinkedEntity> candidates(Anaphor mention) {
    if (alive.size() <= LATELY) {
      return alive;
    }
    List<LinkedEntity> found = new ArrayList<>(alive.subList(0, LATELY));
    if (!mention.of().isPronoun()) {
      byWord.of(mention).stream().filter(entity -> !found.contains(entity)).forEach(found::add);
    }
    return found;
  }

  /** Whom a mention means: the likeliest if it beats somebody new, else null. */
  public @Nullable LinkedEntity best(Anaphor mention) {
    Choices choices = choices(mention);
    if (choices.known().isEmpty()) {
      return null;
    }
    Choice best = choices.known().getFirst();
    return best.score() > choices.fresh() ? best.entity() : null;
  }

  /** Links a mention by its scores alone. */
  public LinkedEntity link(Anaphor mention) {
    LinkedEntity known = best(mention);
    if (known == null) {
      return open(mention);
    }
    join(mention, known);
    return known;
  }

  /** A mention means an entity known. */
  public void join(Anaphor mention, LinkedEntity entity) {
    alive.remove(entity);
    alive.addFirst(entity);
    entity.add(Antecedent.of(mention));
    byWord.add(mention, entity);
  }

  /** A mention means somebody new. */
  public LinkedEntity open(Anaphor mention) {
    LinkedEntity entity = new LinkedEntity(opened++);
    join(mention, entity);
    forget(mention.place().number());
    return entity;
  }

  /** Two are one from here on. */
  public void merge(LinkedEntity kept, LinkedEntity gone) {
    kept.absorb(gone);
    alive.remove(gone);
    byWord.replace(gone, kept);
  }

  private void forget(int now) {
    if (opened % SWEEP != 0) {
      return;
    }
    List<LinkedEntity> gone = new ArrayList<>();
    for (LinkedEntity entity : alive) {
      int reach = entity.mentions() == 1 ? PASSING : LONG_AGO;
      if (!entity.isNamed() && now - entity.last() > reach) {
        gone.add(entity);
      }
    }
    alive.removeAll(gone);
    gone.forEach(byWord::remove);
    gone.forEach(forgotten);
  }
}
