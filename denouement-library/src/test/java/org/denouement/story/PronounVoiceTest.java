package org.denouement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.encoder.MarksInPassage;
import org.denouement.language.EncoderTagger;
import org.denouement.language.ReadPage;
import org.denouement.language.Tagger;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Pages;
import org.junit.jupiter.api.Test;

class PronounVoiceTest {

  private static final String TEXT = "Paul and his cousin Anton wait. Paul meets Anton. He laughs.";

  private final List<List<String>> passages = new ArrayList<>();
  private final List<List<String>> questions = new ArrayList<>();

  /** Says that marks before a word are likely meant, and no others. */
  private MarkReader meaning(String word) {
    return (question, passage) -> {
      if (question.getFirst().equals(MarksInPassage.ASKED)) { // not of a pair
        questions.add(question);
        passages.add(passage);
      }
      float[] scores = new float[passage.size() * 2];
      for (int i = 0; i < passage.size(); i++) {
        boolean meant = i + 1 < passage.size() && passage.get(i + 1).equals(word);
        scores[2 * i + 1] = meant ? 9 : -9;
      }
      return new MarksInPassage(
          List.of("none"), FloatBuffer.wrap(new float[2]), FloatBuffer.wrap(scores));
    };
  }

  private static Knowledge read(String text, MarkReader reader) {
    Manuscript manuscript = Casts.manuscript(text);
    Tagger tagger = EncoderTagger.english();
    StoryReader story = new StoryReader(tagger.pairs(), Optional.of(reader));
    for (Page page : Pages.of(manuscript)) {
      story.read(ReadPage.of(manuscript, manuscript.blocks(), page, tagger));
    }
    return story.knowledge();
  }

  private static List<String> laughs(Knowledge known) {
    List<String> ids = known.sentences().getLast().entities().getFirst();
    return known.cast().stream()
        .filter(member -> ids.contains(member.id()))
        .map(CastMember::name)
        .toList();
  }

  @Test
  void who_is_meant_where_the_linker_is_unsure_is_whom_the_reader_of_passages_says() {
    assertThat(laughs(read(TEXT, meaning("Paul")))).containsExactly("Paul");
    assertThat(laughs(read(TEXT, meaning("Anton")))).containsExactly("Anton");
  }

  @Test
  void it_is_asked_with_a_mark_before_each_who_is_mentioned_ahead_of_the_pronoun() {
    read(TEXT, meaning("Paul"));

    assertThat(questions.getLast()).containsExactly("*", "He");
    assertThat(String.join(" ", passages.getLast()))
        .isEqualTo("[ Paul and [ [ his cousin Anton wait . [ Paul meets [ Anton . * He laughs .");
  }

  @Test
  void it_is_not_shown_more_than_four_sentences_before_the_pronouns_own() {
    read("Paul waits. " + "It rains. ".repeat(3) + "Anton meets Paul. He laughs.", meaning("Paul"));

    assertThat(String.join(" ", passages.getLast())).startsWith("It rains .");
  }

  @Test
  void nothing_after_the_pronouns_sentence_is_shown() {
    read(TEXT + " Anton does not.", meaning("Paul"));

    assertThat(passages).allSatisfy(words -> assertThat(words).doesNotContain("does"));
  }
}
