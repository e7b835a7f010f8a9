package org.denouement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.Story;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.Span;
import org.junit.jupiter.api.Test;

class StoryOrderOfHappeningsTest {

  private String text = "";

  private List<Happening> happenings(String words) {
    text = words;
    List<Block> blocks = new java.util.ArrayList<>();
    int start = 0;
    for (String paragraph : words.split("\n\n", -1)) {
      blocks.add(new Block(Block.Kind.PARAGRAPH, new Span(start, start + paragraph.length()), 0));
      start += paragraph.length() + 2;
    }
    return Story.of(
            new Manuscript("test", Format.PLAIN, words, blocks, SourceMap.identity(), List.of()))
        .knowledge()
        .happenings();
  }

  private Happening told(List<Happening> happenings, String words) {
    return happenings.stream()
        .filter(happening -> happening.span().of(text).contains(words))
        .findFirst()
        .orElseThrow();
  }

  private void assertBefore(List<Happening> happenings, String first, String second) {
    assertThat(told(happenings, first).storyOrder())
        .isLessThan(told(happenings, second).storyOrder());
  }

  @Test
  void without_cues_the_telling_is_the_order() {
    List<Happening> told =
        happenings("Nora buys a boat. She sails to the island. She meets Peter.");

    assertThat(told).extracting(Happening::storyOrder).isSorted();
    assertThat(told).noneMatch(Happening::flashback);
  }

  @Test
  void the_past_perfect_steps_back() {
    List<Happening> told =
        happenings("Nora sells the boat. She finds a letter. Peter had written it before the war.");

    assertBefore(told, "had written", "sells");
    assertThat(told(told, "had written").flashback()).isTrue();
  }

  @Test
  void a_flashback_is_told_from_before_until_the_present_comes_back() {
    List<Happening> told =
        happenings(
            "Nora visits the grave. She weeps.\n\nIn a flashback, Nora meets Peter. Peter kisses her.\n\nIn the present, Nora leaves the town.");

    assertBefore(told, "kisses", "visits");
    assertBefore(told, "meets", "kisses");
    assertBefore(told, "weeps", "leaves the town");
    assertThat(told(told, "leaves the town").flashback()).isFalse();
  }

  @Test
  void an_earlier_year_lies_before() {
    List<Happening> told =
        happenings(
            "In 2005, Nora lies ill. She sends for Ada.\n\nIn 1918, Peter finds a child. He raises the child.");

    assertBefore(told, "finds", "lies ill");
  }

  @Test
  void what_is_found_out_lies_before_the_finding() {
    List<Happening> told =
        happenings(
            "Nora opens the safe. Peter watches her. Nora calls Ada. Ada then discovers that Peter had hidden the will.");

    assertBefore(told, "had hidden", "opens");
  }

  @Test
  void a_joined_clause_with_its_own_subject_is_a_happening_of_its_own() {
    List<Happening> told = happenings("Nora sells the old boat to Ada, but Peter burns the oars.");

    assertThat(told).hasSize(2);
    assertThat(told.get(0).participants()).doesNotContainAnyElementsOf(told.get(1).participants());
  }

  @Test
  void what_a_relative_clause_tells_of_the_past_is_a_happening_of_its_own() {
    List<Happening> told =
        happenings(
            "Nora opens the shop. Ada buys a lamp. Peter watches her. Peter greets Ada, who had burned the letters.");

    assertBefore(told, "who had burned", "opens");
    assertThat(told(told, "who had burned").flashback()).isTrue();
    assertThat(told(told, "Peter greets").flashback()).isFalse();
  }

  @Test
  void whoever_was_seen_to_act_dies_after_that() {
    List<Happening> told =
        happenings(
            "Nora sells the boat. Peter meets Ada. Ada buys a lamp. Peter leaves. Nora tells Peter that Ada was killed.");

    assertBefore(told, "buys a lamp", "Ada was killed");
    assertBefore(told, "Ada was killed", "Nora tells");
  }

  @Test
  void a_year_named_on_the_side_lies_among_the_other_years() {
    List<Happening> told =
        happenings(
            "In 1950, Nora buys a house. In 1970, Nora sells the house to Peter. Peter learns that in 1960, Ada had burned the letters.");

    assertBefore(told, "buys a house", "had burned");
    assertBefore(told, "had burned", "sells the house");
  }

