package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.List;
import org.denouement.explain.face.Telling.Balance;
import org.denouement.explain.face.Telling.Bond;
import org.denouement.explain.face.Telling.Count;
import org.denouement.explain.face.Telling.Weighed;
import org.jspecify.annotations.Nullable;

/**
 * What two give and take, as bars: those of the first grow to the left, those of the second to the
 * right.
 *
 * @param rows what is counted
 */
record BalanceChart(List<Row> rows) {

  /** The width of the whole. */
  static final int WIDTH = 400;

  /** The height of a row. */
  static final int ROW = 22;

  /** The middle, and how far from it bars begin. */
  static final int MIDDLE = WIDTH / 2;

  private static final int INNER = 62;

  /** The longest bar; what is left is for its number. */
  private static final int LONGEST = MIDDLE - INNER - 26;

  static final int THICK = 12;

  /**
   * A count of both.
   *
   * @param y the middle of the row
   */
  record Row(String what, Bar first, Bar second, double y) {}

  /**
   * A side's count.
   *
   * @param x the left end of the bar
   * @param end where the number stands
   * @param note the passage that shows one of what is counted, or 0
   * @param words it in words
   */
  record Bar(int count, double x, double width, double end, int note, String words) {}

  BalanceChart {
    rows = List.copyOf(rows);
  }

  int height() {
    return rows.size() * ROW;
  }

  /** The chart of a relationship; null where too little is counted. */
  static @Nullable BalanceChart of(Bond bond) {
    Balance balance = bond.balance();
    if (balance == null) {
      return null;
    }
    int most =
        balance.rows().stream()
            .mapToInt(row -> Math.max(row.first().times(), row.second().times()))
            .max()
            .orElse(1);
    List<Row> rows = new ArrayList<>();
    for (Weighed weighed : balance.rows()) {
      rows.add(row(bond, weighed, (double) LONGEST / most, (rows.size() + 0.5) * ROW));
    }
    return new BalanceChart(rows);
  }

  private static Row row(Bond bond, Weighed weighed, double each, double y) {
    String what = weighed.deed().one();
    double left = each * weighed.first().times();
    double right = each * weighed.second().times();
    double begin = MIDDLE - INNER - left;
    double end = MIDDLE + INNER + right;
    return new Row(
        what,
        bar(weighed.first(), begin, left, begin - 4, bond.first() + " " + what),
        bar(weighed.second(), MIDDLE + INNER, right, end + 4, bond.second() + " " + what),
        y);
  }

  private static Bar bar(Count count, double x, double width, double end, String does) {
    String words = does + " " + GiveAndTakeWords.times(count.times());
    return new Bar(count.times(), x, width, end, count.note(), words);
  }
}
