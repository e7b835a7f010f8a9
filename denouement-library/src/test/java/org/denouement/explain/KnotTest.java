package org.denouement.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.denouement.Story;
import org.denouement.explain.Explanation.Relationship;
import org.denouement.explain.Explanation.State;
import org.denouement.read.ReadSettings;
import org.denouement.read.StoryFile;
import org.junit.jupiter.api.Test;

class KnotTest {

  private static Explanation explained(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Story.of(
            StoryFile.read(new ByteArrayInputStream(bytes), "story.txt", ReadSettings.usual())
                .orThrow())
        .explain();
  }

  private static Relationship between(Explanation explanation, String one, String other) {
    return explanation.relationships().stream()
        .filter(relationship ->
            relationship.between().stream()
                .map(id -> explanation.member(id).name())
                .toList()
                .containsAll(List.of(one, other)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing between " + one + " and " + other));
  }

  private static List<String> states(Relationship relationship) {
    return relationship.states().stream().map(State::state).toList();
  }

  @Test
  void two_who_meet_date_and_part_go_through_these_states() {
    Explanation told =
        explained(
            "Nora meets Paul at a market. Nora and Paul fall in love. "
                + "After a long winter, Nora leaves Paul.");

    assertThat(states(between(told, "Nora", "Paul")))
        .containsExactly("strangers", "couple", "separated");
  }

  @Test
  void a_quarrel_does_not_end_a_marriage() {
    Explanation told = explained("Paul and his wife Nora live by the sea. Nora attacks Paul.");

    assertThat(between(told, "Nora", "Paul").finalState()).isEqualTo("married");
  }

  @Test
  void harm_ends_a_friendship() {
    Explanation told = explained("Paul befriends Adam. In the end, Adam betrays Paul.");

    assertThat(states(between(told, "Paul", "Adam"))).containsExactly("friends", "enemies");
  }

  @Test
  void what_is_only_feared_or_denied_changes_nothing() {
    Explanation told =
        explained("Paul and his friend Adam row out. Paul fears that Adam will betray him.");

    assertThat(between(told, "Paul", "Adam").finalState()).isEqualTo("friends");
  }

  @Test
  void a_role_is_what_the_second_is_to_the_first() {
    Explanation told = explained("Paul visits his mother Rosa. Rosa greets Paul at the gate.");

    Relationship kin = between(told, "Paul", "Rosa");

    assertThat(told.member(kin.between().get(0)).name()).isEqualTo("Paul");
    assertThat(kin.states().getFirst().role()).isEqualTo("mother");
    assertThat(kin.finalState()).isEqualTo("kin");
  }

  @Test
  void a_husbands_mother_is_a_mother_in_law() {
    Explanation told =
        explained(
            "Nora lives with her husband Paul. Paul's mother Rosa visits them. Nora and Rosa cook.");

    assertThat(between(told, "Nora", "Rosa").states().getFirst().role()).isEqualTo("mother-in-law");
  }

  @Test
  void what_is_told_of_a_group_is_told_of_its_members() {
    Explanation told =
        explained(
            "The Reed brothers, Adam and Paul, keep bees. Their uncle Victor sells the honey."
                + " Adam and Paul wave.");

    assertThat(between(told, "Adam", "Victor").finalState()).isEqualTo("kin");
  }

  @Test
  void give_and_take_is_counted_on_each_side_with_evidence() {
    Explanation told =
        explained("Nora tells Paul the truth. Paul forgives Nora. Nora kisses Paul. They marry.");

    Relationship pair = between(told, "Nora", "Paul");
    String nora =
        told.member(pair.between().get(0)).name().equals("Nora")
            ? pair.between().get(0)
            : pair.between().get(1);
    String paul =
        pair.between().get(0).equals(nora) ? pair.between().get(1) : pair.between().get(0);

    assertThat(pair.giveAndTake().get(nora).speaks()).isEqualTo(1);
    assertThat(pair.giveAndTake().get(paul).yields()).isEqualTo(1);
    assertThat(pair.giveAndTake().get(nora).evidence()).isNotEmpty();
  }

  @Test
  void what_is_said_to_somebody_counts_once_and_so_does_each_refusal() {
    Explanation told =
        explained(
            "Nora said to Paul, \"The boat is gone.\" Paul refuses to help Nora. "
                + "Nora begs Paul. Paul sacrifices the house for Nora.");

    Relationship pair = between(told, "Nora", "Paul");

    assertThat(parts(told, pair, "Nora")).containsExactly("asks 1", "speaks 1");
    assertThat(parts(told, pair, "Paul")).containsExactly("refuses 1", "gives up 1");
    assertThat(pair.giveAndTake().values())
        .flatExtracting(Explanation.GiveAndTake::parts)
        .allSatisfy(part -> assertThat(part.evidence()).hasSize(part.times()));
  }

  private static List<String> parts(Explanation told, Relationship pair, String name) {
    return pair.between().stream()
        .filter(id -> told.member(id).name().equals(name))
        .flatMap(id -> pair.giveAndTake().get(id).parts().stream())
        .map(part -> part.part() + " " + part.times())
        .toList();
  }

  @Test
  void an_attack_that_is_prevented_makes_enemies_but_who_prevents_it_attacks_nobody() {
    Explanation told =
        explained("Nora escapes before Victor can kill her. Adam stops Victor and thanks Nora.");

    assertThat(between(told, "Nora", "Victor").finalState()).isEqualTo("enemies");
  }

  @Test
  void kin_stay_kin_where_it_is_not_yet_known() {
    Explanation told =
        explained("Nora meets Victor at a fair. Victor does not reveal that he is Nora's father.");

    assertThat(between(told, "Nora", "Victor").finalState()).isEqualTo("kin");
  }

  @Test
  void my_sons_brother_is_my_son() {
    Explanation told =
        explained("Paul lives with his father Victor. Paul's brother Adam visits Paul and Victor.");

    Relationship kin = between(told, "Victor", "Adam");

    assertThat(told.member(kin.between().getFirst()).name()).isEqualTo("Victor");
    assertThat(kin.states().getFirst().role()).isEqualTo("son");
  }

  @Test
  void all_children_named_after_the_word_are_children() {
    Explanation told =
        explained("Nora and Paul struggle to help their children Anna and Ben be happy.");

    assertThat(between(told, "Nora", "Anna").finalState()).isEqualTo("kin");
    assertThat(between(told, "Paul", "Ben").finalState()).isEqualTo("kin");
  }

  @Test
  void those_named_together_by_their_trade_work_together() {
    Explanation told =
        explained("The case goes to detectives Ann West and Tom Kent. West and Kent leave.");

    assertThat(between(told, "Ann West", "Tom Kent").finalState()).isEqualTo("colleagues");
  }

  @Test
  void a_title_that_asks_is_the_headline_and_the_last_bond_answers_it() {
    Explanation told =
        explained(
            "The Ferry, Explained: Do Nora and Paul Get Back Together?\n\n"
                + "Nora and Paul fall in love on a ferry. They move in together. Later Nora and Paul"
                + " break up, and Nora moves to Oslo.\n");

    assertThat(told.headline()).isNotNull();
    assertThat(told.headline().question()).isEqualTo("Do Nora and Paul Get Back Together?");
    assertThat(told.headline().answer().kind()).isEqualTo(Answer.Kind.NO);
    assertThat(told.headline().answer().evidence()).isNotEmpty();
  }

  @Test
  void an_aim_is_a_question_and_how_it_fares_its_answer() {
    Explanation told =
        explained(
            "Adam vows to find the lost ledger. He sails north with Paul. The sea is rough."
                + " At last Adam finds the ledger in a barn.");

    assertThat(told.threads())
        .anySatisfy(thread -> {
          assertThat(thread.question()).startsWith("Will Adam find the l");
          assertThat(thread.answer()).isNotNull();
        });
  }

  @Test
  void a_deed_without_a_doer_asks_who_did_it() {
    Explanation told = explained("One night a painting is stolen from the museum. Nora sleeps.");

    assertThat(told.threads())
        .extracting(Explanation.StoryThread::question)
        .contains("Who stole the painting?");
  }

  @Test
  void facts_about_the_work_are_told_apart_from_its_story() {
    Explanation told =
        explained(
            "Nora leaves Paul and sails away. Paul weeps.\n\n"
                + "\u201cThe Ferry\u201d is a 2019 Norwegian-language movie. It was released on"
                + " Netflix on March 3 and stars Ida Berg and Lars Holm in lead roles.\n");

    assertThat(told.work())
        .extracting(Explanation.WorkClaim::key)
        .containsExactly("title", "year", "language", "platform", "released", "leads");
    assertThat(told.cast())
        .extracting(Explanation.CastMember::name)
        .doesNotContain("Ida Berg", "Lars Holm");
  }

  @Test
  void a_lesson_is_a_view_and_a_guess_is_inferred() {
    Explanation told =
        explained(
            """
            The Ferry

            Nora leaves Paul. It is not explicitly mentioned, but Nora is ill.

            What Message Does the Film Leave?

            When it comes to love, one has to think of the other as well.
            """);

    assertThat(told.message())
        .anySatisfy(claim -> assertThat(claim.footing()).isEqualTo(Footing.VIEW))
        .anySatisfy(claim -> assertThat(claim.footing()).isEqualTo(Footing.INFERRED));
  }

  @Test
  void what_reminds_somebody_of_something_is_an_echo_of_two_passages() {
    Explanation told =
        explained(
            "Paul's father took the furniture when he left. This reminds Paul of how Nora took the"
                + " piano.");

    assertThat(told.echoes()).hasSize(1);
    assertThat(told.echoes().getFirst().between()).hasSize(2);
  }

  @Test
  void who_was_told_to_be_dead_and_is_found_alive_was_a_question() {
    Explanation told =
        explained(
            "Nora meets Paul. Adam kills Paul in the harbour. Nora weeps. Years later, Nora finds Paul alive in Rome.");

    assertThat(told.threads())
        .anySatisfy(thread -> {
          assertThat(thread.question()).contains("Paul");
          assertThat(thread.answer()).isNotNull();
          assertThat(thread.answer().text()).contains("alive");
        });
  }

  @Test
  void what_becomes_of_one_who_is_taken_is_a_question() {
    Explanation told =
        explained("Nora lives by the sea. Paul is kidnapped. Nora rescues Paul in the end.");

    assertThat(told.threads())
        .extracting(Explanation.StoryThread::question)
        .contains("Will Nora save Paul?");
  }
}
