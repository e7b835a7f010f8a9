package org.denouement.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WordPiecesTest {

  private static final List<String> VOCABULARY =
      List.of(
          "[UNK]", "[CLS]", "[SEP]", "un", "##aff", "##able", "cafe", "'", "n", "t", "ms", ".", "-",
          "do", "##n", "東");

  private final WordPieces pieces = new WordPieces(VOCABULARY);

  private List<String> of(String word) {
    List<String> names = new ArrayList<>();
    for (int id : pieces.of(word)) {
      names.add(VOCABULARY.get(id));
    }
    return names;
  }

  @Test
  void the_longest_piece_comes_first() {
    assertThat(of("Unaffable")).containsExactly("un", "##aff", "##able");
  }

  @Test
  void accents_go_composed_or_not() {
    assertThat(of("Café")).containsExactly("cafe");
    assertThat(of("cafe\u0301")).containsExactly("cafe");
  }

  @Test
  void signs_stand_apart_and_curly_ones_are_as_straight_ones() {
    assertThat(of("n’t")).containsExactly("n", "'", "t");
    assertThat(of("Ms.")).containsExactly("ms", ".");
    assertThat(of("—")).containsExactly("-", "-");
    assertThat(of("…")).containsExactly(".", ".", ".");
  }

  @Test
  void what_no_piece_covers_is_unknown_as_a_whole() {
    assertThat(of("unx")).containsExactly("[UNK]");
    assertThat(of("unx-do")).containsExactly("[UNK]", "-", "do");
    assertThat(of("😀")).containsExactly("[UNK]");
    assertThat(of("x".repeat(101))).containsExactly("[UNK]");
    assertThat(of("\u200d")).containsExactly("[UNK]");
  }

  @Test
  void common_words_are_one_piece() {
    assertThat(pieces.isWord("Cafe")).isTrue();
    assertThat(pieces.isWord("unaffable")).isFalse();
    assertThat(pieces.isWord("n")).isFalse();
  }

  @Test
  void ideographs_stand_apart() {
    assertThat(of("東do")).containsExactly("東", "do");
  }

  @Test
  void a_vocabulary_without_its_special_pieces_is_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WordPieces(List.of("a")))
        .withMessageContaining("[UNK]");
  }
}
