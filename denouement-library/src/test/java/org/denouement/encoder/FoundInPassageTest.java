package org.denouement.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.denouement.encoder.FoundInPassage.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FoundInPassageTest {

  @Test
  void the_likest_span_begins_and_ends_where_the_scores_say() {
    FoundInPassage found =
        FoundInPassage.of(new float[] {0, 0, 0, 0, 9, 0, 0}, new float[] {0, 0, 0, 0, 0, 9, 0}, 40);

    assertThat(found.spans().getFirst()).matches(span -> span.first() == 1 && span.last() == 2);
    assertThat(found.spans().getFirst().probability()).isCloseTo(1, within(0.01));
  }

  @Test
  void a_span_neither_ends_before_it_begins_nor_is_too_long() {
    FoundInPassage found =
        FoundInPassage.of(
            new float[] {0, 0, 0, 5, 0, 9, 0, 0}, new float[] {0, 0, 0, 9, 0, 0, 0, 8}, 2);

    assertThat(found.spans()).allSatisfy(span -> assertThat(span.last()).isNotNegative());
    assertThat(found.spans()).allMatch(span -> span.last() - span.first() < 2);
  }

  @Test
  void other_spans_do_not_overlap_the_likest() {
    FoundInPassage found =
        FoundInPassage.of(
            new float[] {0, 0, 0, 9, 8, 0, 0, 7}, new float[] {0, 0, 0, 0, 9, 8, 0, 7}, 40);

    for (Span one : found.spans()) {
      assertThat(found.spans())
          .filteredOn(other -> other.first() <= one.last() && one.first() <= other.last())
          .containsExactly(one);
    }
  }

  @Test
  void yes_no_and_not_here_have_their_share() {
    FoundInPassage found =
        FoundInPassage.of(new float[] {9, 0, 0, 0}, new float[] {9, 0, 0, 0}, 40);

    assertThat(found.yes()).isGreaterThan(0.99);
    assertThat(found.no() + found.none()).isLessThan(0.01);
  }
}
