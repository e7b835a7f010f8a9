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
  void what_the_story_comes_back_to_weighs_more() {
    String once = "Peter sells Ada a lamp. Nora visits the town. Nora breaks the vase.";
    String again = "Peter sells Ada a lamp. Nora visits the town. Nora breaks the lamp.";

    assertThat(weight(again, "sells")).isGreaterThan(weight(once, "sells"));
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
