package org.denouement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.Story;
import org.junit.jupiter.api.Test;

class SeveralTest {

  /** Whom the first pronoun of the last sentence means. */
  private static List<String> meant(String text) {
    Knowledge known = Story.of(Casts.manuscript(text)).knowledge();
    List<String> ids = known.sentences().getLast().entities().getFirst();
    return known.cast().stream()
        .filter(member -> ids.contains(member.id()))
        .map(CastMember::name)
        .toList();
  }

  @Test
  void they_are_those_who_are_listed_in_the_sentence_before() {
    assertThat(meant("Ann and Joe leave the house. Ann locks it. They drive away."))
        .containsExactlyInAnyOrder("Ann", "Joe");
  }

  @Test
  void they_are_a_group_that_is_spoken_of_alone() {
    assertThat(meant("Ann hires three sailors. The sailors mend the boat. They sing loudly."))
        .hasSize(1)
        .first()
        .asString()
        .contains("sailors");
  }

  @Test
  void they_are_the_parts_of_a_clause_where_nobody_is_listed() {
    assertThat(meant("Ann meets Joe in a park. They talk all night."))
        .containsExactlyInAnyOrder("Ann", "Joe");
  }

  @Test
  void they_are_nobody_where_nobody_was_spoken_of_together() {
    assertThat(meant("Ann waits alone in a park. They say it is haunted.")).isEmpty();
  }
}
