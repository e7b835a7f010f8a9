package org.denouement.explain.storyline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StorylineTest {

  /** A letter is a group of one; people with the same letter are together, those with - absent. */
  private static Gatherings gatherings(String... steps) {
    return new Gatherings(
        Arrays.stream(steps)
            .map(step -> step.chars().map(letter -> letter == '-' ? -1 : letter).toArray())
            .toArray(int[][]::new));
  }

  private static void assertWellFormed(Gatherings gatherings, Storyline storyline) {
    assertThat(storyline.orders()).hasSize(gatherings.steps());
    for (int step = 0; step < gatherings.steps(); step++) {
      List<Integer> there = new ArrayList<>();
      for (int person = 0; person < gatherings.people(); person++) {
        if (gatherings.isThere(step, person)) {
          there.add(person);
        }
      }
      List<Integer> order = storyline.orders().get(step);
      assertThat(order).containsExactlyInAnyOrderElementsOf(there);
      assertThat(groupsLeft(gatherings, step, order)).doesNotHaveDuplicates();
    }
  }

  /** The first of each run of people who are together, by the least of their group. */
  private static List<Integer> groupsLeft(Gatherings gatherings, int step, List<Integer> order) {
    List<Integer> runs = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      int person = order.get(i);
      if (i == 0 || !gatherings.together(step, order.get(i - 1), person)) {
        runs.add(
            order.stream()
                .filter(other -> gatherings.together(step, other, person))
                .min(Integer::compare)
                .orElseThrow());
      }
    }
    return runs;
  }

  @Test
  void nobody_crosses_who_need_not() {
    Gatherings gatherings = gatherings("aabbc", "abbcc", "abbbb", "aabbc");

    Storyline storyline = Storyline.of(gatherings);

    assertWellFormed(gatherings, storyline);
    assertThat(storyline.crossings()).isZero();
  }

  @Test
  void three_who_meet_in_pairs_cross_once() {
    Gatherings gatherings = gatherings("aab", "baa", "aba");

    Storyline storyline = Storyline.of(gatherings);

    assertWellFormed(gatherings, storyline);
    assertThat(storyline.crossings()).isEqualTo(1);
  }

  @Test
  void a_pair_is_not_compared_across_a_gap() {
    Storyline storyline =
        new Storyline(List.of(List.of(0, 1), List.of(1), List.of(1, 0), List.of(0, 1)));

    assertThat(storyline.crossings()).isEqualTo(1);
  }

  @Test
  void few_crossings_are_the_fewest_there_can_be() {
    Gatherings gatherings = gatherings("aabb-", "ababc", "abbac", "-abac", "aabbc");

    Storyline storyline = Storyline.of(gatherings);

    assertWellFormed(gatherings, storyline);
    assertThat(storyline.crossings()).isEqualTo(fewest(gatherings));
  }

  /** The fewest crossings, by trying all orders of all steps. */
  private static int fewest(Gatherings gatherings) {
    List<List<Integer>> before = List.of();
    List<Integer> costs = List.of();
    for (int step = 0; step < gatherings.steps(); step++) {
      List<List<Integer>> orders = new ArrayList<>();
      orders(gatherings, step, new ArrayList<>(), orders);
      List<Integer> now = new ArrayList<>();
      for (List<Integer> order : orders) {
        int least = step == 0 ? 0 : Integer.MAX_VALUE;
        for (int i = 0; i < before.size(); i++) {
          int crossings = new Storyline(List.of(before.get(i), order)).crossings();
          least = Math.min(least, costs.get(i) + crossings);
        }
        now.add(least);
      }
      before = orders;
      costs = now;
    }
    return costs.stream().min(Integer::compare).orElseThrow();
  }

  private static void orders(
      Gatherings gatherings, int step, List<Integer> begun, List<List<Integer>> all) {
    Set<Integer> left = new HashSet<>();
    for (int person = 0; person < gatherings.people(); person++) {
      if (gatherings.isThere(step, person) && !begun.contains(person)) {
        left.add(person);
      }
    }
    if (left.isEmpty() && isWhole(gatherings, step, begun)) {
      all.add(List.copyOf(begun));
    }
    for (int person : left) {
      begun.addLast(person);
      orders(gatherings, step, begun, all);
      begun.removeLast();
    }
  }

  private static boolean isWhole(Gatherings gatherings, int step, List<Integer> order) {
    List<Integer> runs = groupsLeft(gatherings, step, order);
    return new HashSet<>(runs).size() == runs.size();
  }

  @Test
  void the_same_gatherings_give_the_same_storyline() {
    Gatherings gatherings = gatherings("aabbccd", "abcabcd", "aabcdcd", "abbccdd", "-bbccd-");

    assertThat(Storyline.of(gatherings)).isEqualTo(Storyline.of(gatherings));
  }

  @Test
  void where_nobody_is_nothing_is_drawn() {
    assertThat(Storyline.of(gatherings()).orders()).isEmpty();
    assertThat(Storyline.of(gatherings("--", "a-", "--")).orders())
        .containsExactly(List.of(), List.of(0), List.of());
  }

  @Test
  void every_step_has_the_same_people() {
    assertThatThrownBy(() -> gatherings("aab", "ab")).isInstanceOf(IllegalArgumentException.class);
  }
}
