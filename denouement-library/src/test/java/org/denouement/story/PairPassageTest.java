package org.denouement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.denouement.Story;
import org.junit.jupiter.api.Test;

class PairPassageTest {

  @Test
  void both_are_marked_in_the_sentences_that_mention_them() {
    // given
    String text = "Nora's brother Paul met Anton. Anton, in London, lied to her.";
    // when
    PairPassage passage = passage(text, "Nora", "Paul");
    // then
    assertThat(passage.question()).containsExactly("@", "Nora", "#", "Paul");
    assertThat(String.join(" ", passage.words()))
        .isEqualTo("| # @ Nora ' s brother Paul met Anton . | Anton , in London , lied to @ her .");
    assertThat(passage.lines()).containsExactly(0, 11);
  }

  @Test
  void turned_round_it_is_the_same_with_other_marks() {
    // given
    String text = "Nora married Paul.";
    // when
    PairPassage passage = passage(text, "Paul", "Nora");
    // then
    assertThat(String.join(" ", passage.words())).isEqualTo("| # Nora married @ Paul .");
  }

  @Test
  void what_follows_and_mentions_neither_is_left_out() {
    // given
    String text = "Nora met Paul. Anton went home. Nora laughed.";
    // when
    PairPassage passage = passage(text, "Nora", "Paul");
    // then
    assertThat(String.join(" ", passage.words())).isEqualTo("| @ Nora met # Paul .");
  }

  @Test
  void of_many_sentences_the_first_and_the_last_are_read() {
    // given
    String text =
        "Nora met Paul. "
            + "Nora then told Paul of the old house by the sea and of all its doors. ".repeat(40)
            + "Nora left Paul.";
    // when
    PairPassage passage = passage(text, "Nora", "Paul");
    // then
    assertThat(passage.words()).hasSizeBetween(200, 260);
    assertThat(String.join(" ", passage.words()))
        .startsWith("| @ Nora met # Paul . |")
        .endsWith("| @ Nora left # Paul .");
  }

  @Test
  void those_who_share_most_sentences_come_first() {
    // given
    String text = "Nora met Paul. Anton met Paul. Nora left Paul. Anton went home.";
    Knowledge known = Story.of(Casts.manuscript(text)).knowledge();
    // when
    List<Pair> closest = new SharedSentences(known.sentences()).closest(1);
    // then
    assertThat(closest).containsExactly(Pair.of(id(known, "Paul"), id(known, "Nora")));
  }

  private static PairPassage passage(String text, String first, String second) {
    Knowledge known = Story.of(Casts.manuscript(text)).knowledge();
    Map<String, String> names =
        known.cast().stream().collect(Collectors.toMap(CastMember::id, CastMember::name));
    String one = id(known, first);
    String other = id(known, second);
    List<ReadSentence> sentences = new SharedSentences(known.sentences()).of(Pair.of(one, other));
    return PairPassage.of(names, one, other, sentences);
  }

  private static String id(Knowledge known, String name) {
    return Casts.member(known.cast(), name).id();
  }
}
