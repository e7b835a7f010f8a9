package org.denouement.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.Story;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.Span;
import org.junit.jupiter.api.Test;

class AtOddsTest {

  private static Explanation explained(String words) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, words.length()), 0);
    return Story.of(
            new Manuscript(
                "test", Format.PLAIN, words, List.of(block), SourceMap.identity(), List.of()))
        .explain();
  }

  @Test
  void what_is_told_as_past_but_lies_later_is_reported_with_both_passages() {
    Explanation explanation =
        explained(
            "Nora sells the boat. Peter meets Ada. Ada buys a lamp. Peter leaves. Nora tells Peter that Ada was killed.");

    assertThat(explanation.atOdds()).hasSize(1);
    assertThat(explanation.atOdds().getFirst().what().text())
        .isEqualTo(
            "“Ada was killed” is told as past, but lies after “Ada buys a lamp”, by what else the text tells.");
    assertThat(explanation.atOdds().getFirst().between())
        .extracting(Evidence::quote)
        .containsExactly("Ada was killed", "Ada buys a lamp.");
  }

  @Test
  void where_all_goes_together_nothing_is_reported() {
    assertThat(explained("Nora sells the boat. Peter had built it. Ada buys a lamp.").atOdds())
        .isEmpty();
  }
}
