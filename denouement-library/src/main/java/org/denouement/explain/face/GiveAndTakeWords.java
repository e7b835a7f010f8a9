package org.denouement.explain.face;

import java.util.List;
import java.util.Locale;
import org.denouement.explain.face.Telling.Balance;
import org.denouement.explain.face.Telling.Weighed;

/** Says in plain words what two give and take: who acts, asks, refuses, gives way, is heard. */
final class GiveAndTakeWords {

  /** The share of all that is counted up to which a difference between two is none. */
  private static final double NEARLY = 0.15;

  /** The most that is told in one sentence. */
  private static final int MOST = 4;

  private GiveAndTakeWords() {}

  /** The words for two sides. */
  static String of(String first, String second, Balance balance) {
    List<String> clauses = balance.rows().stream().map(row -> clause(first, second, row)).toList();
    int rest = Math.min(MOST, clauses.size());
    String told = sentence(clauses.subList(0, rest));
    return rest == clauses.size()
        ? told
        : told + " " + sentence(clauses.subList(rest, clauses.size()));
  }

  private static String clause(String first, String second, Weighed row) {
    int one = row.first().times();
    int other = row.second().times();
    String both = row.deed().both();
    if (one == other) {
      return "both " + both + " equally often (" + times(one) + " each)";
    }
    if (Math.abs(one - other) <= NEARLY * (one + other)) {
      return "both " + both + " about equally often (" + one + " and " + other + ")";
    }
    String more = one > other ? first : second;
    int most = Math.max(one, other);
    int least = Math.min(one, other);
    return least == 0
        ? "only " + more + " " + row.deed().one() + " (" + times(most) + ")"
        : more + " " + row.deed().one() + " more often (" + most + " to " + least + ")";
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