  @Test
  void a_single_flashback_ends_with_its_paragraph() {
    List<Happening> told =
        happenings(
            "Nora visits the grave. In a flashback, Nora meets Peter.\n\nNora leaves the town.");

    assertThat(told(told, "meets Peter").flashback()).isTrue();
    assertThat(told(told, "leaves the town").flashback()).isFalse();
    assertBefore(told, "visits", "leaves the town");
  }

  @Test
  void a_flashback_in_the_past_tense_ends_where_the_present_tense_comes_back() {
    List<Happening> told =
        happenings(
            "Nora meets Peter. She tells him the story of her youth. She worked for Ada. Ada burned the letters. Nora kisses Peter.");

    assertBefore(told, "burned the letters", "meets Peter");
    assertBefore(told, "meets Peter", "kisses Peter");
    assertThat(told(told, "kisses Peter").flashback()).isFalse();
  }

  @Test
  void what_is_said_stays_with_the_saying() {
    List<Happening> told =
        happenings("Nora meets Peter. Nora reveals to Peter that she burned the letters.");

    assertThat(told)
        .extracting(happening -> happening.telling().span().of(text))
        .contains("Nora reveals to Peter that she burned the letters.");
  }

  @Test
  void what_would_have_happened_is_no_happening() {
    List<Happening> told =
        happenings(
            "Nora keeps the house. Had Peter been killed in the fire, Nora would have sold the house.");

    assertThat(told).hasSize(1);
  }

  @Test
  void what_is_dreamt_is_not_told_as_having_happened() {
    List<Happening> told =
        happenings("In a dream, Nora kills Peter. Nora wakes. Peter comforts Nora.");

    assertThat(told(told, "kills").stated()).isFalse();
    assertThat(told(told, "comforts").stated()).isTrue();
  }

  @Test
  void what_somebody_remembers_doing_lies_before() {
    List<Happening> told =
        happenings(
            "Nora opens the shop. Peter greets Ada. Nora finds a doll. She remembers losing the doll at a party.");

    assertBefore(told, "losing the doll", "opens");
    assertThat(told(told, "losing the doll").flashback()).isTrue();
  }

  @Test
  void what_a_tale_is_about_lies_before() {
    List<Happening> told =
        happenings(
            "Nora opens the shop. Peter greets Ada. Nora has memories of her father beating Ada.");

    assertThat(told).anyMatch(Happening::flashback);
    Happening past = told.stream().filter(Happening::flashback).findFirst().orElseThrow();
    assertThat(past.storyOrder()).isLessThan(told(told, "opens").storyOrder());
  }

  @Test
  void what_is_found_to_have_come_about_lies_just_before() {
    List<Happening> told =
        happenings(
            "Nora opens the shop. Peter greets Ada. Ada buys a lamp. Nora learns that Peter has left the town.");

    assertBefore(told, "has left", "Nora learns");
    assertBefore(told, "buys a lamp", "has left");
  }

  @Test
  void who_did_it_to_what_stands_there_steps_back_no_further_than_that() {
    List<Happening> told =
        happenings(
            "Nora opens the shop. Peter greets Ada. Ada meets a band of thieves betrayed by Nora.");

    assertBefore(told, "Peter greets", "betrayed by");
    assertThat(told(told, "betrayed by").flashback()).isTrue();
  }

  @Test
  void the_day_before_a_day_that_is_told_of_does_not_lie_in_the_past() {
    List<Happening> told =
        happenings(
            "Nora opens the shop. Peter greets Ada.\n\nThe day before the wedding, Peter leaves the town.");

    assertThat(told).extracting(Happening::storyOrder).isSorted();
    assertThat(told).noneMatch(Happening::flashback);
  }

  @Test
  void the_past_goes_on_with_then() {
    List<Happening> told =
        happenings(
            "Nora opens the shop. Peter greets Ada. Ada buys a lamp. She tells Nora of Peter. He robbed a bank. He then fled to Spain.");

    assertBefore(told, "then fled", "opens");
    assertBefore(told, "robbed", "then fled");
  }

