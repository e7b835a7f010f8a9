package org.denouement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.Story;
import org.denouement.language.Gender;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.Span;
import org.junit.jupiter.api.Test;

class CastTest {

  private static List<CastMember> cast(String text) {
    return knowledge(text).cast();
  }

  private static Knowledge knowledge(String text) {
    Block paragraph = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), 0);
    Manuscript manuscript =
        new Manuscript(
            "test", Format.PLAIN, text, List.of(paragraph), SourceMap.identity(), List.of());
    return Story.of(manuscript).knowledge();
  }

  private static CastMember member(List<CastMember> cast, String name) {
    return cast.stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                name + " is not among " + cast.stream().map(CastMember::name).toList()));
  }

  @Test
  void a_shorter_name_means_the_one_met_by_the_full_one() {
    List<CastMember> cast =
        cast("Robert Hale buys a farm. Hale sells his horse. Robert leaves the valley.");

    assertThat(member(cast, "Robert Hale").aliases()).contains("Hale", "Robert");
  }

  @Test
  void two_who_share_a_family_name_stay_two() {
    List<CastMember> cast =
        cast(
            "Mr. Voss scolds the cook. Mrs. Voss laughs. Anna Voss runs away. Karl Voss follows her.");

    assertThat(cast)
        .extracting(CastMember::name)
        .contains("Mr. Voss", "Mrs. Voss", "Anna Voss", "Karl Voss");
  }

  @Test
  void a_title_tells_what_the_text_calls_them_and_a_bare_name_does_not() {
    List<CastMember> cast = cast("Mrs. Lund writes a letter. Robin reads it.");

    assertThat(member(cast, "Mrs. Lund").gender()).isEqualTo(Gender.SHE);
    assertThat(member(cast, "Robin").gender()).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void a_pronoun_tells_it_too() {
    List<CastMember> cast = cast("Robin reads the letter. Then she burns it.");

    assertThat(member(cast, "Robin").gender()).isEqualTo(Gender.SHE);
  }

  @Test
  void a_description_with_an_owner_is_somebody() {
    List<CastMember> cast = cast("Timo calls his mother. His mother hangs up.");

    CastMember mother = member(cast, "Timo's mother");
    assertThat(mother.mentions()).isEqualTo(2);
    assertThat(mother.gender()).isEqualTo(Gender.SHE);
  }

  @Test
  void a_name_beside_a_description_is_the_same_one() {
    List<CastMember> cast =
        cast(
            "The letter angers his boss, Ms. Okafor, and she resigns. Timo meets a man named Ulf.");

    assertThat(member(cast, "Ms. Okafor").aliases()).contains("his boss");
    assertThat(member(cast, "Ulf").gender()).isEqualTo(Gender.HE);
  }

  @Test
  void one_who_turns_out_to_be_another_becomes_one_with_the_earlier_id() {
    String before = "A stranger comes to the inn. Marta serves the stranger soup.";
    List<CastMember> apart = cast(before);
    List<CastMember> one = cast(before + " The stranger is Nils.");

    assertThat(one).hasSameSizeAs(apart);
    assertThat(member(one, "Nils").id()).isEqualTo(member(apart, "A stranger").id());
  }

  @Test
  void places_are_no_cast() {
    List<CastMember> cast =
        cast("Timo moves to Hamburg. In Hamburg he meets Ulf. Ulf comes from Germany.");

    assertThat(cast).extracting(CastMember::name).containsExactlyInAnyOrder("Timo", "Ulf");
  }

  @Test
  void an_animal_that_acts_is_cast() {
    assertThat(member(cast("Timo adopts a dog. The dog saves Timo."), "a dog").kind())
        .isEqualTo("animal");
  }

  @Test
  void a_nickname_of_two_words_is_part_of_the_name() {
    List<CastMember> cast =
        cast(
            "Eddie \"Iron Jack\" Harker robs a bank. At night Iron Jack hides the gold. Harker flees.");

    assertThat(cast).hasSize(1);
    assertThat(cast.getFirst().aliases()).contains("Iron Jack", "Harker");
  }

  @Test
  void of_his_wife_and_son_both_are_his() {
    List<CastMember> cast = cast("Paul leaves the farm. Paul meets his wife and son in the town.");

    assertThat(cast).extracting(CastMember::name).contains("Paul's wife", "Paul's son");
  }

  @Test
  void an_office_or_a_role_brings_in_nobody() {
    List<CastMember> cast =
        cast(
            "Ruth Amsel enters politics. She serves as Prime Minister for years. "
                + "Amsel hires Tom Reeve as her secretary. Reeve betrays her.");

    assertThat(cast).extracting(CastMember::name).containsExactly("Ruth Amsel", "Tom Reeve");
  }

  @Test
  void two_things_said_of_one_are_said_of_one() {
    List<CastMember> cast =
        cast(
            "Paul Winter and his partner and girlfriend Nora Lind search the house. "
                + "Nora, a former nurse and an aspiring writer, finds a letter.");

    assertThat(cast).extracting(CastMember::name).containsExactly("Paul Winter", "Nora Lind");
  }

  @Test
  void what_stands_after_an_actor_in_brackets_is_told_of_the_part() {
    List<CastMember> cast =
        cast("Frank Hollis (Adam Weir), the owner of the mill, hires a boy. Hollis beats the boy.");

    assertThat(member(cast, "Frank Hollis").aliases()).contains("the owner");
    assertThat(cast).extracting(CastMember::name).doesNotContain("Adam Weir", "the owner");
  }

  @Test
  void the_two_women_are_those_last_told_of_together() {
    List<CastMember> cast =
        cast(
            "Mrs. Ada Brand and Miss Ina Roth meet at the station. The two women argue. "
                + "The women leave.");

    assertThat(cast).hasSize(2);
    assertThat(member(cast, "Mrs. Ada Brand").mentions()).isEqualTo(3);
  }

  @Test
  void those_told_of_once_in_passing_are_not_listed() {
    List<CastMember> cast =
        cast("Ina writes a book of talks with sailors. Ina reads the book to her brother.");

    assertThat(cast).extracting(CastMember::name).containsExactly("Ina", "Ina's brother");
  }

  @Test
  void a_saint_s_name_is_not_the_plain_one() {
    List<CastMember> cast = cast("St. John Marsh buys a ship. John sells it. St. John is angry.");

    assertThat(member(cast, "St. John Marsh").mentions()).isEqualTo(2);
    assertThat(member(cast, "John").mentions()).isEqualTo(1);
  }

  @Test
  void a_short_name_means_the_one_met_by_the_name_in_full() {
    List<CastMember> cast =
        cast("Thomas Hale buys a boat. Tom sails away. Robert Tanner waits. Bob Tanner is angry.");

    assertThat(cast).extracting(CastMember::name).containsExactly("Thomas Hale", "Robert Tanner");
  }

  @Test
  void a_song_and_an_operation_are_nobody() {
    List<CastMember> cast =
        cast(
            "Ina Roth joins Operation Sunrise. She writes a song called \"Old Boat\". "
                + "Sunrise fails.");

    assertThat(cast).extracting(CastMember::name).containsExactly("Ina Roth");
  }

  @Test
  void her_sister_may_be_the_younger_one_told_of_before() {
    List<CastMember> cast =
        cast("Elsa plays with her younger sister, Anna. Elsa weeps. Elsa protects her sister.");

    assertThat(cast).hasSize(2);
    assertThat(member(cast, "Anna").aliases()).contains("her younger sister");
  }

  @Test
  void what_stands_before_a_title_is_not_part_of_the_name() {
    List<CastMember> cast =
        cast("FBI Director Pamela Lund gives a talk. The FBI follows her. Lund escapes.");

    assertThat(member(cast, "FBI Director Pamela Lund").aliases()).containsExactly("Lund");
  }

  @Test
  void whom_somebody_calls_by_a_name_bears_it() {
    List<CastMember> cast =
        cast("A boy lives in the mill. The owner of the mill finds him and names him Tobias.");

    assertThat(member(cast, "Tobias").aliases()).contains("A boy");
  }

  @Test
  void a_story_that_calls_mary_he_is_read_as_it_says() {
    String story =
        "Mary Dane is a carpenter. He builds a boat in his yard. His neighbor Robin Platt watches him."
            + " Mary asks Robin for a hammer. He lends it to Mary. Mary thanks him and goes back to"
            + " his boat.";
    List<CastMember> cast = cast(story);

    assertThat(member(cast, "Mary Dane").gender()).isEqualTo(Gender.HE);
  }

  @Test
  void a_name_alone_makes_nobody_he_or_she() {
    List<CastMember> cast = cast("Mary Dane builds a boat. John Platt buys the boat.");

    assertThat(cast).extracting(CastMember::gender).containsOnly(Gender.UNKNOWN);
  }

  /** The names of those whom the last mention of these words means. */
  private static List<String> meant(String text, String words) {
    Knowledge knowledge = knowledge(text);
    List<String> ids = List.of();
    for (ReadSentence sentence : knowledge.sentences()) {
      for (int m = 0; m < sentence.entities().size(); m++) {
        Span span = sentence.parsed().mentions().get(m).span();
        ids = span.of(text).equals(words) ? sentence.entities().get(m) : ids;
      }
    }
    List<String> found = ids;
    return knowledge.cast().stream()
        .filter(member -> found.contains(member.id()))
        .map(CastMember::name)
        .toList();
  }

  @Test
  void what_two_own_ahead_of_their_names_is_theirs() {
    String story =
        "Ann Hale and Joe Platt steal a truck. Rudd chases Ann. Rudd shoots at Ann. Sitting beside"
            + " their truck, Ann and Joe wait for help.";

    assertThat(meant(story, "their")).containsExactly("Ann Hale", "Joe Platt");
  }

  @Test
  void in_a_list_his_wife_is_that_of_the_man_before() {
    String story =
        "Joe Platt wakes up. He drives to the farm. Joe threatens Mr. Rudd, his wife Arlene and"
            + " Mr. Deke.";

    assertThat(meant(story, "his")).containsExactly("Mr. Rudd");
  }

  @Test
  void who_does_a_thing_to_them_is_not_among_them() {
    String story =
        "Ann Hale and Joe Platt rob a bank with Rudd. Rudd meets Ann and Joe at the barn. He wants"
            + " to kill them.";

    assertThat(meant(story, "them")).doesNotContain("Rudd");
  }

  @Test
  void what_is_told_counts_for_they_before_what_hangs_on_it() {
    String story =
        "Joe Platt fights Rudd to keep the money of Ann Hale. Joe ties up Rudd to find Ann. They"
            + " drive to the barn.";

    assertThat(meant(story, "They")).containsExactly("Joe Platt", "Rudd");
  }

  @Test
  void each_of_a_couple_named_together_is_one() {
    String story =
        "Married couple Josh and Nell Platt buy a house. Nell calls Josh, but he sleeps.";

    assertThat(meant(story, "he")).containsExactly("Josh");
  }

  @Test
  void they_who_own_the_subjects_are_looked_for_behind_not_ahead() {
    String story =
        "Ann Hale and Joe Platt join a choir. Their singing and efforts draw a crowd to the barn.";

    assertThat(meant(story, "Their")).containsExactly("Ann Hale", "Joe Platt");
  }
}
