package org.denouement.evaluate;

import java.util.Arrays;

/**
 * Pairs rows with columns one to one so that the sum of their values is greatest (Kuhn, "The
 * Hungarian method for the assignment problem", 1955; Munkres 1957), in time cubic in the shorter
 * side at most times the longer.
 */
final class Matching {

  private static final int NONE = -1;

  /** What each pair costs; never more rows than columns. */
  private final double[][] costs;

  private final double[] ofRow;
  private final double[] ofColumn;
  private final int[] rowOf;

  private Matching(double[][] costs, int columns) {
    this.costs = costs;
    ofRow = new double[costs.length];
    ofColumn = new double[columns];
    rowOf = new int[columns];
    Arrays.fill(rowOf, NONE);
  }

  /**
   * The greatest sum over all ways to pair them.
   *
   * @param values [row, column], none below 0
   */
  static double best(double[][] values) {
    int columns = values.length == 0 ? 0 : values[0].length;
    boolean tall = values.length > columns;
    double[][] costs = new double[tall ? columns : values.length][tall ? values.length : columns];
    for (int r = 0; r < costs.length; r++) {
      for (int c = 0; c < costs[r].length; c++) {
        costs[r][c] = -(tall ? values[c][r] : values[r][c]);
      }
    }
    Matching matching = new Matching(costs, tall ? values.length : columns);
    for (int row = 0; row < costs.length; row++) {
      matching.place(row);
    }
    return matching.sum();
  }

  /** Finds a column for a row, moving others along the cheapest chain of exchanges. */
  private void place(int row) {
    int columns = ofColumn.length;
    double[] slack = new double[columns];
    int[] cameFrom = new int[columns];
    boolean[] reached = new boolean[columns];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    int at = NONE;
    do {
      int from = at == NONE ? row : rowOf[at];
      int next = NONE;
      for (int c = 0; c < columns; c++) {
        if (reached[c]) {
          continue;
        }
        double reduced = costs[from][c] - ofRow[from] - ofColumn[c];
        if (reduced < slack[c]) {
          slack[c] = reduced;
          cameFrom[c] = at;
        }
        if (next == NONE || slack[c] < slack[next]) {
          next = c;
        }
      }
      shift(row, slack, reached, slack[next]);
      at = next;
      reached[at] = true;
    } while (rowOf[at] != NONE);
    while (at != NONE) {
      int before = cameFrom[at];
      rowOf[at] = before == NONE ? row : rowOf[before];
      at = before;
    }
  }

  private void shift(int row, double[] slack, boolean[] reached, double by) {
    ofRow[row] += by;
    for (int c = 0; c < reached.length; c++) {
      if (reached[c]) {
        ofRow[rowOf[c]] += by;
        ofColumn[c] -= by;
      } else {
        slack[c] -= by;
      }
    }
  }

  private double sum() {
    double sum = 0;
    for (int c = 0; c < rowOf.length; c++) {
      sum -= rowOf[c] == NONE ? 0 : costs[rowOf[c]][c];
    }
    return sum;
  }
}
