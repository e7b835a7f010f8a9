package org.denouement.story;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something told about how two of the cast stand to each other.
 *
 * @param first the id of who acts, or to whom {@code role} is told
 * @param second the other's id
 * @param turn what passes between them
 * @param role what the second is to the first ("mother"), or null
 * @param kin which step of kinship {@code role} is, or null
 * @param word the verb or noun that tells it
 * @param lasting whether it is a noun that tells how things stand ("his wife"), not an act
 * @param grounds where it is told; never empty
 */
record Tie(
    String first,
    String second,
    Turn turn,
    @Nullable String role,
    @Nullable String kin,
    String word,
    boolean lasting,
    List<Ground> grounds) {

  private static final Set<String> CHARGES =
      Set.of("dog", "cat", "horse", "pet", "puppy", "parrot", "patient");

  Tie {
    grounds = List.copyOf(grounds);
  }

  Tie(
      String first,
      String second,
      Turn turn,
      @Nullable String role,
      @Nullable String kin,
      String word,
      boolean lasting,
      Ground ground) {
    this(first, second, turn, role, kin, word, lasting, List.of(ground));
  }

  /** The first place where it is told. */
  Ground ground() {
    return grounds.getFirst();
  }

  /** The same between other ids. */
  Tie between(String one, String other) {
    return new Tie(one, other, turn, role, kin, word, lasting, grounds);
  }

  /**
   * Where it comes among what is told of two: blood first, then what happens, then what follows.
   */
  int precedence() {
    return switch (turn) {
      case KIN -> 0;
      case SHARE, DEAL -> 2;
      default -> 1;
    };
  }

  /** The id of who employs, leads or cares for the other, or null where neither does. */
  @Nullable String leader() {
    return switch (turn) {
      case HIRE, ORDER -> first;
      case SERVE -> second;
      case CARE -> lasting && !CHARGES.contains(word) ? second : first;
      default -> null;
    };
  }
}
