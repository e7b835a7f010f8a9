package org.denouement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.Story;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.Span;
import org.junit.jupiter.api.Test;

class WeighingTest {

  private static List<Happening> happenings(String words) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, words.length()), 0);
    return Story.of(
            new Manuscript(
                "test", Format.PLAIN, words, List.of(block), SourceMap.identity(), List.of()))
        .knowledge()
        .happenings();
  }

  private static double weight(String words, String told) {
    return happenings(words).stream()
        .filter(happening -> happening.span().of(words).contains(told))
        .findFirst()
        .orElseThrow()
        .weight();
  }

  @Test
  void a_death_weighs_more_than_a_state() {
    String words = "Nora is in the garden. Peter kills Ada. Nora has a dog.";

    assertThat(weight(words, "kills")).isGreaterThan(weight(words, "has a dog"));
    assertThat(weight(words, "kills")).isGreaterThan(weight(words, "is in the garden"));
  }

  @Test
  void what_brings_in_somebody_who_matters_weighs_more() {
    String words = "Nora opens the shop. Nora opens the gate.";

    assertThat(weight(words, "shop")).isGreaterThan(weight(words, "gate"));
  }

  @Test
  void what_only_tells_another_happening_leaves_its_weight_to_that() {
    String held = "Nora greets Ada. Peter reveals that Nora had opened the shop.";
    String one = "Nora greets Ada. Peter reveals that Nora now opens the shop.";

    assertThat(weight(held, "Peter reveals")).isLessThan(weight(one, "Peter reveals"));
  }

  @Test
  void what_is_told_on_the_side_weighs_less() {
    String words = "Peter reads the letter. Nora sells the house while Peter reads the letter.";

    assertThat(weight(words, "while Peter")).isLessThan(weight(words, "Peter reads"));
  }

  @Test
  void what_changes_how_two_stand_weighs_more() {
    String words = "Nora greets Peter in town. Nora marries Peter in town. Nora greets Ada.";

    assertThat(weight(words, "marries")).isGreaterThan(weight(words, "greets Peter"));
  }

  @Test
  void weights_lie_between_nothing_and_one() {
    List<Happening> told =
        happenings("Nora opens the shop. Peter greets Ada, who had stolen the boat. Ada dies.");

    assertThat(told).isNotEmpty();
    assertThat(told).allMatch(happening -> happening.weight() > 0 && happening.weight() < 1);
  }
}
