package org.denouement.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Small clusterings whose figures were worked out by hand; a letter is a mention. */
class CorefScoreTest {

  private static CorefScore score(String said, String gold) {
    CorefScore score = new CorefScore();
    score.add(clusters(said), clusters(gold));
    return score;
  }

  private static List<Set<String>> clusters(String all) {
    return Arrays.stream(all.split(" ", -1)).map(CorefScoreTest::letters).toList();
  }

  private static Set<String> letters(String cluster) {
    Set<String> letters = new LinkedHashSet<>();
    cluster.chars().forEach(c -> letters.add(Character.toString(c)));
    return letters;
  }

  private static void has(CorefScore score, String name, double value) {
    assertThat(score.figures().get(name)).as(name).isCloseTo(value, within(1e-9));
  }

  @Test
  void what_is_all_right_has_a_hundred() {
    CorefScore score = score("abc de f", "f ed bac");

    assertThat(score.figures().values()).allMatch(value -> value == 100.0);
  }

  @Test
  void a_cluster_told_as_two_loses_links_but_no_precision() {
    CorefScore score = score("ab cd", "abcd");

    // MUC: 2 of the 3 links that hold abcd together; both links said are right. F1 of 1 and 2/3.
    has(score, "muc", 80);
    // B-cubed: each mention is with 2 of its 4. F1 of 1 and 1/2.
    has(score, "b3", 200.0 / 3);
    // CEAF-e: ab with abcd is 2*2/(2+4) = 2/3, cd is left over. P = 2/3 / 2, R = 2/3 / 1.
    has(score, "ceafe", 100 * 2 * (1.0 / 3) * (2.0 / 3) / (1.0 / 3 + 2.0 / 3));
    has(score, "conll", (80 + 200.0 / 3 + 400.0 / 9) / 3);
    has(score, "mentionsF1", 100);
  }

  @Test
  void mentions_that_one_side_lacks_are_missed_there() {
    CorefScore score = score("abx y", "abc d");

    // MUC: abx has 2 links, a-b is right: 1/2; abc likewise: 1/2. Singletons have no links.
    has(score, "muc", 50);
    // B-cubed: a and b each 2/3, the others 0: (4/3)/4 on both sides.
    has(score, "b3", 100.0 / 3);
    // CEAF-e: abx with abc is 2*2/6, y and d have nothing in common: (2/3)/2 on both sides.
    has(score, "ceafe", 100.0 / 3);
    has(score, "mentionsF1", 50);
  }

  @Test
  void entities_are_paired_for_the_best_sum_and_not_greedily() {
    // abcd with abef is 2*2/8 = 1/2, with cd 2*2/6 = 2/3; ef with abef is 2/3, with cd nothing.
    has(score("abcd ef", "cd abef"), "ceafe", 100 * (4.0 / 3) / 2);
  }

  @Test
  void over_documents_what_is_counted_is_summed() {
    CorefScore both = score("ab cd", "abcd");
    both.add(score("ab", "ab"));

    // MUC: precision (2 + 1) of (2 + 1), recall (2 + 1) of (3 + 1).
    has(both, "muc", 600.0 / 7);
  }

  @Test
  void nothing_said_is_nothing_right() {
    CorefScore score = new CorefScore();
    score.add(List.of(), clusters("ab c"));

    assertThat(score.figures().values()).allMatch(value -> value == 0.0);
  }

  @Test
  void the_best_matching_may_leave_a_row_its_second_best() {
    // Greedily 9 + 1 = 10; better 8 + 7 = 15.
    assertThat(Matching.best(new double[][] {{9, 8}, {7, 1}})).isEqualTo(15);
    // More rows than columns, and more columns than rows.
    assertThat(Matching.best(new double[][] {{1}, {5}, {3}})).isEqualTo(5);
    assertThat(Matching.best(new double[][] {{1, 4, 2}, {3, 9, 0}})).isEqualTo(11);
    assertThat(Matching.best(new double[][] {})).isEqualTo(0);
  }

  @Test
  void the_best_matching_is_that_of_trying_all() {
    double[][] values = new double[6][6];
    for (int r = 0; r < 6; r++) {
      for (int c = 0; c < 6; c++) {
        values[r][c] = (r * 31 + c * 17 + r * c * 7) % 13;
      }
    }
    assertThat(Matching.best(values)).isEqualTo(tryAll(values, 0, new boolean[6]));
  }

  private static double tryAll(double[][] values, int row, boolean[] taken) {
    double best = 0;
    for (int c = 0; row < values.length && c < taken.length; c++) {
      if (!taken[c]) {
        taken[c] = true;
        best = Math.max(best, values[row][c] + tryAll(values, row + 1, taken));
        taken[c] = false;
      }
    }
    return best;
  }
}
