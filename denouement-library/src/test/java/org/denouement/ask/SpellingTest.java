package org.denouement.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest(name = "{0} and {1}: {2}")
  @CsvSource({
    "defne, defne, 0",
    "dafne, defne, 1",
    "defen, defne, 1",
    "defn, defne, 1",
    "semi, semih, 1",
    "nora, paulo, 3"
  })
  void counts_letters_changed_left_out_and_swapped(String one, String other, int steps) {
    assertThat(Spelling.steps(one, other, 2)).isEqualTo(steps);
  }
}
