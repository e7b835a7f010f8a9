package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the cast stand to each other, gathered sentence by sentence.
 *
 * <p>Keeps what was told between two people as it is read and folds it into states only when asked,
 * in story order and with the cast as it is known then. Not thread-safe.
 */
final class Relationships {

  /** Turns between those who are no kin. */
  private static final Set<Turn> LOVE = EnumSet.of(Turn.LOVE, Turn.ENGAGE, Turn.WED);

  /** So many dealings make two acquainted. */
  private static final int DEALINGS = 2;

  /** In texts of more sentences than this a single sign is often a misreading. */
  private static final int LONG = 500;

  private int sentences;
  private final List<Tie> ties = new ArrayList<>();
  private final Endings endings = new Endings(ties::add);
  private final NounTies nouns = new NounTies(this::add);
  private final VerbTies verbs = new VerbTies(this::add);
  private final GiveAndTake giveAndTake = new GiveAndTake();

  /** Reads the next sentence. */
  void read(ReadSentence sentence) {
    sentences++;
    nouns.read(sentence);
    verbs.read(sentence);
    endings.read(sentence);
    giveAndTake.read(sentence);
  }

  private void add(Tie tie) {
    ties.add(tie);
    endings.note(tie);
  }

  /**
   * The pairs of whom something is known, those of whom it was known first first.
   *
   * @param known the id of the cast member that an id means now
   * @param order the rank in story order of what is told at a place
   * @param cast who is in the story, by now
   * @param said what is said in direct speech
   * @param sentences the sentences in which it is said
   */
  List<Relation> relations(
      UnaryOperator<String> known,
      List<CastMember> cast,
      IntUnaryOperator order,
      List<Quote> said,
      List<ReadSentence> sentences) {
    SequencedMap<Pair, List<Tie>> byPair = new LinkedHashMap<>();
    List<Tie> all =
        Groups.spread(
            ties.stream()
                .map(tie -> tie.between(known.apply(tie.first()), known.apply(tie.second())))
                .filter(tie -> !tie.first().equals(tie.second()))
                .toList());
    all.addAll(new OwnedTies(sentences, all).of(cast));
    all.addAll(Kinship.composed(all));
    Map<GiveAndTake.Way, Tally> tallies = giveAndTake.tallies(known, said, sentences);
    all.addAll(dealings(tallies));
    for (Tie tie : all) {
      byPair.computeIfAbsent(Pair.of(tie), pair -> new ArrayList<>()).add(tie);
    }
    List<Relation> relations = new ArrayList<>();
    byPair.forEach((pair, told) -> {
      Relation relation = relation(told, order, tallies);
      if (relation != null) {
        relations.add(relation);
      }
    });
    return relations;
  }

  /** Those who have to do with each other often enough to be acquainted. */
  private static List<Tie> dealings(Map<GiveAndTake.Way, Tally> tallies) {
    List<Tie> dealings = new ArrayList<>();
    tallies.forEach((way, tally) -> {
      Tally back = tallies.getOrDefault(new GiveAndTake.Way(way.to(), way.from()), new Tally());
      boolean once = way.from().compareTo(way.to()) < 0 || back.all() == 0;
      if (once && tally.all() + back.all() >= DEALINGS) {
        List<Ground> grounds = tally.grounds().subList(0, 1);
        dealings.add(new Tie(way.from(), way.to(), Turn.DEAL, null, null, "deal", false, grounds));
      }
    });
    return dealings;
  }

  /** Two ids, whichever stands first. */
  private record Pair(String one, String other) {
    static Pair of(Tie tie) {
      return tie.first().compareTo(tie.second()) < 0
          ? new Pair(tie.first(), tie.second())
          : new Pair(tie.second(), tie.first());
    }
  }

  private @Nullable Relation relation(
      List<Tie> told, IntUnaryOperator order, Map<GiveAndTake.Way, Tally> tallies) {
    int dealings = dealings(told.getFirst(), tallies);
    int least = sentences > LONG ? 1 : 0;
    Standing standing = new Standing(dealings, least);
    long kin = count(told, EnumSet.of(Turn.KIN));
    boolean lovers = count(told, LOVE) > 2 * kin || (kin <= least && dealings >= DEALINGS);
    told.stream()
        .filter(tie -> tie.turn() != Turn.KIN || !lovers)
        .sorted(
            Comparator.comparingInt(Tie::precedence)
                .thenComparingInt(tie -> order.applyAsInt(tie.ground().at())))
        .forEach(standing::apply);
    if (standing.states().stream().allMatch(state -> state.bond() == Bond.STRANGERS)) {
      return null;
    }
    Tie lead =
        standing.states().stream()
            .map(Standing.Reached::because)
            .filter(tie -> tie.role() != null)
            .findFirst()
            .orElse(standing.states().getFirst().because());
    SequencedMap<String, Tally> parts = new LinkedHashMap<>();
    parts.put(lead.first(), part(lead.first(), lead.second(), tallies));
    parts.put(lead.second(), part(lead.second(), lead.first(), tallies));
    List<Relation.State> states =
        standing.states().stream().map(reached -> state(reached, lead)).toList();
    Ground latest =
        Stream.concat(
                told.stream().map(tie -> tie.grounds().getLast()),
                parts.values().stream().map(Tally::last).filter(Objects::nonNull))
            .max(Comparator.comparingInt(ground -> ground.span().start()))
            .orElse(lead.ground());
    return new Relation(lead.first(), lead.second(), states, latest, parts);
  }

  private static int dealings(Tie tie, Map<GiveAndTake.Way, Tally> tallies) {
    return part(tie.first(), tie.second(), tallies).all()
        + part(tie.second(), tie.first(), tallies).all();
  }

  private static long count(List<Tie> told, Set<Turn> turns) {
    return told.stream().filter(tie -> turns.contains(tie.turn())).count();
  }

  private static Tally part(String from, String to, Map<GiveAndTake.Way, Tally> tallies) {
    return tallies.getOrDefault(new GiveAndTake.Way(from, to), new Tally());
  }

  private static Relation.State state(Standing.Reached reached, Tie lead) {
    Tie tie = reached.because();
    boolean same = tie.first().equals(lead.first());
    return new Relation.State(
        reached.bond(), same ? tie.role() : null, tie.leader(), tie.lasting(), tie.grounds());
  }
}
