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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    assertThat(told("Nora leaves the town. Ada opens the letter stolen by Nora and burns it."))
        .contains("The letter was stolen by Nora.");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nora Lindgren opens the shop. While on the phone with her brother, she sells a lamp. | While on the phone with her brother, Nora Lindgren sells a lamp.
          Nora Lindgren opens the shop. A clerk burns his own letters. | A clerk burns his own letters.
          The Lindgrens open the shop. They sell a lamp to Peter. | The Lindgrens sell a lamp to Peter.
          """)
  void a_pronoun_is_told_with_a_name_where_a_reader_wants_it(String text, String said) {
    assertThat(told(text)).contains(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nora lives with Ada. After she leaves, Peter returns, wanting to search the house. | Peter returns, wanting to search the house.
          Nora opens the shop. When a new wave of thefts brings fear to the town, Peter and his partner Ada ask Nora for help. | When a new wave
          """)
  void what_opens_a_sentence_is_told_with_its_conjunction(String text, String part) {
    assertThat(told(text))
        .filteredOn(sentence -> sentence.contains(part))
        .singleElement()
        .asString()
        .matches("(After|When|Peter returns).*");
  }

  @Test
  void what_somebody_suggests_is_stated() {
    String text = "Nora opens the shop. Peter suggests that Nora sells the shop to him.";
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), 0);
    Manuscript manuscript =
        new Manuscript("test", Format.PLAIN, text, List.of(block), SourceMap.identity(), List.of());

    assertThat(Story.of(manuscript).explain().happenings())
        .filteredOn(happening -> happening.what().text().startsWith("Peter suggests"))
        .extracting(happening -> happening.what().footing())
        .containsExactly(Footing.STATED);
  }
}
