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
}
