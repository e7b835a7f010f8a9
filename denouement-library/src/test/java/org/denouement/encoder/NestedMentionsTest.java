package org.denouement.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NestedMentionsTest {

  private static EncodedMention mention(int first, int last, float score) {
    return new EncodedMention(first, last, "PER", "NOM", score);
  }

  @Test
  void mentions_nest_and_the_outer_one_comes_first() {
    EncodedMention her = mention(0, 0, 9);
    EncodedMention herMother = mention(0, 1, 3);
    assertThat(NestedMentions.of(List.of(her, herMother))).containsExactly(herMother, her);
  }

  @Test
  void of_two_that_cross_the_better_stays() {
    EncodedMention left = mention(0, 2, 4);
    EncodedMention right = mention(2, 3, 5);
    assertThat(NestedMentions.of(List.of(left, right))).containsExactly(right);
  }

  @Test
  void the_same_words_are_one_mention() {
    EncodedMention person = mention(1, 2, 4);
    EncodedMention place = new EncodedMention(1, 2, "LOC", "NOM", 3);
    assertThat(NestedMentions.of(List.of(place, person))).containsExactly(person);
  }
}
