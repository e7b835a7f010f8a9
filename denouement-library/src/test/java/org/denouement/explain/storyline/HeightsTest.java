package org.denouement.explain.storyline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HeightsTest {

  private static final int OUT = Gatherings.ABSENT;

  @Test
  void order_and_gaps_are_kept() {
    Gatherings gatherings =
        new Gatherings(
            new int[][] {{0, 0, 1, OUT}, {0, 1, 1, 2}, {0, 1, 2, 2}, {0, 1, 0, 2}, {OUT, 1, 0, 0}});
    Storyline storyline = Storyline.of(gatherings);

    double[][] heights = Heights.of(gatherings, storyline);

    double top = Double.POSITIVE_INFINITY;
    for (int step = 0; step < gatherings.steps(); step++) {
      var order = storyline.orders().get(step);
      top = Math.min(top, heights[step][order.getFirst()]);
      for (int i = 1; i < order.size(); i++) {
        boolean together = gatherings.together(step, order.get(i - 1), order.get(i));
        assertThat(heights[step][order.get(i)] - heights[step][order.get(i - 1)])
            .isGreaterThan((together ? Heights.TOGETHER : Heights.APART) - 1e-9);
      }
    }
    assertThat(top).isZero();
  }

  @Test
  void lines_that_nothing_moves_are_straight() {
    Gatherings gatherings = new Gatherings(new int[][] {{0, 0, 1}, {0, 1, 2}, {0, 0, 1}});

    double[][] heights = Heights.of(gatherings, Storyline.of(gatherings));

    assertThat(heights[2]).containsExactly(heights[1], within(1e-9));
  }

  @Test
  void numbers_that_fall_are_pooled() {
    assertThat(Heights.nondecreasing(new double[] {1, 5, 3, 4, 2, 9}))
        .containsExactly(1, 3.5, 3.5, 3.5, 3.5, 9);
  }
}
