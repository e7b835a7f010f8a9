package org.denouement.encoder;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best tree over the words of a sentence: the maximum spanning arborescence with exactly
 * one root.
 *
 * <p>Chu and Liu 1965 and Edmonds 1967, as McDonald et al. 2005 (section 2.2) use them. That only
 * one word is the root comes of making roots so costly that no gain elsewhere pays for a second one
 * (Stanojević and Cohen 2021, section 4). Of equals, the first word is taken.
 */
final class Trees {

  private Trees() {}

  /**
   * The head of each word, and a root's own index.
   *
   * @param scores row: dependent, column: head; the diagonal scores a word as the root
   */
  static int[] heads(float[][] scores) {
    int words = scores.length;
    double[][] arcs = new double[words + 1][words + 1];
    double cost = 1 + words * range(scores);
    for (int d = 0; d < words; d++) {
      arcs[d + 1][0] = scores[d][d] - cost;
      for (int h = 0; h < words; h++) {
        arcs[d + 1][h + 1] = d == h ? Double.NEGATIVE_INFINITY : scores[d][h];
      }
    }
    int[] best = arborescence(arcs);
    int[] heads = new int[words];
    for (int d = 0; d < words; d++) {
      heads[d] = best[d + 1] == 0 ? d : best[d + 1] - 1;
    }
    return heads;
  }

  private static double range(float[][] scores) {
    double least = 0;
    double most = 0;
    for (float[] row : scores) {
      for (float score : row) {
        least = Math.min(least, score);
        most = Math.max(most, score);
      }
    }
    return most - least;
  }

  /** The head of each node but 0, which is the root; row: dependent, column: head. */
  private static int[] arborescence(double[][] arcs) {
    int[] heads = new int[arcs.length];
    for (int d = 1; d < arcs.length; d++) {
      heads[d] = best(arcs[d], d);
    }
    boolean[] cycle = cycle(heads);
    return cycle == null ? heads : contracted(arcs, heads, cycle);
  }

  private static int best(double[] row, int self) {
    int best = -1;
    for (int h = 0; h < row.length; h++) {
      if (h != self && (best < 0 || row[h] > row[best])) {
        best = h;
      }
    }
    return best;
  }

  /** The nodes of a cycle, or null where there is none. */
  private static boolean @Nullable [] cycle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int at = start;
      while (at != 0 && seen[at] == 0) {
        seen[at] = start;
        at = heads[at];
      }
      if (at != 0 && seen[at] == start) {
        boolean[] cycle = new boolean[heads.length];
        for (int node = at; !cycle[node]; node = heads[node]) {
          cycle[node] = true;
        }
        return cycle;
      }
    }
    return null;
  }

  /** Solves the graph in which a cycle is one node, and breaks the cycle where that says. */
  private static int[] contracted(double[][] arcs, int[] heads, boolean[] cycle) {
    int[] kept = outside(cycle);
    int hub = kept.length;
    double[][] smaller = new double[hub + 1][hub + 1];
    int[] leaving = new int[hub];
    int[] entering = new int[hub];
    smaller[0][hub] = smaller[hub][hub] = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < hub; i++) {
      for (int j = 0; j < hub; j++) {
        smaller[i][j] = arcs[kept[i]][kept[j]];
      }
      int from = kept[i];
      leaving[i] = bestOf(cycle, node -> arcs[from][node]);
      entering[i] = bestOf(cycle, node -> arcs[node][from] - arcs[node][heads[node]]);
      smaller[i][hub] = arcs[from][leaving[i]];
      smaller[hub][i] = arcs[entering[i]][from] - arcs[entering[i]][heads[entering[i]]];
    }
    int[] solved = arborescence(smaller);
    int[] result = heads.clone();
    for (int i = 1; i < hub; i++) {
      result[kept[i]] = solved[i] == hub ? leaving[i] : kept[solved[i]];
    }
    result[entering[solved[hub]]] = kept[solved[hub]];
    return result;
  }

  private static int[] outside(boolean[] cycle) {
    int[] kept = new int[cycle.length];
    int size = 0;
    for (int i = 0; i < cycle.length; i++) {
      if (!cycle[i]) {
        kept[size++] = i;
      }
    }
    return Arrays.copyOf(kept, size);
  }

  private static int bestOf(boolean[] nodes, IntToDoubleFunction score) {
    int best = -1;
    for (int i = 0; i < nodes.length; i++) {
      if (nodes[i] && (best < 0 || score.applyAsDouble(i) > score.applyAsDouble(best))) {
        best = i;
      }
    }
    return best;
  }
}
