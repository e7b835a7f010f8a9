package org.denouement.explain.face;

import java.util.List;
import java.util.stream.Stream;
import org.denouement.explain.face.Telling.Balance;
import org.denouement.explain.face.Telling.Bond;
import org.denouement.explain.face.Telling.Side;
import org.jspecify.annotations.Nullable;

/**
 * What two give and take, as bars: those of the first grow to the left, those of the second to the
 * right.
 *
 * @param rows what is counted
 */
record BalanceChart(List<Row> rows) {

  /** The width of the whole. */
  static final int WIDTH = 340;

  /** The height of a row. */
  static final int ROW = 22;

  /** The middle, and how far from it bars begin. */
  static final int MIDDLE = WIDTH / 2;

  private static final int INNER = 36;

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
        Stream.of(balance.first(), balance.second())
            .mapToInt(side -> Math.max(side.acts(), Math.max(side.yields(), side.speaks())))
            .max()
            .orElse(0);
    Side one = balance.first();
    Side other = balance.second();
    return new BalanceChart(
        List.of(
            row(bond, "acts", one, one.acts(), other, other.acts(), most, 0),
            row(bond, "gives way", one, one.yields(), other, other.yields(), most, 1),
            row(bond, "speaks", one, one.speaks(), other, other.speaks(), most, 2)));
  }

  private static Row row(
      Bond bond, String what, Side one, int ones, Side other, int others, int most, int place) {
    double left = (double) LONGEST * ones / Math.max(1, most);
    double right = (double) LONGEST * others / Math.max(1, most);
    return new Row(
        what,
        new Bar(
            ones,
            MIDDLE - INNER - left,
            left,
            MIDDLE - INNER - left - 4,
            one.note(),
            bond.first() + " " + what + " " + GiveAndTakeWords.times(ones)),
        new Bar(
            others,
            MIDDLE + INNER,
            right,
            MIDDLE + INNER + right + 4,
            other.note(),
            bond.second() + " " + what + " " + GiveAndTakeWords.times(others)),
        (place + 0.5) * ROW);
  }
}
