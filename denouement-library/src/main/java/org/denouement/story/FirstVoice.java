package org.denouement.story;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says by rules how two of the cast stand to each other. */
final class FirstVoice {

  /** Turns between those who are no kin. */
  private static final Set<Turn> LOVE = EnumSet.of(Turn.LOVE, Turn.ENGAGE, Turn.WED);

  /** So many dealings tell lovers from kin. */
  private static final int DEALINGS = 2;

  /** In texts of more sentences than this a single sign is often a misreading. */
  private static final int LONG = 500;

  private final ToldTies told;
  private final IntUnaryOperator order;
  private final int least;

  /**
   * A voice.
   *
   * @param order the rank in story order of what is told at a place
   * @param sentences how many were read
   */
  FirstVoice(ToldTies told, IntUnaryOperator order, int sentences) {
    this.told = told;
    this.order = order;
    this.least = sentences > LONG ? 1 : 0;
  }

  /** How two stand by what is told between them, or null where that makes nothing of them. */
  @Nullable Relation of(Pair pair) {
    List<Tie> ties = told.between(pair);
    int dealings = told.dealings(pair);
    Standing standing = new Standing(dealings, least);
    long kin = count(ties, EnumSet.of(Turn.KIN));
    boolean lovers = count(ties, LOVE) > 2 * kin || (kin <= least && dealings >= DEALINGS);
    ties.stream()
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
    SequencedMap<String, Tally> parts = told.parts(lead.first(), lead.second());
    List<Relation.State> states =
        standing.states().stream().map(reached -> state(reached, lead)).toList();
    Ground latest =
        Stream.concat(
                ties.stream().map(tie -> tie.grounds().getLast()),
                parts.values().stream().map(Tally::last).filter(Objects::nonNull))
            .max(Comparator.comparingInt(ground -> ground.span().start()))
            .orElse(lead.ground());
    return new Relation(lead.first(), lead.second(), states, latest, parts);
  }

  private static long count(List<Tie> told, Set<Turn> turns) {
    return told.stream().filter(tie -> turns.contains(tie.turn())).count();
  }

  private static Relation.State state(Standing.Reached reached, Tie lead) {
    Tie tie = reached.because();
    boolean same = tie.first().equals(lead.first());
    return new Relation.State(
        reached.bond(), same ? tie.role() : null, tie.leader(), tie.lasting(), tie.grounds());
  }
}
