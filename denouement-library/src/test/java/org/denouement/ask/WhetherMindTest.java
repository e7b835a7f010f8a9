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
import org.junit.jupiter.api.Test;

class WhetherMindTest {

  @Test
  void what_is_tried_and_fails_is_a_no_that_says_so() {
    Answer answer =
        asked(
            "Nora works in a bakery. Nora tries to open the safe but fails. Paulo sells boats.",
            "Did Nora open the safe?");

    assertThat(answer.kind()).isEqualTo(Answer.Kind.NO);
    assertThat(answer.text()).startsWith("No: Nora tries").contains("fails");
  }

  @Test
  void what_is_denied_is_a_no() {
    Answer answer =
        asked(
            "Nora works in a bakery. Paulo never tells Nora the truth. He sells boats.",
            "Does Paulo tell Nora the truth?");

    assertThat(answer.kind()).isEqualTo(Answer.Kind.NO);
    assertThat(answer.evidence().getFirst().quote()).contains("never");
  }

  @Test
  void what_is_done_is_a_yes_with_whoever_does_it() {
    Answer answer =
        asked(
            "Nora works in a bakery. Nora takes the train to Lisbon and visits her uncle there.",
            "Does Nora visit her uncle?");

    assertThat(answer.kind()).isEqualTo(Answer.Kind.YES);
    assertThat(answer.text()).isEqualTo("Yes: Nora visits her uncle there");
  }

  @Test
  void nothing_is_said_where_nothing_was_read() {
    assertThat(asked("", "Does Nora marry Paulo?").kind()).isEqualTo(Answer.Kind.NONE);
  }

  private static Answer asked(String text, String question) {
    List<Block> blocks =
        text.isEmpty()
            ? List.of()
            : List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), 0));
    return Story.of(
            new Manuscript("story", Format.PLAIN, text, blocks, SourceMap.identity(), List.of()))
        .ask(question);
  }
}
