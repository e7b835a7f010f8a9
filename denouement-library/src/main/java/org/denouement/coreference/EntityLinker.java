package org.denouement.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.denouement.encoder.EncodedMention;
import org.denouement.encoder.PairWeights;
import org.denouement.encoder.PronounWeights;
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

  private final PairScorer scorer;
  private final Optional<PronounWeights> pronouns;
  private final Consumer<LinkedEntity> forgotten;

  /** The entities alive, the last mentioned first. */
  private final List<LinkedEntity> alive = new ArrayList<>();

  private final ByWord byWord = new ByWord();
  private int sentences;
  private int mentions;
  private int entities;

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
    pronouns = weights.pronouns();
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
  public List<Choice> choices(Anaphor mention) {
    List<Choice> choices = new ArrayList<>();
    for (LinkedEntity entity : candidates(mention)) {
      if (entity.known().contradict(mention.place())) {
        continue;
      }
      choices.add(new Choice(entity, score(mention, entity)));
    }
    choices.sort(Comparator.comparingDouble((Choice choice) -> -choice.score()));
    return choices;
  }

  /**
   * How likely a mention goes back to any of an entity's: the logarithm of the sum of the
   * exponentials of their scores, for the scores were trained as those of one choice among all. How
   * often the text called it he or she counts besides.
   */
  private float score(Anaphor mention, LinkedEntity entity) {
    double sum = 0;
    for (Antecedent antecedent : entity.antecedents()) {
      if (antecedent.place().number() < mention.place().number()) {
        sum += StrictMath.exp(scorer.score(mention, antecedent));
      }
    }
    double expected = entity.expected().score(mention.of(), entity.known());
    return (float) (StrictMath.log(sum) + expected);
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

  /** How well a mention starts something new. */
  public float fresh(Anaphor mention) {
    return mention.vectors().fresh();
  }

  /** Whom a mention means: the likeliest if it beats somebody new, else null. */
  public @Nullable LinkedEntity best(Anaphor mention) {
    List<Choice> choices = choices(mention);
    boolean known = !choices.isEmpty() && choices.getFirst().score() > fresh(mention);
    return known ? choices.getFirst().entity() : null;
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
    pronouns.ifPresent(weights -> entity.expected().add(mention, weights));
    byWord.add(mention, entity);
  }

  /** A mention means somebody new. */
  public LinkedEntity open(Anaphor mention) {
    LinkedEntity entity = new LinkedEntity(entities++);
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
    if (entities % SWEEP != 0) {
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
