package org.denouement.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HorizonTest {

  private static final String PARAGRAPH = "He waited for her. ".repeat(40).strip();
  private static final String TEXT = "CHAPTER I\n\n" + PARAGRAPH + "\n\nCHAPTER II\n\n" + PARAGRAPH;
  private static final int SECOND = TEXT.indexOf("CHAPTER II");
  private static final Manuscript STORY =
      new Manuscript(
          "test",
          Format.PLAIN,
          TEXT,
          List.of(
              new Block(Block.Kind.CHAPTER, new Span(0, 9), 1),
              new Block(Block.Kind.PARAGRAPH, new Span(11, 11 + PARAGRAPH.length()), 0),
              new Block(Block.Kind.CHAPTER, new Span(SECOND, SECOND + 10), 1),
              new Block(Block.Kind.PARAGRAPH, new Span(SECOND + 12, TEXT.length()), 0)),
          SourceMap.identity(),
          List.of());
  private static final List<Page> PAGES = Pages.of(STORY);

  private static int page(String place) {
    return Horizon.parse(place).page(STORY, PAGES);
  }

  @Test
  void a_share_means_the_last_page_that_ends_within_it() {
    assertThat(page("0%")).isZero();
    assertThat(page("49%")).isZero();
    assertThat(page("51%")).isEqualTo(1);
    assertThat(page("100 %")).isEqualTo(2);
  }

  @Test
  void a_chapter_is_read_to_its_end() {
    assertThat(page("chapter 1")).isEqualTo(1);
    assertThat(page("Chapter 2")).isEqualTo(2);
  }

  @Test
  void paragraphs_pages_and_offsets_are_places_too() {
    assertThat(page("paragraph 1")).isEqualTo(1);
    assertThat(page("page 0")).isZero();
    assertThat(page("page 2")).isEqualTo(2);
    assertThat(page("offset " + (SECOND - 1))).isZero();
    assertThat(page("offset " + SECOND)).isEqualTo(1);
  }

  @Test
  void a_place_that_the_text_does_not_have_is_refused_with_what_there_is() {
    assertThatThrownBy(() -> page("chapter 3"))
        .isInstanceOf(HorizonException.class)
        .hasMessageContaining("no chapter 3")
        .hasMessageContaining("2 chapters");
    assertThatThrownBy(() -> page("page 3")).isInstanceOf(HorizonException.class);
  }

  @Test
  void words_that_are_no_place_are_refused_with_the_words_that_are() {
    assertThatThrownBy(() -> page("the middle")).hasMessageContaining("40%");
    assertThatThrownBy(() -> page("140%")).hasMessageContaining("past the end");
  }
}
