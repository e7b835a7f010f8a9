package org.denouement.explain.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.denouement.explain.Explanation;
import org.denouement.explain.Footing;
import org.denouement.explain.face.Telling.Line;
import org.denouement.explain.face.Telling.Note;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every face of an explanation keeps to. */
class FaceContractTest {

  @ParameterizedTest
  @EnumSource
  void tells_every_line_with_the_numbers_of_its_notes(Face face) {
    Tale tale = Tales.ferry();
    String words = words(face, tale.shownBy(face));

    for (Line line : lines(tale.telling(Length.NORMAL))) {
      assertThat(line.notes()).as(line.text()).isNotEmpty();
      assertThat(words).contains(line.text() + numbers(face, line.notes()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void quotes_every_passage_with_its_place(Face face) {
    Tale tale = Tales.ferry();
    String words = words(face, tale.shownBy(face));

    for (Note note : tale.telling(Length.NORMAL).notes()) {
      assertThat(words).containsIgnoringCase(note.evidence().place()).contains(quote(note));
    }
  }

  @ParameterizedTest
  @EnumSource
  void says_how_far_was_read_where_the_story_goes_on(Face face) {
    Tale tale = Tales.ferry();
    Explanation half = tale.explanation(new Explanation.Until(3, 300, 40));

    assertThat(words(face, face.write(half, tale.manuscript, FaceOptions.plain())))
        .contains("Read as far as page 3 of 40 (paragraph 3).");
  }

  @ParameterizedTest
  @EnumSource
  void says_kindly_that_nothing_has_been_read(Face face) {
    Tale tale = Tale.of("");
    Explanation none = tale.explanation(new Explanation.Until(0, 0, 12));

    assertThat(words(face, face.write(none, tale.manuscript, FaceOptions.plain())))
        .contains("Nothing has been read yet");
  }

  @ParameterizedTest
  @EnumSource
  void keeps_what_is_implied_and_what_is_a_view_out_of_what_happened(Face face) {
    String words = words(face, Tales.ferry().shownBy(face));

    int cast = words.lastIndexOf("Who is who");
    int implied = words.lastIndexOf("What the text implies");
    int views = words.lastIndexOf("The writer’s view");
    assertThat(words.indexOf("Mara is unhappy.")).isBetween(implied, views).isGreaterThan(cast);
    assertThat(words.lastIndexOf("The sea takes what it gives.")).isGreaterThan(views);
  }

  @ParameterizedTest
  @EnumSource
  void marks_what_is_told_later_than_it_happened(Face face) {
    String shown = Tales.ferry().shownBy(face);

    assertThat(shown).contains("told later, in paragraph 3");
    assertThat(words(face, shown).indexOf("Ten years earlier"))
        .isLessThan(words(face, shown).indexOf("They marry within the year."));
  }

  @ParameterizedTest
  @EnumSource
  void lets_no_control_character_through(Face face) {
    assertThat(Hostile.tale().shownBy(face))
        .doesNotContainPattern("[\\p{Cc}\\u202A-\\u202E&&[^\\n]]");
  }

  @ParameterizedTest
  @EnumSource
  void shows_names_and_words_of_any_script(Face face) {
    Tale tale = Tale.of("ליאה meets 雪子 and أحمد. Ünal 👩‍👩‍👧 smiles.");
    tale.cast("ליאה", 5, "she").cast("雪子", 4, null).happens("Ünal 👩‍👩‍👧 smiles.", 1, false, 1);

    assertThat(words(face, tale.shownBy(face))).contains("ליאה", "雪子", "Ünal 👩‍👩‍👧 smiles.");
  }

  @ParameterizedTest
  @EnumSource
  void shows_the_same_explanation_in_the_same_bytes(Face face) {
    assertThat(Tales.ferry().shownBy(face)).isEqualTo(Tales.ferry().shownBy(face)).endsWith("\n");
  }

  @ParameterizedTest
  @EnumSource
  void is_found_by_the_word_of_its_format(Face face) {
    assertThat(Face.of(face.format())).contains(face);
    assertThat(Face.of("json")).isEmpty();
  }

  private static List<Line> lines(Telling telling) {
    List<Line> lines = new ArrayList<>();
    telling.story().told().forEach(part -> part.steps().forEach(step -> lines.add(step.line())));
    telling.main().forEach(member -> lines.addAll(member.about()));
    telling.minor().told().forEach(member -> lines.addAll(member.about()));
    telling.bonds().told().forEach(bond -> bond.stages().forEach(it -> lines.add(it.because())));
    telling.bonds().told().forEach(bond -> lines.add(bond.giveAndTake()));
    telling.answered().told().forEach(question -> lines.add(question.answer()));
    Stream.of(telling.echoes(), telling.message(), telling.implied(), telling.views())
        .forEach(choice -> lines.addAll(choice.told()));
    telling.facts().forEach(fact -> lines.add(fact.line()));
    assertThat(lines).extracting(Line::footing).contains(Footing.values());
    return lines;
  }

  /** The words a reader sees, on one line. */
  private static String words(Face face, String shown) {
    String words =
        switch (face) {
          case TEXT -> shown;
          case MARKDOWN ->
              TextContentRenderer.builder()
                  .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
                  .build()
                  .render(Parser.builder().build().parse(shown));
          case HTML -> explanation(Jsoup.parse(shown));
        };
    return words.replaceAll("\\s+", " ");
  }

  private static String explanation(Document page) {
    return page.select("main").text();
  }

  private static String numbers(Face face, List<Integer> notes) {
    StringBuilder numbers = new StringBuilder(face == Face.TEXT ? " " : "");
    for (int note : notes) {
      numbers.append(
          switch (face) {
            case TEXT -> "[" + note + "]";
            case MARKDOWN -> "[^" + note + "]";
            case HTML -> String.valueOf(note);
          });
    }
    return numbers.toString();
  }

  private static String quote(Note note) {
    return note.evidence().quote().replaceAll("\\s+", " ");
  }
}
