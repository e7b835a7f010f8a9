package org.denouement.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.denouement.Story;
import org.denouement.explain.Explanation.StoryThread;
import org.denouement.read.ReadSettings;
import org.denouement.read.StoryFile;
import org.junit.jupiter.api.Test;

class ThreadsTest {

  private static Explanation explained(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Story.of(
            StoryFile.read(new ByteArrayInputStream(bytes), "story.txt", ReadSettings.usual())
                .orThrow())
        .explain();
  }

  private static StoryThread asked(String question, String text) {
    Explanation told = explained(text);
    return told.threads().stream()
        .filter(thread -> thread.question().equals(question))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                question
                    + " is none of "
                    + told.threads().stream().map(StoryThread::question).toList()));
  }

  @Test
  void whether_a_captive_gets_free_is_asked_and_answered_by_the_escape() {
    StoryThread thread =
        asked(
            "Will Paul get free?",
            "Paul sails to the island. The smugglers capture Paul. Nora looks at the sea."
                + " In the night Paul escapes through a window.");

    assertThat(thread.raised().quote()).isEqualTo("The smugglers capture Paul.");
    assertThat(thread.answer()).isNotNull();
    assertThat(thread.answer().text()).contains("Paul escapes");
  }

  @Test
  void what_the_same_sentence_ends_is_no_question() {
    assertThat(
            explained("Nora rows home. The smugglers capture Paul, but Paul escapes. Nora sleeps.")
                .threads())
        .extracting(StoryThread::question)
        .doesNotContain("Will Paul get free?");
  }

  @Test
  void a_wrongdoer_may_get_away_with_it() {
    StoryThread thread =
        asked(
            "Will Victor get away with it?",
            "Victor murders the old captain. Nora finds a glove. At last Victor is arrested in Oslo.");

    assertThat(thread.answer()).isNotNull();
  }

  @Test
  void a_promise_is_an_aim() {
    asked(
        "Will Adam bring Anna home?",
        "It is winter in the north. Anna is lost in the hills above the old town. Adam promises"
            + " Nora that he will bring Anna home.");
  }

  @Test
  void an_early_aim_that_is_never_heard_of_again_is_forgotten() {
    assertThat(
            explained(
                    "Adam hopes to buy a boat. Nora meets Paul by the lake. Nora marries Paul."
                        + " The winter is long. Nora sells the house to the bank in Oslo.")
                .threads())
        .extracting(StoryThread::question)
        .doesNotContain("Will Adam buy a boat?");
  }

  @Test
  void who_seeks_may_find() {
    StoryThread thread =
        asked(
            "Will Nora find the lost bell?",
            "Nora searches for the lost bell. Paul mends a net. In spring Nora discovers the bell.");

    assertThat(thread.answer()).isNotNull();
  }

  @Test
  void who_did_it_is_asked_as_it_is_told() {
    asked(
        "Who killed the captain?",
        "Nora lives in the harbour. Adam wonders who killed the captain. Nora shrugs.");
  }

  @Test
  void a_friend_who_betrays_was_a_question_of_trust() {
    StoryThread thread =
        asked(
            "Can Paul trust Adam?",
            "Paul befriends Adam. Paul builds a boat. Paul sails far. In the end, Adam betrays Paul.");

    assertThat(thread.answer()).isNotNull();
    assertThat(thread.answer().text()).contains("betrays");
  }

  @Test
  void what_comes_to_light_was_raised_before_and_not_by_itself() {
    Explanation told =
        explained(
            "Nora meets Victor at a fair. They plant a garden. The winter is long. Years later,"
                + " Paul reveals that Victor burned the mill.");

    assertThat(told.threads())
        .filteredOn(thread -> thread.answer() != null)
        .filteredOn(thread -> thread.answer().text().contains("burned the mill"))
        .isNotEmpty()
        .allSatisfy(thread -> assertThat(thread.raised().quote()).contains("fair"));
  }

  @Test
  void news_of_no_consequence_is_no_question() {
    assertThat(explained("Nora meets Paul. Paul rows. Nora learns that Paul likes soup.").threads())
        .isEmpty();
  }

  @Test
  void a_crush_asks_whether_the_two_will_be_together() {
    asked(
        "Will Paul and Nora be together in the end?",
        "Paul sells bread. His crush on Nora grows. Nora sails away.");
  }

  @Test
  void a_killing_whose_doer_the_next_verb_names_is_no_riddle() {
    assertThat(
            explained("Nora meets Paul. Later Paul is shot and killed by Victor. Nora weeps.")
                .threads())
        .extracting(StoryThread::question)
        .doesNotContain("Who shot Paul?", "Who killed Paul?");
  }

  @Test
  void what_somebody_believes_of_a_film_is_no_message() {
    Explanation told =
        explained(
            "Nora meets Paul. Paul believes the film shows the futility of love. Nora yawns.");

    assertThat(told.message()).isEmpty();
  }

  @Test
  void just_as_of_time_is_no_echo() {
    Explanation told =
        explained(
            "Nora opens the harbour door. Paul sleeps. Just as Nora opens the door, Paul wakes.");

    assertThat(told.echoes()).isEmpty();
  }

  @Test
  void whether_one_forgives_is_asked_from_where_the_two_first_meet() {
    StoryThread thread =
        asked(
            "Will Nora forgive Paul?",
            "Nora visits Paul in Oslo. The winter is long. Nora forgives Paul at last.");

    assertThat(thread.raised().quote()).isEqualTo("Nora visits Paul in Oslo.");
    assertThat(thread.answer()).isNotNull();
    assertThat(thread.answer().text()).contains("forgives");
  }

  @Test
  void who_lies_hurt_and_is_seen_later_lives() {
    StoryThread thread =
        asked(
            "Will Paul live?",
            "The smugglers shoot Paul. Nora looks at the sea. Years later Paul opens a shop.");

    assertThat(thread.answer()).isNotNull();
    assertThat(thread.answer().text()).contains("opens a shop");
  }

  @Test
  void an_aim_that_no_word_settles_ends_with_what_passes_between_the_two_last() {
    StoryThread thread =
        asked(
            "Will Victor surprise Nora?",
            "Victor plans to surprise Nora. It snows in Oslo. Nora meets Victor by the lake.");

    assertThat(thread.answer()).isNotNull();
    assertThat(thread.answer().text()).contains("by the lake");
  }

  @Test
  void what_somebody_manages_at_last_was_open_before() {
    StoryThread thread =
        asked(
            "Will Nora land the plane?",
            "Nora flies to Oslo with Paul. A storm breaks the left engine of the plane. Paul prays."
                + " In the end Nora manages to land the plane.");

    assertThat(thread.answer()).isNotNull();
    assertThat(thread.answer().text()).contains("manages to land");
  }

  @Test
  void a_kiss_of_the_two_named_before_answers_whether_they_will_be_together() {
    StoryThread thread =
        asked(
            "Will Nora and Paul be together in the end?",
            "Nora meets Paul at a fair. Nora sails to Iceland. Years later Nora finds Paul in Oslo"
                + " and they kiss.");

    assertThat(thread.answer()).isNotNull();
    assertThat(thread.answer().text()).contains("kiss");
  }

  @Test
  void who_did_what_comes_to_light_is_asked_by_the_deed() {
    StoryThread thread =
        asked(
            "Who sabotaged the old mill?",
            "Nora and Victor run the old mill. The wheel breaks. Nora mends the wheel. Paul reveals"
                + " that Victor sabotaged the old mill.");

    assertThat(thread.answer()).isNotNull();
    assertThat(thread.answer().text()).contains("Victor sabotaged");
  }

  @Test
  void the_last_scene_may_leave_somebody_in_the_midst_of_something() {
    StoryThread thread =
        asked(
            "What will become of Nora?",
            "Nora buys a boat from Paul. Paul mends the sail. Nora sets out for the open sea.");

    assertThat(thread.answer()).isNull();
  }

  @Test
  void a_chance_scene_of_two_friends_says_nothing_of_how_it_ends_between_them() {
    assertThat(
            explained(
                    "Nora befriends Paul. They build a boat. They sail far. Nora helps Paul in the"
                        + " garden. Nora dines with Paul.")
                .threads())
        .extracting(StoryThread::question)
        .doesNotContain("How does it end between Nora and Paul?");
  }
}
