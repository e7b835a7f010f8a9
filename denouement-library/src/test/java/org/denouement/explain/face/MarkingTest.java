package org.denouement.explain.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.denouement.explain.Evidence;
import org.denouement.explain.face.StoryText.Mark;
import org.denouement.explain.face.StoryText.Piece;
import org.denouement.explain.face.StoryText.Run;
import org.denouement.explain.face.Telling.Note;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However passages overlap, the text stays as it is and every passage is marked whole. */
class MarkingTest {

  private static final String TEXT =
      "## One\n\nAnn leaves the house.\n\nBen stays. Ann returns.\n\n## Two\n\nThe end.\n\n";

  static List<List<Note>> anyPassages() {
    Random dice = new Random(8);
    List<List<Note>> all = new ArrayList<>();
    for (int round = 0; round < 200; round++) {
      List<Note> notes = new ArrayList<>();
      for (int number = 1; number <= 1 + dice.nextInt(6); number++) {
        int start = dice.nextInt(TEXT.length());
        int end = start + 1 + dice.nextInt(TEXT.length() - start);
        notes.add(
            new Note(number, new Evidence(start, end, TEXT.substring(start, end), 1, "here")));
      }
      all.add(notes);
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("anyPassages")
  void the_text_stays_as_it_is(List<Note> notes) {
    Manuscript manuscript = Tale.of(TEXT).manuscript;

    assertThat(pieces(manuscript, notes).stream().map(Piece::text))
        .containsExactlyElementsOf(
            manuscript.blocks().stream().map(block -> block.span().of(TEXT)).toList());
  }

  @ParameterizedTest
  @MethodSource("anyPassages")
  void every_passage_is_marked_once_and_whole(List<Note> notes) {
    Manuscript manuscript = Tale.of(TEXT).manuscript;
    List<Run> runs =
        pieces(manuscript, notes).stream().flatMap(piece -> piece.runs().stream()).toList();

    for (Note note : notes) {
      Span span = new Span(note.evidence().start(), note.evidence().end());
      assertThat(words(runs, note.number())).isEqualTo(words(manuscript, span));
      assertThat(runs.stream().flatMap(run -> run.marks().stream()))
          .filteredOn(mark -> mark.note() == note.number())
          .filteredOn(Mark::first)
          .hasSize(1);
      assertThat(runs.stream().flatMap(run -> run.ends().stream()))
          .filteredOn(number -> number == note.number())
          .hasSize(1);
    }
  }

  private static List<Piece> pieces(Manuscript manuscript, List<Note> notes) {
    return StoryText.of(manuscript, notes).leaves().stream()
        .flatMap(leaf -> leaf.pieces().stream())
        .toList();
  }

  private static String words(List<Run> runs, int note) {
    StringBuilder words = new StringBuilder();
    runs.stream()
        .filter(run -> run.marks().stream().anyMatch(mark -> mark.note() == note))
        .forEach(run -> words.append(run.text()));
    return words.toString();
  }

  /** What of a span stands in blocks; the space between them is not shown. */
  private static String words(Manuscript manuscript, Span span) {
    StringBuilder words = new StringBuilder();
    manuscript.blocks().stream()
        .filter(block -> block.span().overlaps(span))
        .forEach(block ->
            words.append(
                TEXT,
                Math.max(span.start(), block.span().start()),
                Math.min(span.end(), block.span().end())));
    return words.toString();
  }
}
