package org.denouement.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TreesTest {

  @Test
  void a_lone_word_is_the_root() {
    assertThat(Trees.heads(new float[][] {{-3}})).containsExactly(0);
  }

  @Test
  void a_cycle_is_broken_where_it_costs_least() {
    // Each of the first two words would rather hang on the other.
    float[][] scores = {
      {1, 9, 0},
      {9, 3, 0},
      {0, 5, 0}
    };
    assertThat(Trees.heads(scores)).containsExactly(1, 1, 1);
  }

  @Test
  void there_is_one_root_although_each_word_would_be_it() {
    float[][] scores = {
      {9, 0, 0},
      {1, 8, 0},
      {2, 0, 7}
    };
    assertThat(Trees.heads(scores)).containsExactly(0, 0, 0);
  }

  @Test
  void the_tree_is_the_best_of_all_there_are() {
    SplittableRandom dice = new SplittableRandom(11);
    for (int round = 0; round < 400; round++) {
      int words = 1 + round % 5;
      float[][] scores = new float[words][words];
      for (float[] row : scores) {
        for (int i = 0; i < words; i++) {
          row[i] = (float) (20 * dice.nextDouble() - 10);
        }
      }
      int[] heads = Trees.heads(scores);
      assertThat(isTree(heads)).isTrue();
      assertThat(sum(scores, heads)).isEqualTo(best(scores, new int[words], 0));
    }
  }

  @Test
  void equal_scores_still_make_a_tree() {
    assertThat(isTree(Trees.heads(new float[40][40]))).isTrue();
  }

  private static double best(float[][] scores, int[] heads, int word) {
    if (word == heads.length) {
      return isTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = 0; head < heads.length; head++) {
      heads[word] = head;
      best = Math.max(best, best(scores, heads, word + 1));
    }
    return best;
  }

  private static double sum(float[][] scores, int[] heads) {
    double sum = 0;
    for (int d = 0; d < heads.length; d++) {
      sum += scores[d][heads[d]];
    }
    return sum;
  }

  private static boolean isTree(int[] heads) {
    int roots = 0;
    for (int d = 0; d < heads.length; d++) {
      roots += heads[d] == d ? 1 : 0;
      int at = d;
      for (int step = 0; step < heads.length; step++) {
        at = heads[at];
      }
      if (heads[at] != at) {
        return false;
      }
    }
    return roots == 1;
  }
}
