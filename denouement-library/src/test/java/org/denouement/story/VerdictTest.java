package org.denouement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.denouement.encoder.MarksInPassage;
import org.denouement.language.EncoderTagger;
import org.denouement.language.ReadPage;
import org.denouement.language.Tagger;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Pages;
import org.junit.jupiter.api.Test;

class VerdictTest {

  private static final List<String> STATES =
      Stream.concat(Stream.of("none"), Stream.of(Bond.values()).map(Bond::word)).toList();

  @Test
  void without_a_reader_the_rules_decide() {
    // given
    String text = "Nora is Paul's sister. Paul saw Anton and Nora in the garden.";
    // when
    Knowledge known = known(text, Optional.empty());
    // then
    assertThat(bonds(known)).containsExactly("Paul Nora KIN");
  }

  @Test
  void what_only_the_reader_says_is_told_as_inferred_where_it_is_made() {
    // given
    String text = "Nora and Anton sat in the sun. Anton and Nora never tired of each other's talk.";
    MarkReader reader = (question, passage) -> saying("friends", passage, 1);
    // when
    Knowledge known = known(text, Optional.of(reader));
    // then
    assertThat(bonds(known)).containsExactly("Nora Anton FRIENDS");
    Relation.State state = known.knot().relations().getFirst().states().getLast();
    assertThat(state.stated()).isFalse();
    assertThat(state.grounds())
        .extracting(ground -> ground.span().of(text))
        .containsExactly("Anton and Nora never tired of each other's talk.");
  }

  @Test
  void where_both_agree_the_rules_tell_it() {
    // given
    String text = "Nora is Paul's sister. Paul and Nora sat in the garden.";
    MarkReader reader = (question, passage) -> saying("kin", passage, 1);
    // when
    Relation relation = known(text, Optional.of(reader)).knot().relations().getFirst();
    // then
    assertThat(relation.states().getFirst().role()).isEqualTo("sister");
    assertThat(relation.states().getFirst().stated()).isTrue();
  }

  @Test
  void those_of_whom_neither_says_anything_are_nothing() {
    // given
    String text = "Nora and Anton came in from the rain. Anton sat by the door, and Nora slept.";
    MarkReader reader = (question, passage) -> saying("none", passage, 0);
    // when
    Knowledge known = known(text, Optional.of(reader));
    // then
    assertThat(bonds(known)).isEmpty();
  }

  @Test
  void kin_words_stand_against_the_reader() {
    // given
    String text = "Nora is Paul's sister. Paul and Nora quarrel about the house.";
    MarkReader reader = (question, passage) -> saying("colleagues", passage, 1);
    // when
    Knowledge known = known(text, Optional.of(reader));
    // then
    assertThat(bonds(known)).containsExactly("Paul Nora KIN");
  }

  /** A reader that says one state of the whole, and of one of its sentences. */
  private static MarksInPassage saying(String state, List<String> passage, int line) {
    int columns = STATES.size() + 1;
    FloatBuffer whole = FloatBuffer.allocate(columns);
    whole.put(STATES.indexOf(state), 8);
    FloatBuffer words = FloatBuffer.allocate(columns * passage.size());
    int seen = 0;
    for (int i = 0; i < passage.size(); i++) {
      boolean makes = passage.get(i).equals(MarksInPassage.LINE) && seen++ == line;
      words.put(columns * i + (makes ? STATES.indexOf(state) : 0), 8);
    }
    return new MarksInPassage(STATES, whole, words);
  }

  private static Knowledge known(String text, Optional<MarkReader> reader) {
    Tagger tagger = EncoderTagger.english();
    Manuscript manuscript = Casts.manuscript(text);
    StoryReader story = new StoryReader(tagger.pairs(), reader);
    for (Page page : Pages.of(manuscript)) {
      story.read(ReadPage.of(manuscript, manuscript.blocks(), page, tagger));
    }
    return story.knowledge();
  }

  private static List<String> bonds(Knowledge known) {
    List<String> bonds = new ArrayList<>();
    for (Relation relation : known.knot().relations()) {
      String first = name(known, relation.first());
      String second = name(known, relation.second());
      bonds.add(first + " " + second + " " + relation.last());
    }
    return bonds;
  }

  private static String name(Knowledge known, String id) {
    return known.cast().stream()
        .filter(member -> member.id().equals(id))
        .findFirst()
        .orElseThrow()
        .name();
  }
}
