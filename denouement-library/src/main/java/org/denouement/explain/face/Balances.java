package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.List;
import org.denouement.explain.Explanation.Counted;
import org.denouement.explain.Explanation.GiveAndTake;
import org.denouement.explain.face.Telling.Balance;
import org.denouement.explain.face.Telling.Count;
import org.denouement.explain.face.Telling.Weighed;
import org.jspecify.annotations.Nullable;

/** Sets what two give and take side by side, each count with a passage to check it by. */
final class Balances {

  /** Fewer deeds and words than this between two tell nothing. */
  private static final int ENOUGH = 4;

  private final Notes notes;

  Balances(Notes notes) {
    this.notes = notes;
  }

  /** The balance of two sides; null where the text tells too little. */
  @Nullable Balance of(GiveAndTake one, GiveAndTake other) {
    int counted = counted(one) + counted(other);
    if (counted < ENOUGH) {
      return null;
    }
    List<Weighed> rows = new ArrayList<>();
    for (Deed deed : Deed.values()) {
      Count first = count(one, deed);
      Count second = count(other, deed);
      if (first.times() + second.times() > 0) {
        rows.add(new Weighed(deed, first, second));
      }
    }
    return new Balance(rows);
  }

  private static int counted(GiveAndTake side) {
    return side.parts().stream().mapToInt(Counted::times).sum();
  }

  private Count count(GiveAndTake side, Deed deed) {
    return side.parts().stream()
        .filter(part -> part.part().equals(deed.part()))
        .findFirst()
        .map(part -> new Count(part.times(), note(part)))
        .orElse(new Count(0, 0));
  }

  private int note(Counted part) {
    List<Integer> cited = notes.cite(part.evidence().stream().limit(1).toList());
    return cited.isEmpty() ? 0 : cited.getFirst();
  }
}
