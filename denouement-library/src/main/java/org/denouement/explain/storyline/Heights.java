package org.denouement.explain.storyline;

import java.util.Arrays;
import java.util.List;

/**
 * How far down each line runs in each step, so that lines bend little.
 *
 * <p>Again and again each step is laid as near as can be to where its people are in the steps
 * beside it, in the order of the storyline and with its gaps kept. For one step this is isotonic
 * regression, solved exactly by pooling adjacent violators (Barlow, Bartholomew, Bremner and Brunk,
 * 1972).
 */
public final class Heights {

  /** The distance of two who are together. */
  public static final double TOGETHER = 1;

  /** The distance of two neighbours who are not. */
  public static final double APART = 1.7;

  private static final int SWEEPS = 40;

  private final Gatherings gatherings;
  private final List<List<Integer>> orders;
  private final double[][] heights;

  private Heights(Gatherings gatherings, Storyline storyline) {
    this.gatherings = gatherings;
    orders = storyline.orders();
    heights = new double[gatherings.steps()][gatherings.people()];
  }

  /**
   * The heights of a storyline.
   *
   * @return for each step and person the height, 0 at the top; meaningless for who is not there
   */
  public static double[][] of(Gatherings gatherings, Storyline storyline) {
    Heights heights = new Heights(gatherings, storyline);
    for (int step = 0; step < gatherings.steps(); step++) {
      heights.stack(step);
    }
    for (int sweep = 0; sweep < SWEEPS; sweep++) {
      for (int i = 0; i < gatherings.steps(); i++) {
        heights.settle(sweep % 2 == 0 ? i : gatherings.steps() - 1 - i, 1);
      }
    }
    for (int step = 1; step < gatherings.steps(); step++) {
      heights.settle(step, 0);
    }
    return heights.fromTheTop();
  }

  /** The distance of each of a step from the first of it, where none is further than it must. */
  private double[] offsets(int step) {
    List<Integer> order = orders.get(step);
    double[] offsets = new double[order.size()];
    for (int i = 1; i < offsets.length; i++) {
      boolean together = gatherings.together(step, order.get(i - 1), order.get(i));
      offsets[i] = offsets[i - 1] + (together ? TOGETHER : APART);
    }
    return offsets;
  }

  private void stack(int step) {
    double[] offsets = offsets(step);
    for (int i = 0; i < offsets.length; i++) {
      heights[step][orders.get(step).get(i)] = offsets[i];
    }
  }

  /**
   * Lays a step as near to those beside it as its order and gaps allow.
   *
   * @param after how many steps after it count
   */
  private void settle(int step, int after) {
    List<Integer> order = orders.get(step);
    double[] offsets = offsets(step);
    double[] wanted = new double[offsets.length];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = beside(step, after, order.get(i)) - offsets[i];
    }
    double[] nearest = nondecreasing(wanted);
    for (int i = 0; i < nearest.length; i++) {
      heights[step][order.get(i)] = nearest[i] + offsets[i];
    }
  }

  /** The mean height of somebody in the steps beside one; there, where there are none. */
  private double beside(int step, int after, int person) {
    double sum = 0;
    int count = 0;
    int last = Math.min(heights.length - 1, step + after);
    for (int other = Math.max(0, step - 1); other <= last; other++) {
      if (other != step && gatherings.isThere(other, person)) {
        sum += heights[other][person];
        count++;
      }
    }
    return count == 0 ? heights[step][person] : sum / count;
  }

  /** The numbers that never fall and are nearest to those wanted, by least squares. */
  static double[] nondecreasing(double[] wanted) {
    double[] means = new double[wanted.length];
    int[] sizes = new int[wanted.length];
    int pools = 0;
    for (double one : wanted) {
      means[pools] = one;
      sizes[pools] = 1;
      pools++;
      while (pools > 1 && means[pools - 2] > means[pools - 1]) {
        int size = sizes[pools - 2] + sizes[pools - 1];
        means[pools - 2] =
            (means[pools - 2] * sizes[pools - 2] + means[pools - 1] * sizes[pools - 1]) / size;
        sizes[pools - 2] = size;
        pools--;
      }
    }
    double[] nearest = new double[wanted.length];
    int from = 0;
    for (int pool = 0; pool < pools; pool++) {
      Arrays.fill(nearest, from, from + sizes[pool], means[pool]);
      from += sizes[pool];
    }
    return nearest;
  }

  private double[][] fromTheTop() {
    double top = Double.POSITIVE_INFINITY;
    for (int step = 0; step < heights.length; step++) {
      for (int person : orders.get(step)) {
        top = Math.min(top, heights[step][person]);
      }
    }
    for (double[] step : heights) {
      for (int person = 0; person < step.length; person++) {
        step[person] -= top;
      }
    }
    return heights;
  }
}
