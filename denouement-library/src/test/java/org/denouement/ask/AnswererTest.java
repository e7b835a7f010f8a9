package org.denouement.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.Story;
import org.denouement.explain.Answer;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswererTest {

  private static final String PLOT =
      "In 1951, Nora works in a bakery in Lisbon. Her brother Paulo steals a boat because he owes"
          + " money to the mayor. The mayor shoots Paulo in the harbor. Nora refuses to sell the"
          + " bakery. Two years later, Nora leaves Lisbon to find her father.";

  private final Story story = story(PLOT);

  private static Story story(String text) {
    Block all = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), 0);
    return Story.of(
        new Manuscript(
            "inline", Format.PLAIN, text, List.of(all), SourceMap.identity(), List.of()));
  }

  @Test
  void who_did_it_is_the_subject_of_the_verb() {
    assertThat(story.ask("Who shoots Paulo?").text()).containsIgnoringCase("mayor");
  }

  @Test
  void who_somebody_is_is_told_by_name_or_with_a_title() {
    Story kin = story("Nora is angry. Her boss, Mr. Pell, fires Nora and her brother Paulo.");

    assertThat(kin.ask("Who is Mr. Pell?").text()).isEqualTo("Mr. Pell is Nora's boss.");
    assertThat(kin.ask("Who is Paulo?").text()).isEqualTo("Paulo is Nora's brother.");
  }

  @Test
  void they_who_may_get_back_together_are_the_pair_of_the_story() {
    Story parted =
        story("Nora marries Paulo. Nora works in a bakery. Paulo and Nora divorce in the spring.");

    assertThat(parted.ask("Do they get back together?").kind()).isEqualTo(Answer.Kind.NO);
  }

  @Test
  void why_is_the_clause_after_because() {
    Answer answer = story.ask("Why does Paulo steal a boat?");

    assertThat(answer.text()).contains("owes money to the mayor");
    assertThat(answer.evidence().getFirst().quote()).startsWith("Her brother Paulo steals");
  }

  @Test
  void when_is_a_time() {
    assertThat(story.ask("When does Nora leave Lisbon?").text()).isEqualTo("Two years later");
  }

  @Test
  void a_refusal_is_a_no() {
    assertThat(story.ask("Does Nora sell the bakery?").kind()).isEqualTo(Answer.Kind.NO);
  }

  @Test
  void what_is_not_told_is_not_answered_but_the_nearest_passage_is_shown() {
    Answer answer = story.ask("How old is Paulo?");

    assertThat(answer.kind()).isEqualTo(Answer.Kind.NONE);
    assertThat(answer.footing()).isNull();
    assertThat(answer.evidence()).isNotEmpty();
  }

  @Test
  void nothing_is_known_of_a_story_of_which_nothing_was_read() {
    assertThat(story("").ask("Who is Nora?").kind()).isEqualTo(Answer.Kind.NONE);
  }

  @Test
  void what_was_asked_for_and_refused_is_a_no() {
    Story told = story("Nora works in a bakery. Paulo asks Nora to leave Lisbon, but she refuses.");

    assertThat(told.ask("Does Nora leave Lisbon?").kind()).isEqualTo(Answer.Kind.NO);
  }

  @Test
  void a_name_may_be_misspelt() {
    assertThat(story.ask("Who shoots Paulu?").text()).containsIgnoringCase("mayor");
  }

  @Test
  void a_pronoun_means_whom_the_story_speaks_of_most() {
    Story told =
        story("Nora works in a bakery. She is tired. Nora leaves Lisbon because the air is bad.");

    assertThat(told.ask("Why does she leave Lisbon?").text()).contains("air is bad");
  }

  @Test
  void what_was_said_before_the_question_word_belongs_to_the_question() {
    assertThat(story.ask("Paulo steals a boat. Why?").text()).contains("owes money");
  }

  @Test
  void a_deed_that_another_did_is_not_explained_but_set_right() {
    Story told =
        story(
            "Nora loves Paulo. Martin hates Paulo. Martin shoots Paulo because he is jealous. Nora"
                + " leaves.");

    Answer answer = told.ask("Why does Nora shoot Paulo?");

    assertThat(answer.kind()).isEqualTo(Answer.Kind.NONE);
    assertThat(answer.text()).isEqualTo("The story tells this of Martin, not of Nora.");
  }

  @Test
  void kin_are_named_and_counted() {
    Story kin =
        story(
            "Nora lives in Lisbon with her son Paulo and her daughter Ines. Paulo hates school. Ines"
                + " loves Nora.");

    assertThat(kin.ask("Who is Nora's daughter?").text()).isEqualTo("Ines");
    Answer children = kin.ask("Who are Nora's children?");
    assertThat(children.kind()).isEqualTo(Answer.Kind.LIST);
    assertThat(children.text()).contains("Paulo").contains("Ines");
    assertThat(kin.ask("How many children does Nora have?").text()).startsWith("2");
  }

  @Test
  void what_happened_to_somebody_is_the_last_that_they_did() {
    assertThat(story.ask("What happened to Nora?").text()).startsWith("Nora leaves Lisbon");
  }

  @Test
  void how_it_ends_for_somebody_who_dies_is_their_death() {
    Story told =
        story(
            "Nora works in a bakery. Paulo owes money to the mayor. The mayor shoots Paulo in the"
                + " harbor. Nora buries Paulo beside the church.");

    assertThat(told.ask("How does it end for Paulo?").text()).contains("shoots");
  }

  @Test
  void what_becomes_of_somebody_last_heard_of_long_ago_is_no_ending() {
    Story told =
        story(
            "Nora meets Paulo in a bakery. Nora leaves Lisbon. Nora finds a job in Porto. Nora learns"
                + " to bake. Nora buys a house. Nora opens a shop.");

    assertThat(told.ask("What becomes of Paulo?").stage()).isNotEqualTo("ask.course");
    assertThat(told.ask("What becomes of Nora?").stage()).isEqualTo("ask.course");
  }

  @Test
  void why_two_cannot_stand_each_other_is_not_how_they_stand() {
    Story told =
        story("Nora marries Paulo. Nora cannot stand Paulo because he lies. Nora divorces Paulo.");

    assertThat(told.ask("Why can't Nora stand Paulo?").text()).contains("he lies");
  }

  @Test
  void no_answer_is_given_that_is_less_sure_than_asked_for() {
    assertThat(story.ask("Who shoots Paulo?", 0).kind()).isEqualTo(Answer.Kind.SPAN);
    assertThat(story.ask("Who shoots Paulo?", 1.1).kind()).isEqualTo(Answer.Kind.NONE);
  }

  @Test
  void an_answer_says_what_found_it() {
    assertThat(story.ask("Who shoots Paulo?").stage()).isIn("ask.finder", "ask.reader");
  }
}
