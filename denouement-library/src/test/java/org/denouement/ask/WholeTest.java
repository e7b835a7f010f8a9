package org.denouement.ask;

import static org.assertj.core.api.Assertions.assertThat;

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
class WholeTest {

  private final Line line = line("Paulo meets the owner of the hotel and calls his sister.");

  private static Line line(String text) {
    Block all = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), 0);
    Story story =
        Story.of(
            new Manuscript(
                "inline", Format.PLAIN, text, List.of(all), SourceMap.identity(), List.of()));
    return new Lines(new Stems()).of(story.knowledge().sentences()).getFirst();
  }

  @Test
  void somebody_is_named_to_the_end() {
    assertThat(Whole.of(line, new Stretch(2, 3), Asked.WHO)).isEqualTo(new Stretch(2, 6));
  }

  @Test
  void and_no_further() {
    assertThat(Whole.of(line, new Stretch(2, 11), Asked.WHO)).isEqualTo(new Stretch(2, 6));
  }

  @Test
  void a_reason_is_left_as_it_is() {
    assertThat(Whole.of(line, new Stretch(2, 3), Asked.WHY)).isEqualTo(new Stretch(2, 3));
  }
}
