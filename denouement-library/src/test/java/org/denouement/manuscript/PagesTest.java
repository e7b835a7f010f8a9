package org.denouement.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {

  private static Manuscript manuscript(String text, Block... blocks) {
    return new Manuscript(
        "test", Format.PLAIN, text, List.of(blocks), SourceMap.identity(), List.of());
  }

  private static Block paragraph(int start, int end) {
    return new Block(Block.Kind.PARAGRAPH, new Span(start, end), 0);
  }

  private static List<Span> spans(Manuscript manuscript) {
    return Pages.of(manuscript).stream().map(Page::span).toList();
  }

  @Test
  void an_empty_text_has_no_page() {
    assertThat(Pages.of(manuscript(""))).isEmpty();
  }

  @Test
  void a_short_text_is_one_page_with_the_white_space_around_it() {
    String text = "\n\nShe left. He stayed.\n\n";

    assertThat(spans(manuscript(text, paragraph(2, 22))))
        .containsExactly(new Span(0, text.length()));
  }

  @Test
  void a_page_closes_at_the_first_paragraph_end_past_six_hundred_units() {
    String one = "He waited. ".repeat(40).strip();
    String text = one + "\n\n" + one + "\n\n" + "The end.";
    int second = one.length() + 2;
    int third = 2 * second;

    List<Span> spans =
        spans(
            manuscript(
                text,
                paragraph(0, one.length()),
                paragraph(second, second + one.length()),
                paragraph(third, text.length())));

    assertThat(spans).containsExactly(new Span(0, third), new Span(third, text.length()));
  }

  @Test
  void a_page_closes_before_the_sentence_that_does_not_fit() {
    String sentence = "She walked along the quay until the lamps went out one by one. ";
    String text = sentence.repeat(30).strip();

    List<Span> spans = spans(manuscript(text, paragraph(0, text.length())));

    assertThat(spans.getFirst().end())
        .isEqualTo(sentence.length() * (Pages.LONGEST / sentence.length()));
    assertThat(spans)
        .allSatisfy(span -> assertThat(span.length()).isLessThanOrEqualTo(Pages.LONGEST));
  }

  @Test
  void a_sentence_longer_than_a_page_is_cut_into_pieces_of_a_page() {
    String text = "word ".repeat(700).strip() + ".";

    List<Span> spans = spans(manuscript(text, paragraph(0, text.length())));

    assertThat(spans.subList(0, 2)).containsExactly(new Span(0, 1200), new Span(1200, 2400));
    assertThat(spans.getLast().end()).isEqualTo(text.length());
  }

  @Test
  void a_heading_starts_a_page_and_stays_with_what_follows() {
    String text = "He left.\n\nCHAPTER II\n\nShe stayed.";

    List<Span> spans =
        spans(
            manuscript(
                text,
                paragraph(0, 8),
                new Block(Block.Kind.CHAPTER, new Span(10, 20), 1),
                paragraph(22, text.length())));

    assertThat(spans).containsExactly(new Span(0, 10), new Span(10, text.length()));
  }

  @Test
  void no_page_ends_inside_a_heading() {
    String heading = "Chapter I. The Long and Winding Road. It Goes On";
    Block[] blocks = new Block[40];
    for (int i = 0; i < blocks.length; i++) {
      int start = i * (heading.length() + 2);
      blocks[i] = new Block(Block.Kind.CHAPTER, new Span(start, start + heading.length()), 1);
    }
    String text = (heading + "\n\n").repeat(blocks.length);

    List<Span> spans = spans(manuscript(text, blocks));

    assertThat(spans)
        .hasSize(2)
        .allSatisfy(span -> assertThat(span.start() % (heading.length() + 2)).isZero());
  }

  @Test
  void no_page_ends_inside_a_character() {
    String text = "x" + "😀".repeat(1500);

    assertThat(spans(manuscript(text, paragraph(0, text.length()))))
        .containsExactly(new Span(0, 1199), new Span(1199, 2399), new Span(2399, 3001));
  }

  @Test
  void titles_and_initials_end_no_sentence() {
    String text = "Dr. A. Reed met St. John at noon. He bowed.";

    assertThat(new Sentences().next(text, 0, text.length())).isEqualTo(text.indexOf("He bowed"));
  }
}
