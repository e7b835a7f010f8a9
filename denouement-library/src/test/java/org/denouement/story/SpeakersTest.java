package org.denouement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.denouement.Story;
import org.denouement.manuscript.Horizon;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who speaks, to whom, and whom "I" and "you" mean. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SpeakersTest {

  @TempDir private Path temp;

  private Story story(String text) throws IOException {
    return Story.read(Files.writeString(temp.resolve("story.txt"), text));
  }

  /** The name of who speaks each quotation; "?" where unknown. */
  private static List<String> speakers(Story story) {
    return story.knowledge().quotes().stream().map(quote -> name(story, quote.speaker())).toList();
  }

  private static String name(Story story, @Nullable String id) {
    Map<String, String> names =
        story.knowledge().cast().stream()
            .collect(Collectors.toMap(CastMember::id, CastMember::name));
    return id == null ? "?" : names.getOrDefault(id, "?");
  }

  @Test
  void a_cue_after_before_or_amid_the_words_tells_who_speaks() throws IOException {
    Story story =
        story(
            """
            Greta Holm and Anton Weiss waited at the station.

            "The train is late," said Greta.

            Anton shrugged and asked, "Are you cold?"

            "No," Greta answered, "I am only tired."
            """);

    assertThat(speakers(story))
        .containsExactly("Greta Holm", "Anton Weiss", "Greta Holm", "Greta Holm");
  }

  @Test
  void without_cues_speakers_take_turns() throws IOException {
    Story story =
        story(
            """
            "Did you lock the door?" asked Greta.

            "I did," said Anton.

            "And the window?"

            "The window too."

            "Then we can go."
            """);

    assertThat(speakers(story)).containsExactly("Greta", "Anton", "Greta", "Anton", "Greta");
  }

  @Test
  void the_name_alone_as_an_answer_calls_nobody() throws IOException {
    Story story =
        story(
            """
            Greta Holm came home and found Anton Weiss in the kitchen.

            "Somebody is at the gate," said Greta.

            "Who is it?" asked Anton.

            "Anton Weiss."

            "That cannot be."
            """);

    assertThat(speakers(story))
        .containsExactly("Greta Holm", "Anton Weiss", "Greta Holm", "Anton Weiss");
  }

  @Test
  void a_sentence_that_leads_into_speech_amid_broken_lines_is_not_the_last_speakers()
      throws IOException {
    Story story =
        story(
            """
            Greta Holm and Anton Weiss waited at the station. "The train is late," said Greta. \
            "It was late on Monday." "And on Sunday?" Anton looked at the clock and said: \
            "It is always late." "Then we can walk," said Greta.
            """);

    assertThat(speakers(story))
        .containsExactly("Greta Holm", "Greta Holm", "Anton Weiss", "Anton Weiss", "Greta Holm");
  }

  @Test
  void who_is_described_in_a_cue_is_one_of_those_who_talk() throws IOException {
    Story story =
        story(
            """
            "Where is the box?" asked Greta Holm.

            "I have never seen it," said Anton Weiss.

            "You were there that night," said his companion.

            "I was not," he answered.
            """);

    assertThat(speakers(story))
        .containsExactly("Greta Holm", "Anton Weiss", "Greta Holm", "Anton Weiss");
  }

  @Test
  void who_is_described_as_somebody_s_kin_is_not_that_one_and_a_stranger_is_new()
      throws IOException {
    Story story =
        story(
            """
            Anna Brandt and her daughter Lotte sat in the kitchen.

            "Where is your father?" asked Anna.

            "At the mill," said Lotte.

            "Then run and fetch him," said her mother.

            "The baker is coming," said a boy at the door.
            """);

    assertThat(speakers(story)).containsExactly("Anna Brandt", "Lotte", "Anna Brandt", "a boy");
  }

  @Test
  void he_who_speaks_is_never_the_one_who_tells_as_I() throws IOException {
    Story story =
        story(
            """
            I was a young man then, and a proud one. A letter had come for me that morning.

            "Well?" said Paul Kern.

            "It is from my brother," said I. "He is a poor man."

            "Is he?" he asked.
            """);

    assertThat(speakers(story))
        .containsExactly("Paul Kern", "the narrator", "the narrator", "Paul Kern");
  }

  @Test
  void a_place_among_the_words_is_not_called_and_whom_the_first_met_answers() throws IOException {
    Story story =
        story(
            """
            Anna Brandt met Otto Lenz at the station.

            "We were in Porto, and in Rome, Lisbon, first," said Anna.

            "And then?"

            "Then we came home," said Anna.
            """);

    assertThat(speakers(story)).containsExactly("Anna Brandt", "Otto Lenz", "Anna Brandt");
  }

  @Test
  void who_acts_beside_the_words_speaks_them() throws IOException {
    Story story =
        story(
            """
            Greta Holm met Anton Weiss at the door.

            Anton took off his hat. "I have brought the letter."
            """);

    assertThat(speakers(story)).containsExactly("Anton Weiss");
  }

  @Test
  void who_is_called_by_name_is_spoken_to_and_answers() throws IOException {
    Story story =
        story(
            """
            Greta Holm and Anton Weiss sat in the kitchen.

            "Anton, where is the key?" said Greta.

            "I have lost it."
            """);

    assertThat(name(story, story.knowledge().quotes().getFirst().addressee()))
        .isEqualTo("Anton Weiss");
    assertThat(speakers(story)).containsExactly("Greta Holm", "Anton Weiss");
  }

  @Test
  void in_speech_I_is_the_speaker_and_you_the_one_spoken_to() throws IOException {
    Story story = story("Anton Weiss came home.\n\n\"I saw you, Anton,\" said Greta to him.\n");
    ReadSentence sentence =
        story.knowledge().sentences().stream()
            .filter(s -> !s.quoted().isEmpty())
            .findFirst()
            .orElseThrow();

    String text = story.manuscript().text();
    Map<String, String> meant =
        sentence.references().stream()
            .collect(
                Collectors.toMap(
                    reference -> reference.span().of(text),
                    reference -> name(story, reference.entity())));
    assertThat(meant).containsEntry("I", "Greta").containsEntry("you", "Anton Weiss");
  }

  @Test
  void what_is_reported_is_attributed_too() throws IOException {
    Story story =
        story("Greta tells Anton that the house is sold. Anton is told to leave by Greta.\n");

    List<Reported> reported = story.knowledge().reported();
    assertThat(reported.getFirst().span().of(story.manuscript().text()))
        .isEqualTo("that the house is sold");
    assertThat(name(story, reported.getFirst().speaker())).isEqualTo("Greta");
    assertThat(name(story, reported.getFirst().addressee())).isEqualTo("Anton");
  }

  @Test
  void how_much_somebody_speaks_is_counted() throws IOException {
    Story story = story("\"The train is late,\" said Greta. \"We must walk.\"\n");
    String greta = story.knowledge().cast().getFirst().id();

    assertThat(story.knowledge().spoken(greta)).isEqualTo(new Knowledge.Spoken(2, 7, 0));
  }

  @Test
  void what_is_known_of_speech_at_a_page_is_what_reading_so_far_gives() throws IOException {
    StringBuilder text = new StringBuilder("Greta Holm met Anton Weiss at the mill.\n\n");
    for (int i = 0; i < 30; i++) {
      text.append("\"The wheel has turned ").append(i).append(" times,\" said Greta.\n\n");
      text.append("\"And nobody counted until today, nobody at all.\n\n");
      text.append("\"Nobody but the two of us, I mean.\"\n\n");
      text.append("Anton looked at the water. \"Then count on, Greta.\"\n\n");
    }
    Story whole = story(text.toString());

    assertThat(whole.pages()).hasSizeGreaterThan(3);
    for (int page = 1; page <= whole.pages().size(); page++) {
      Story part = whole.until(new Horizon.PageNumber(page));
      Story alone = Story.of(part.manuscript());
      assertThat(part.knowledge().quotes()).isEqualTo(alone.knowledge().quotes());
    }
  }

  @Test
  void a_cue_may_be_a_sentence_of_its_own_or_told_by_a_hearer() throws IOException {
    Story story =
        story(
            """
            Greta Holm and Anton Weiss stood below the tower.

            "Who is up there?" Anton shouted.

            "Nobody answers!" broke in Greta.

            "Come down!" Anton heard Greta cry.
            """);

    assertThat(speakers(story)).containsExactly("Anton Weiss", "Greta Holm", "Greta Holm");
  }

  @Test
  void the_narrator_bears_the_name_by_which_others_speak_to_him_from_then_on() throws IOException {
    Story story =
        story(
            """
            I came to the mill in the evening. The miller, Jonas Brandt, sat by the door.

            "You are late," said he.

            "The road was bad," said I.

            "Sit down, Emil, and eat," said Brandt to me.

            "Thank you," I answered.
            """);

    assertThat(speakers(story)).containsExactly("Jonas Brandt", "Emil", "Jonas Brandt", "Emil");
  }

  @Test
  void a_heading_says_who_writes_what_follows() throws IOException {
    Story story =
        story(
            """
            CHAPTER I

            Clara Dean's Diary

            I woke late. My brother Paul called from the garden.

            "Are you never coming?" he asked.

            "At once," said I.

            CHAPTER II

            The Statement of Paul Dean

            I had waited for an hour in the garden.

            "She is always late," I said.
            """);

    assertThat(speakers(story).get(1)).isEqualTo("Clara Dean");
    assertThat(speakers(story).get(2)).startsWith("Paul");
  }

  @Test
  void who_is_called_in_the_answer_spoke_before_it() throws IOException {
    Story story =
        story(
            """
            Greta Holm and Anton Weiss searched the hall.

            "Who has the key?"

            "You had it last, Greta," said Anton.

            "Then it is lost."
            """);

    assertThat(speakers(story)).containsExactly("Greta Holm", "Anton Weiss", "Greta Holm");
  }
}
