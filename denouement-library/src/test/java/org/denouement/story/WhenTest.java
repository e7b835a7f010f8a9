package org.denouement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.denouement.Story;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.Span;
import org.junit.jupiter.api.Test;

class WhenTest {

  private static List<String> told(String words) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, words.length()), 0);
    return Story.of(
            new Manuscript(
                "test", Format.PLAIN, words, List.of(block), SourceMap.identity(), List.of()))
        .knowledge()
        .happenings()
        .stream()
        .map(Happening::when)
        .filter(Objects::nonNull)
        .map(when -> when.kind().word() + " " + when.value() + " " + when.words().of(words))
        .toList();
  }

  @Test
  void a_date_is_read_as_far_as_the_text_tells_it() {
    assertThat(told("In 1982, Nora sells the boat. On May 3, 1985, Peter leaves the town."))
        .containsExactly("date 1982 1982", "date 1985-05-03 May 3, 1985");
  }

  @Test
  void a_distance_is_counted_from_what_is_told_before() {
    assertThat(
            told(
                "Nora meets Peter. Three years later, Nora marries Peter. The next morning, Peter leaves the town. A few months later, Nora finds Peter."))
        .containsExactly(
            "later P3Y Three years later",
            "later P1D The next morning",
            "later PXM A few months later");
  }

  @Test
  void a_step_back_is_counted_too() {
    assertThat(told("Nora meets Peter. Ten years earlier, Peter robbed a bank."))
        .containsExactly("earlier P10Y Ten years earlier");
  }

  @Test
  void an_age_is_no_date() {
    assertThat(told("Nora runs away at the age of twelve. Peter finds Nora."))
        .containsExactly("age P12Y at the age of twelve");
  }

  @Test
  void what_counts_from_something_else_is_left_out() {
    assertThat(told("Nora meets Peter two days before the wedding. Peter leaves Nora.")).isEmpty();
  }
}
