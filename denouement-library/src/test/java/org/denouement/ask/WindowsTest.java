package org.denouement.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.denouement.Story;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WindowsTest {

  private static final String PLOT =
      "Nora doesn't sell the bakery. " + "Paulo waits in the harbor for a ship. ".repeat(40);

  private final List<Line> lines = lines(PLOT);

  private static List<Line> lines(String text) {
    Block all = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), 0);
    Story story =
        Story.of(
            new Manuscript(
                "inline", Format.PLAIN, text, List.of(all), SourceMap.identity(), List.of()));
    return new Lines(new Stems()).of(story.knowledge().sentences());
  }

  private Match match(int line) {
    return new Match(lines.get(line), 1, 1, new LinkedHashMap<>());
  }

  @Test
  void a_window_holds_the_line_and_what_stands_around_it() {
    List<Window> windows = new Windows(lines, PLOT).around(List.of(match(20)));

    assertThat(windows).hasSize(1);
    assertThat(windows.getFirst().lines())
        .contains(lines.get(19), lines.get(20), lines.get(21))
        .hasSizeLessThan(lines.size());
  }

  @Test
  void a_line_that_stands_in_a_window_has_none_of_its_own() {
    List<Window> windows = new Windows(lines, PLOT).around(List.of(match(20), match(21), match(0)));

    assertThat(windows).hasSize(2);
    assertThat(windows.getLast().lines()).startsWith(lines.getFirst());
  }

  @Test
  void words_are_cut_as_in_training_and_found_again_in_their_line() {
    Window window = Window.of(lines.subList(0, 1), PLOT);

    assertThat(window.words())
        .containsExactly("Nora", "doesn", "'", "t", "sell", "the", "bakery", ".");
    assertThat(window.place(5, 6)).isEqualTo(new Window.Place(lines.getFirst(), new Stretch(4, 5)));
  }

  @Test
  void words_of_two_lines_stand_in_the_first() {
    Window window = Window.of(lines.subList(0, 2), PLOT);

    assertThat(window.place(6, 9)).isEqualTo(new Window.Place(lines.getFirst(), new Stretch(5, 6)));
  }
}
