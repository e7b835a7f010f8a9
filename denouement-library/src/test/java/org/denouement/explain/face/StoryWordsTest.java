package org.denouement.explain.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.explain.Claim;
import org.denouement.explain.Footing;
import org.denouement.explain.face.Telling.Step;
import org.junit.jupiter.api.Test;

/** How the story is worded: what is joined, what goes on, what is left out. */
class StoryWordsTest {

  @Test
  void what_one_sentence_tells_side_by_side_is_told_in_one() {
    Tale tale = Tale.of("He opens the gate, and the dog runs off when it rains.");
    tale.happens(named(tale, "Ben opens the gate.", "He opens the gate"), 1, false, 1, "c1")
        .happens("the dog runs off", 2, false, 0.5, "c2")
        .happens(named(tale, "It rains.", "when it rains."), 2, false, 0.4, "c2");

    assertThat(told(tale))
        .containsExactly("Ben opens the gate, and the dog runs off when it rains.");
    assertThat(tale.telling(Length.NORMAL).notes()).hasSize(1);
  }

  @Test
  void what_a_piece_tells_on_the_side_does_not_part_it_from_the_next() {
    Tale tale = Tale.of("Ann hears that Ben has left, and she weeps.");
    tale.happens(named(tale, "Ben has left.", "Ben has left"), 1, true, 0.2, "c2")
        .happens("Ann hears that Ben has left", 2, false, 0.5, "c1")
        .happens(named(tale, "Ann weeps.", "she weeps."), 3, false, 1, "c1");

    assertThat(told(tale)).containsExactly("Ann hears that Ben has left, and she weeps.");
  }

  @Test
  void what_stands_far_apart_in_a_sentence_is_told_apart() {
    Tale tale = Tale.of("Ann sings, which she has not done for many years, and Ben cries.");
    tale.happens(named(tale, "Ann sings.", "Ann sings"), 1, false, 1, "c1")
        .happens(named(tale, "Ben cries.", "Ben cries."), 2, false, 1, "c2");

    assertThat(told(tale)).containsExactly("Ann sings.", "Ben cries.");
  }

  @Test
  void a_sentence_that_follows_keeps_the_pronouns_of_its_writer() {
    Tale tale = Tale.of("Ann meets Ben. She thanks him. A car stops. She gets in.");
    tale.happens("Ann meets Ben.", 1, false, 1, "c1", "c2")
        .happens(named(tale, "Ann thanks Ben.", "She thanks him."), 2, false, 1, "c1", "c2")
        .happens(named(tale, "Ann gets in.", "She gets in."), 3, false, 1, "c1");

    assertThat(told(tale)).containsExactly("Ann meets Ben.", "She thanks him.", "Ann gets in.");
    assertThat(tale.telling(Length.NORMAL).story().told().getFirst().steps())
        .extracting(Step::follows)
        .containsExactly(false, true, false);
  }

  @Test
  void a_paragraph_begins_with_a_name() {
    Tale tale = Tale.of("Ann sits. She eats. She reads. She sleeps. She wakes. She stands.");
    for (String verb : List.of("sits", "eats", "reads", "sleeps", "wakes", "stands")) {
      String quote = (verb.equals("sits") ? "Ann " : "She ") + verb + ".";
      tale.happens(named(tale, "Ann " + verb + ".", quote), verb.length(), false, 1, "c1");
    }

    assertThat(tale.telling(Length.NORMAL).story().told().getFirst().paragraphs())
        .allSatisfy(steps -> assertThat(steps.getFirst().line().text()).startsWith("Ann "));
  }

  @Test
  void a_word_that_leans_on_what_is_not_told_is_left_out() {
    Tale tale = Tale.of("Ann waits. Nobody comes. However, Ben calls. However, Ann is asleep.");
    tale.happens("Ann waits.", 1, false, 1, "c1")
        .happens("However, Ben calls.", 2, false, 1, "c2")
        .happens("However, Ann is asleep.", 3, false, 1, "c1", "c2");

    assertThat(told(tale)).containsExactly("Ann waits.", "Ben calls.", "However, Ann is asleep.");
  }

  @Test
  void a_quotation_is_told_to_its_end() {
    Tale tale = Tale.of("Ben says, “Go home. It is late.” Ann goes.");
    tale.happens("Ben says, “Go home.", 1, false, 1, "c1");

    assertThat(told(tale)).containsExactly("Ben says, “Go home. It is late.”");
  }

  @Test
  void what_a_told_sentence_tells_on_the_side_is_not_told_again() {
    Tale tale = Tale.of("Ann thanks Ben, who had found her ring, and leaves.");
    tale.happens("Ann thanks Ben, who had found her ring, and leaves.", 2, false, 1, "c1")
        .happens(named(tale, "Ben had found her ring.", "who had found her ring"), 1, false, 0.5);

    assertThat(told(tale)).hasSize(1);
  }

  private static Claim named(Tale tale, String text, String quote) {
    return tale.claim(text, Footing.STATED, quote);
  }

  private static List<String> told(Tale tale) {
    return tale.telling(Length.NORMAL).story().told().stream()
        .flatMap(part -> part.steps().stream())
        .map(step -> step.line().text())
        .toList();
  }
}