  @Test
  void a_killing_told_late_lies_where_the_death_was_told() {
    List<Happening> told =
        happenings(
            "Nora opens the shop. Peter greets Ada. Peter is beaten to death. Ada buys a lamp. Nora learns that Ben had killed Peter.");

    assertBefore(told, "Peter greets", "had killed");
    assertBefore(told, "had killed", "buys a lamp");
  }

  @Test
  void what_titles_at_the_end_tell_lies_after_the_story() {
    String start = "Nora opens the shop. ";
    List<Happening> told =
        happenings(
            start
                + "Ada greets Peter. ".repeat(16)
                + "Ada leaves the town. A title card reveals that Nora sold the shop. She married Peter.");

    assertBefore(told, "leaves the town", "sold the shop");
    assertBefore(told, "sold the shop", "married Peter");
    assertThat(told(told, "married Peter").flashback()).isFalse();
  }

  @Test
  void a_participle_that_opens_a_sentence_is_no_past() {
    List<Happening> told =
        happenings(
            "Nora opens the shop. Peter greets Ada. Ada buys a lamp. Joined by Peter, Ada robs Nora.");

    assertThat(told).extracting(Happening::storyOrder).isSorted();
    assertThat(told(told, "robs").flashback()).isFalse();
  }

  @Test
  void what_comes_of_something_is_no_past() {
    List<Happening> told =
        happenings(
            "Nora opens the shop. Peter greets Ada. Ada calls the guards, resulting in Peter being thrown into a cell.");

    assertThat(told).noneMatch(Happening::flashback);
  }

  private static final String UNDER_WAY =
      "Nora opens the shop. Peter greets Ada. Ada buys a lamp. Nora calls Peter. Peter paints the door. Ada leaves the town. Nora sells the boat. ";

  @Test
  void what_is_said_by_the_way_of_those_known_happened_in_the_course_of_the_story() {
    List<Happening> told =
        happenings(UNDER_WAY + "Peter watches Ada, who had burned the letters. Peter kisses Nora.");

    assertBefore(told, "Nora sells the boat", "who had burned");
    assertBefore(told, "who had burned", "Peter watches");
  }

  @Test
  void what_is_said_by_the_way_of_somebody_met_only_now_lies_before_the_story() {
    List<Happening> told =
        happenings(
            UNDER_WAY
                + "Peter meets a thief named Ben, who had burned the letters. Ben kisses Nora. Ben leaves.");

    assertBefore(told, "who had burned", "Nora opens");
  }

  @Test
  void what_is_found_to_have_been_going_on_is_not_from_before_the_story() {
    List<Happening> told =
        happenings(UNDER_WAY + "Nora learns that Peter was meeting Ada. Peter kisses Nora.");

    assertBefore(told, "Nora sells the boat", "was meeting");
  }

  @Test
  void what_goes_on_from_a_moment_of_the_past_lies_with_it() {
    List<Happening> told =
        happenings(
            UNDER_WAY
                + "Nora learns that Peter had met Ada. He gave her the keys. Peter kisses Nora.");

    assertBefore(told, "Nora sells the boat", "gave her the keys");
    assertBefore(told, "had met", "gave her the keys");
    assertBefore(told, "gave her the keys", "Nora learns");
  }

  @Test
  void a_year_earlier_lies_before_the_story() {
    List<Happening> told =
        happenings(UNDER_WAY + "Nora reveals that a year earlier, she saw Peter with Ada.");

    assertBefore(told, "she saw", "Nora opens");
  }

  @Test
  void how_things_stand_and_what_is_seen_or_wanted_done_is_no_past() {
    List<Happening> told =
        happenings(
            "Nora opens the shop. Peter greets Ada. Ada meets a band of thieves led by Nora. Ada finds Peter locked in the cellar by Nora. Peter wants Ada arrested by the guards.");

    assertThat(told).extracting(Happening::storyOrder).isSorted();
    assertThat(told).noneMatch(Happening::flashback);
  }

  @Test
  void what_the_dead_had_done_lies_before_their_death() {
    List<Happening> told =
        happenings(
            UNDER_WAY + "Peter dies. Ada buys a hat. Nora learns that Peter had hidden the will.");

    assertBefore(told, "Nora sells the boat", "had hidden");
    assertBefore(told, "had hidden", "Peter dies");
  }
}
