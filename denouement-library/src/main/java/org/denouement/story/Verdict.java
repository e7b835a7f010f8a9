package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One decision of how two of the cast stand to each other, from what the rules say and what the
 * trained reader says.
 *
 * <p>What both say is told as the rules tell it, with its role and its evidence. What the reader
 * alone says is told as inferred, on the sentence that most likely makes it so.
 */
final class Verdict {

  /** Of two who are more likely than this nothing to each other nothing is told. */
  private static final double NOTHING = 0.4;

  /** A sentence that is more likely than this to change nothing makes nothing of them. */
  private static final double UNMADE = 0.5;

  /** Acts that say themselves what they make of two. */
  private static final Set<Turn> OUTRIGHT =
      EnumSet.of(Turn.ENGAGE, Turn.WED, Turn.DIVORCE, Turn.BREAK, Turn.LEAVE);

  private static final TieWeights WEIGHTS = new TieWeights();

  private final ToldTies told;
  private final IntUnaryOperator order;
  private final FirstVoice rules;
  private final Optional<SecondVoice.Said> second;
  private final Map<String, CastMember> cast;

  /**
   * Decides of a story.
   *
   * @param told what is told between any two
   * @param cast who is in the story
   * @param order the rank in story order of what is told at a place
   * @param sentences how many were read
   * @param second what the reader says; empty where there is none, and the rules decide
   */
  Verdict(
      ToldTies told,
      List<CastMember> cast,
      IntUnaryOperator order,
      int sentences,
      Optional<SecondVoice.Said> second) {
    this.told = told;
    this.order = order;
    this.rules = new FirstVoice(told, order, sentences);
    this.second = second;
    this.cast =
        cast.stream()
            .collect(
                Collectors.toMap(
                    CastMember::id, member -> member, (one, same) -> one, LinkedHashMap::new));
  }

  /** Those whom it is decided of. */
  List<CastMember> cast() {
    return List.copyOf(cast.values());
  }

  /** The rank in story order of what is told at a place. */
  IntUnaryOperator order() {
    return order;
  }

  /** What the reader says; empty where there is none. */
  Optional<SecondVoice.Said> second() {
    return second;
  }

  /**
   * The pairs that may have a tie: those between whom something is told, in that order; then those
   * of whom the reader was asked.
   */
  Set<Pair> pairs() {
    Set<Pair> pairs = new LinkedHashSet<>(told.pairs());
    second.ifPresent(said -> pairs.addAll(said.byPair().keySet()));
    pairs.removeIf(pair -> !cast.containsKey(pair.one()) || !cast.containsKey(pair.other()));
    return pairs;
  }

  /** The pairs of whom something is known. */
  List<Relation> relations() {
    List<Relation> relations = new ArrayList<>();
    for (Pair pair : pairs()) {
      Relation byRules = byRules(pair);
      Relation relation = second.map(said -> of(pair, byRules, said)).orElse(byRules);
      if (relation != null) {
        relations.add(relation);
      }
    }
    return relations;
  }

  /** How two stand, or null where they are nothing to each other. */
  private @Nullable Relation of(Pair pair, @Nullable Relation byRules, SecondVoice.Said said) {
    Heard heard = said.byPair().get(pair);
    Heard.Likelihoods likelihoods = WEIGHTS.likelihoods(signs(pair, byRules, said), heard);
    if (likelihoods.none() > NOTHING) {
      return null;
    }
    Bond last = likelihoods.likeliest();
    boolean agree = byRules != null && (byRules.last() == last || isOutright(pair, byRules));
    return heard == null || agree ? byRules : told(pair, last, byRules, heard);
  }

  /**
   * Whether the last that is told of two is an act that makes them what the rules say: a wedding, a
   * parting.
   */
  private boolean isOutright(Pair pair, Relation byRules) {
    List<Tie> acts =
        told.between(pair).stream().filter(tie -> !tie.lasting() && tie.precedence() == 1).toList();
    int end = acts.stream().mapToInt(this::rank).max().orElse(0);
    List<Ground> last = byRules.states().getLast().grounds();
    return acts.stream()
        .filter(tie -> rank(tie) == end && OUTRIGHT.contains(tie.turn()))
        .anyMatch(tie -> last.contains(tie.ground()));
  }

  private int rank(Tie tie) {
    return order.applyAsInt(tie.ground().at());
  }

  /** The pairs of whom the rules say something. */
  List<Relation> byRules() {
    return pairs().stream().map(this::byRules).filter(Objects::nonNull).toList();
  }

  /** How two stand by the rules, or null. */
  @Nullable Relation byRules(Pair pair) {
    return rules.of(pair);
  }

  /** What the text has that speaks for how two stand. */
  Map<String, Double> signs(Pair pair, @Nullable Relation byRules, SecondVoice.Said said) {
    return TieSigns.of(
        told.between(pair),
        order,
        byRules,
        told.dealings(pair),
        said.shared().count(pair),
        Objects.requireNonNull(cast.get(pair.one())),
        Objects.requireNonNull(cast.get(pair.other())));
  }

  /** Told as the reader has it, or as the rules tell it up to where the reader says otherwise. */
  private Relation told(Pair pair, Bond last, @Nullable Relation byRules, Heard heard) {
    List<Relation.State> known = byRules == null ? List.of() : byRules.states();
    List<Relation.State> states = way(last, known, heard);
    if (states.isEmpty()) {
      states = new ArrayList<>(known.subList(0, before(known, last)));
      if (states.isEmpty() || states.getLast().bond() != last) {
        states.add(inferred(last, heard.making(last)));
      }
    }
    Ground latest = Ground.of(heard.lines().getLast().sentence());
    if (byRules == null) {
      SequencedMap<String, Tally> parts = told.parts(pair.one(), pair.other());
      return new Relation(pair.one(), pair.other(), states, latest, parts);
    }
    boolean later = latest.at() > byRules.latest().at();
    return new Relation(
        byRules.first(),
        byRules.second(),
        states,
        later ? latest : byRules.latest(),
        byRules.parts());
  }

  /** What each sentence makes of the two up to the last, as the reader says; empty if not that. */
  private List<Relation.State> way(Bond last, List<Relation.State> known, Heard heard) {
    List<Relation.State> way = new ArrayList<>();
    heard.lines().stream()
        .filter(line -> line.made().none() < UNMADE)
        .sorted(Comparator.comparingInt(line -> order.applyAsInt(start(line))))
        .forEach(line -> {
          Bond bond = line.made().likeliest();
          if (way.isEmpty() || way.getLast().bond() != bond) {
            way.add(state(known, bond).orElseGet(() -> inferred(bond, line)));
          }
        });
    while (!way.isEmpty() && way.getLast().bond() != last) {
      way.removeLast();
    }
    return way;
  }

  private static int start(Heard.Line line) {
    return line.sentence().sentence().span().start();
  }

  private static Optional<Relation.State> state(List<Relation.State> known, Bond bond) {
    return known.stream().filter(state -> state.bond() == bond).findFirst();
  }

  private static Relation.State inferred(Bond bond, Heard.Line line) {
    return new Relation.State(bond, null, null, false, List.of(Ground.of(line.sentence())));
  }

  /** How many states there are up to the last, or before the one that it takes the place of. */
  private static int before(List<Relation.State> known, Bond last) {
    for (int i = known.size() - 1; i >= 0; i--) {
      if (known.get(i).bond() == last) {
        return i + 1;
      }
    }
    return Math.max(0, known.size() - 1);
  }
}
