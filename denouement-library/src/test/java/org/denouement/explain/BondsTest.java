package org.denouement.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.denouement.explain.Explanation.State;
import org.denouement.language.EncoderTagger;
import org.denouement.language.ReadPage;
import org.denouement.language.Tagger;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Pages;
import org.denouement.read.ReadSettings;
import org.denouement.read.StoryFile;
import org.denouement.story.StoryReader;
import org.junit.jupiter.api.Test;

class BondsTest {

  /** The states between two, or none where nothing is told of them. */
  private static List<String> states(String text, String one, String other) {
    Explanation told = byRules(text);
    return told.relationships().stream()
        .filter(relationship ->
            Set.of(one, other)
                .equals(
                    Set.copyOf(
                        relationship.between().stream()
                            .map(id -> told.member(id).name())
                            .toList())))
        .findFirst()
        .map(relationship -> relationship.states().stream().map(State::state).toList())
        .orElse(List.of());
  }

  /** What is told without the trained reader, which these short texts are no stories for. */
  private static Explanation byRules(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Manuscript manuscript =
        StoryFile.read(new ByteArrayInputStream(bytes), "story.txt", ReadSettings.usual())
            .orThrow();
    List<Page> pages = Pages.of(manuscript);
    Tagger tagger = EncoderTagger.english();
    StoryReader reader = new StoryReader(tagger.pairs(), Optional.empty());
    pages.forEach(page -> reader.read(ReadPage.of(manuscript, manuscript.blocks(), page, tagger)));
    return new Explainer(manuscript, pages).explain(reader.knowledge(), pages.size());
  }

  @Test
  void whom_the_text_knows_as_somebodys_boyfriend_is_that() {
    String text = "Nora and her boyfriend \"Slim Jim\" rob a bank. Her boyfriend drives away.";

    assertThat(states(text, "Nora", "Slim Jim")).containsExactly("couple");
  }

  @Test
  void two_children_of_one_mother_are_kin() {
    String text = "Paul is Nora's son. Ann is Nora's daughter.";

    assertThat(states(text, "Paul", "Ann")).containsExactly("kin");
  }

  @Test
  void a_mother_and_a_father_of_one_child_are_a_couple() {
    String text = "Ann's mother, Nora, works in a mill. Ann's father, Paul, is a painter.";

    assertThat(states(text, "Nora", "Paul")).containsExactly("couple");
  }

  @Test
  void a_son_told_after_a_wife_is_not_the_wife() {
    String text = "Paul is a painter. Adam meets Paul's wife Nora (Jane Doe) and his son.";

    assertThat(states(text, "Paul", "Nora")).containsExactly("married");
  }

  @Test
  void who_is_fired_works_there_no_more() {
    String text = "Nora works for Paul. In the end, Paul fires Nora.";

    assertThat(states(text, "Nora", "Paul")).containsExactly("employer", "separated");
  }

  @Test
  void one_kiss_makes_no_couple_and_two_do() {
    String once = "Nora meets Paul. Nora kisses Paul.";
    String twice = once + " A week later, Paul kisses Nora.";

    assertThat(states(once, "Nora", "Paul")).doesNotContain("couple");
    assertThat(states(twice, "Nora", "Paul")).endsWith("couple");
  }

  @Test
  void who_kills_on_the_orders_of_somebody_is_led_by_them() {
    String text = "Adam is killed by Paul on the orders of Nora.";

    assertThat(states(text, "Nora", "Paul")).containsExactly("employer");
    assertThat(states(text, "Adam", "Paul")).containsExactly("enemies");
  }

  @Test
  void love_does_not_outlast_a_murder() {
    String text = "Nora and Paul fall in love. In the end, Paul poisons Nora.";

    assertThat(states(text, "Nora", "Paul")).containsExactly("couple", "enemies");
  }

  @Test
  void an_accident_makes_no_enemies() {
    String text = "Nora and Paul are friends. Paul accidentally shoots Nora.";

    assertThat(states(text, "Nora", "Paul")).containsExactly("friends");
  }

  @Test
  void three_who_move_in_together_are_no_couples() {
    String text = "Nora, Paul and Adam move into a new house.";

    assertThat(states(text, "Nora", "Paul")).isEmpty();
  }

  @Test
  void whose_own_verb_follows_is_not_one_of_those_named_before() {
    String text = "Nora is captured by guards, Paul is tied up, and Adam escapes.";

    assertThat(states(text, "Nora", "Paul")).isEmpty();
  }

  @Test
  void those_who_become_parents_are_a_couple() {
    String text = "Nora and Paul become the parents of a girl.";

    assertThat(states(text, "Nora", "Paul")).containsExactly("couple");
  }

  @Test
  void a_relationship_that_ends_parts_those_told_of_last() {
    String text = "Patrick is dating Adam. The relationship ends in spring.";

    assertThat(states(text, "Patrick", "Adam")).containsExactly("couple", "separated");
  }

