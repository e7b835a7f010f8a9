package org.denouement.explain.face;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFaceTest {

  @ParameterizedTest
  @ValueSource(ints = {30, 60, 80})
  void no_line_is_wider_than_the_terminal(int width) {
    String text = shown(Tales.ferry(), FaceOptions.plain().withWidth(width));

    assertThat(text.lines()).allMatch(line -> Columns.of(line) <= width);
  }

  @Test
  void a_very_wide_terminal_is_not_filled() {
    String text = shown(Tales.ferry(), FaceOptions.plain().withWidth(400));

    assertThat(text.lines()).allMatch(line -> Columns.of(line) <= FaceOptions.WIDEST);
  }

  @Test
  void wide_characters_take_two_columns() {
    assertThat(Columns.of("雪子")).isEqualTo(4);
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
  }

  @Test
  void colour_codes_are_written_only_where_asked_for() {
    assertThat(shown(Tales.ferry(), FaceOptions.plain())).doesNotContain("\u001B");
    assertThat(shown(Tales.ferry(), FaceOptions.plain().withAnsi(true)))
        .contains("\u001B[1mWhat happened\u001B[0m");
  }

  @Test
  void the_question_and_its_answer_come_first() {
    assertThat(shown(Tales.ferry(), FaceOptions.plain()))
        .startsWith(
            """
            The Ferry

            Does Mara ever sail back?
              No: When Tom writes, she does not answer. [1] (implied)

            What happened
            ─────────────
            """);
  }

  @Test
  void a_relationship_shows_its_course_and_its_give_and_take() {
    assertThat(shown(Tales.ferry(), FaceOptions.plain()))
        .contains("  Mara and Tom: strangers → married → separated\n")
        .contains("    strangers: “a stranger named Tom asks to cross” [11] (implied)\n")
        .contains(
            "    Give and take, by count: Mara acts more often (4 to 1), only Tom gives way\n");
  }

  private static String shown(Tale tale, FaceOptions options) {
    return Face.TEXT.write(tale.explanation(), tale.manuscript, options);
  }
}
