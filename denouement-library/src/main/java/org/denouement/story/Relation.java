package org.denouement.story;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How two of the cast stand to each other, as far as was read.
 *
 * @param first a cast id
 * @param second the other's; roles are what the second is to the first
 * @param states in story order; never empty
 * @param latest what was told last of what passes between them
 * @param parts for each of the two, by id, the part they take in what passes between them
 */
public record Relation(
    String first,
    String second,
    List<State> states,
    Ground latest,
    SequencedMap<String, Tally> parts) {

  /**
   * One state.
   *
   * @param bond how they stand
   * @param role what the second is to the first ("mother"), or null
   * @param leader the id of who employs, leads or cares for the other, or null
   * @param stated whether a noun says so, rather than an act from which it follows
   * @param grounds where the text tells it; never empty
   */
  public record State(
      Bond bond,
      @Nullable String role,
      @Nullable String leader,
      boolean stated,
      List<Ground> grounds) {
    public State {
      grounds = List.copyOf(grounds);
    }
  }

  public Relation {
    states = List.copyOf(states);
  }

  /** How they stand in the end. */
  public Bond last() {
    return states.getLast().bond();
  }

  /** The same with grounds told otherwise. */
  Relation with(UnaryOperator<Ground> change) {
    List<State> told =
        states.stream()
            .map(state ->
                new State(
                    state.bond(),
                    state.role(),
                    state.leader(),
                    state.stated(),
                    state.grounds().stream().map(change).toList()))
            .toList();
    return new Relation(first, second, told, change.apply(latest), parts);
  }
}