  @Test
  void who_calls_off_the_wedding_parts_from_whom_they_were_engaged_to() {
    String text = "Ann is engaged to Tom. In the end, Ann calls off the wedding.";

    assertThat(states(text, "Ann", "Tom")).containsExactly("engaged", "separated");
  }

  @Test
  void who_has_somebody_killed_is_their_enemy_and_not_their_employer() {
    String text = "Cole runs the town. Cole has Adam executed for what he knows.";

    assertThat(states(text, "Cole", "Adam")).containsExactly("enemies");
  }

  @Test
  void those_who_end_their_relationship_had_one() {
    String text = "Nora lives alone. Nora and Paul amicably end their relationship.";

    assertThat(states(text, "Nora", "Paul")).containsExactly("couple", "separated");
  }

  @Test
  void an_aunt_by_name_among_assistants_is_no_aunt() {
    String text = "Nora and her assistants, Tom, Aunt Birdie, and Ann, open up the shop.";

    assertThat(states(text, "Nora", "Aunt Birdie")).containsExactly("colleagues");
  }

  @Test
  void whose_a_boyfriend_is_told_after_who_is_hers() {
    String text = "Nora comes back from the dead. She haunts Ann, who informs her boyfriend Tom.";

    assertThat(states(text, "Ann", "Tom")).containsExactly("couple");
    assertThat(states(text, "Nora", "Tom")).isEmpty();
  }

  @Test
  void whom_a_description_stands_beside_takes_part_by_it() {
    String text = "Adam waits. Another pilot, Paul, attacks Adam. Adam attacks a young guard, Tom.";

    assertThat(states(text, "Paul", "Adam")).containsExactly("enemies");
    assertThat(states(text, "Tom", "Adam")).containsExactly("enemies");
  }

  @Test
  void two_named_together_for_their_trade_are_colleagues() {
    String text = "Nora Ray and Ann Hill, two spies, arrive in town.";

    assertThat(states(text, "Nora Ray", "Ann Hill")).containsExactly("colleagues");
  }

  @Test
  void who_stops_a_murder_is_against_the_one_and_for_the_other() {
    String from = "Nora stops Paul from killing Adam.";
    String before = "Nora stops Paul before he can kill Adam.";

    assertThat(states(from, "Nora", "Adam")).containsExactly("allies");
    assertThat(states(from, "Nora", "Paul")).containsExactly("enemies");
    assertThat(states(from, "Paul", "Adam")).containsExactly("enemies");
    assertThat(states(before, "Nora", "Adam")).containsExactly("allies");
  }

  @Test
  void whose_aid_is_enlisted_is_an_ally() {
    String text = "Nora enlists the help of Paul and Tom.";

    assertThat(states(text, "Nora", "Paul")).containsExactly("allies");
    assertThat(states(text, "Nora", "Tom")).containsExactly("allies");
  }

  @Test
  void a_guard_for_somebody_works_for_them() {
    String text = "Tom is a bodyguard for Nora. Paul, Nora's second-in-command, leaves.";

    assertThat(states(text, "Tom", "Nora")).containsExactly("employer");
    assertThat(states(text, "Paul", "Nora")).containsExactly("employer");
  }

  @Test
  void a_fellow_of_somebody_is_a_colleague() {
    assertThat(states("Ann meets fellow agent Joe.", "Ann", "Joe")).contains("colleagues");
    assertThat(states("Ann and fellow agent Joe leave.", "Ann", "Joe")).contains("colleagues");
  }

  @Test
  void a_plan_proposed_and_a_proposal_declined_make_no_engagement() {
    assertThat(states("Sam proposes a plan to Ann.", "Sam", "Ann")).doesNotContain("engaged");
    assertThat(states("Ned proposes to Ida, who declines.", "Ned", "Ida"))
        .doesNotContain("engaged");
    assertThat(states("Ned proposes to Ida, who accepts.", "Ned", "Ida")).endsWith("engaged");
  }

  @Test
  void a_comforting_word_makes_no_allies() {
    assertThat(states("Paul reassures Nora.", "Paul", "Nora")).isEmpty();
  }

  @Test
  void who_means_to_arrest_somebody_is_against_them() {
    assertThat(states("Ben wants to arrest Tess.", "Ben", "Tess")).containsExactly("enemies");
  }

  @Test
  void who_watches_a_couple_is_none_of_it() {
    String text = "Ann and Tom dance. Ann kisses Tom. Tom watches the married couple.";

    assertThat(states(text, "Ann", "Tom")).doesNotContain("married");
  }

  @Test
  void who_is_only_seen_is_no_acquaintance() {
    assertThat(byRules("Nora rows home. Nora sees a fisherman named Victor.").relationships())
        .isEmpty();
  }

  @Test
  void many_kindnesses_make_allies_and_one_makes_nothing() {
    String text =
        "Nora invites Paul. Paul teaches Nora the way. Nora gives Paul a map. "
            + "Paul talks with Nora. Victor reminds Adam of the tide.";

    assertThat(states(text, "Nora", "Paul")).containsExactly("allies");
    assertThat(byRules(text).relationships()).hasSize(1);
  }
}
