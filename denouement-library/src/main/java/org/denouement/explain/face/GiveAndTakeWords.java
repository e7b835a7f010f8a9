package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.denouement.explain.Explanation.GiveAndTake;

/** Says in plain words who acts, who gives way and who speaks in a relationship. */
final class GiveAndTakeWords {

  /** Fewer deeds and words than this between two tell nothing. */
  private static final int ENOUGH = 4;

  /** The share of all deeds up to which a difference between two is none. */
  private static final double NEARLY = 0.15;

  /** The verbs of the parts that the three counts do not tell by themselves. */
  private static final Map<String, String> FINER =
      Map.of(
          "asks", "asks",
          "offers", "gives or offers",
          "refuses", "refuses",
          "gives up", "gives something up",
          "hears", "listens");

  private GiveAndTakeWords() {}

  /** The words for two sides, or nothing where the text tells too little. */
  static Optional<String> of(String first, GiveAndTake one, String second, GiveAndTake other) {
    List<String> clauses = new ArrayList<>();
    clause("acts", "act", first, one.acts(), second, other.acts()).ifPresent(clauses::add);
    clause("gives way", "give way", first, one.yields(), second, other.yields())
        .ifPresent(clauses::add);
    clause("speaks", "speak", first, one.speaks(), second, other.speaks()).ifPresent(clauses::add);
    int counted =
        one.acts() + one.yields() + one.speaks() + other.acts() + other.yields() + other.speaks();
    return counted < ENOUGH
        ? Optional.empty()
        : Optional.of(sentence(clauses) + finer(first, one) + finer(second, other));
  }

  /** What one does besides acting, giving way and speaking: " Nora asks twice and refuses once." */
  private static String finer(String name, GiveAndTake side) {
    List<String> told =
        side.parts().stream()
            .filter(part -> FINER.containsKey(part.part()))
            .map(part -> FINER.get(part.part()) + " " + times(part.times()))
            .toList();
    return told.isEmpty() ? "" : " " + name + " " + joined(told) + ".";
  }

  private static Optional<String> clause(
      String verb, String both, String first, int one, String second, int other) {
    if (one + other == 0) {
      return Optional.empty();
    }
    if (one == other) {
      return Optional.of("both " + both + " equally often (" + times(one) + " each)");
    }
    if (Math.abs(one - other) <= NEARLY * (one + other)) {
      return Optional.of("both " + both + " about equally often (" + one + " and " + other + ")");
    }
    String more = one > other ? first : second;
    int most = Math.max(one, other);
    int least = Math.min(one, other);
    return Optional.of(
        least == 0
            ? "only " + more + " " + verb + " (" + times(most) + ")"
            : more + " " + verb + " more often (" + most + " to " + least + ")");
  }

  /** How often: "once", "twice", "12 times". */
  static String times(int count) {
    return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
  }

  private static String sentence(List<String> clauses) {
    String told = joined(clauses) + ".";
    return told.substring(0, 1).toUpperCase(Locale.ROOT) + told.substring(1);
  }

  private static String joined(List<String> clauses) {
    int last = clauses.size() - 1;
    return last <= 0
        ? String.join("", clauses)
        : String.join(", ", clauses.subList(0, last))
            + (last > 1 ? ", and " : " and ")
            + clauses.get(last);
  }
}
