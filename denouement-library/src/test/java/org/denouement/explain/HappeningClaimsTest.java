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

class HappeningClaimsTest {

  private static List<String> told(String words) {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, words.length()), 0);
    Manuscript manuscript =
        new Manuscript(
            "test", Format.PLAIN, words, List.of(block), SourceMap.identity(), List.of());
    return Story.of(manuscript).explain().happenings().stream()
        .map(happening -> happening.what().text())
        .toList();
  }

  @Test
  void what_a_relative_clause_tells_is_said_with_the_name_it_belongs_to() {
    assertThat(
            told(
                "Nora opens the shop. Ada buys a lamp. Peter watches her. Peter greets Ada, who had burned the letters."))
        .contains("Ada had burned the letters.");
  }

  @Test
  void what_a_participle_tells_is_said_as_a_sentence() {
    assertThat(told("Nora leaves the town. Ada opens the letter written by Nora and burns it."))
        .contains("The letter was written by Nora.");
  }

  @Test
  void what_somebody_remembers_is_said_as_a_sentence() {
    assertThat(told("Nora finds a doll. She remembers losing the doll at a party."))
        .contains("Nora was losing the doll at a party.");
  }

  @Test
  void having_done_something_is_said_as_a_sentence() {
    assertThat(told("Peter arrives at the castle, having escaped the flood. Nora greets Peter."))
        .contains("Peter had escaped the flood.");
  }

  @Test
  void somebody_is_told_by_the_name_the_text_uses_most() {
    assertThat(
            told(
                "Nora Maria Lindgren opens the shop. Nora greets Peter. Nora sells a lamp. She burns the letters."))
        .contains("Nora burns the letters.");
  }
}
