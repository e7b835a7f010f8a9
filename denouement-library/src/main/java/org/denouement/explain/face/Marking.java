package org.denouement.explain.face;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.denouement.explain.face.StoryText.Mark;
import org.denouement.explain.face.StoryText.Run;
import org.denouement.explain.face.Telling.Note;
import org.denouement.manuscript.Span;

/**
 * Marks the passages cited in a text, block by block in text order.
 *
 * <p>Passages may overlap, stand in one another and run over blocks, so each block is cut at every
 * border of a passage. Every note is marked at least once, for a claim links to its first piece.
 */
final class Marking {

  private final String text;
  private final Deque<Note> coming = new ArrayDeque<>();
  private final List<Note> open = new ArrayList<>();
  private final Set<Integer> begun = new HashSet<>();
  private final Set<Integer> split = new TreeSet<>();
  private final List<Integer> ended = new ArrayList<>();

  Marking(String text, List<Note> notes) {
    this.text = text;
    notes.stream()
        .sorted(Comparator.comparingInt((Note note) -> note.evidence().start()))
        .forEach(coming::add);
  }

  /**
   * The words of the next block.
   *
   * @param next where the block after it starts; what is cited between the two is marked at the end
   */
  List<Run> runs(Span block, int next) {
    while (!coming.isEmpty() && coming.getFirst().evidence().start() < next) {
      open.add(coming.removeFirst());
    }
    SortedSet<Integer> borders = borders(block);
    List<Run> runs = new ArrayList<>();
    int from = block.start();
    for (int to : borders.tailSet(block.start() + 1)) {
      runs.add(run(new Span(from, to), block, next));
      from = to;
    }
    List<Note> between =
        open.stream()
            .filter(note -> note.evidence().end() <= next && !begun.contains(note.number()))
            .toList();
    if (!between.isEmpty()) {
      runs.add(between(between));
    }
    open.removeIf(note -> note.evidence().end() <= next);
    return runs;
  }

  /** What is cited between two blocks, or in none, is marked by an empty run. */
  private Run between(List<Note> notes) {
    return new Run("", marks(notes), notes.stream().map(Note::number).toList());
  }

  /** The notes whose passage was marked in more than one piece. */
  List<Integer> split() {
    return List.copyOf(split);
  }

  private SortedSet<Integer> borders(Span block) {
    SortedSet<Integer> borders = new TreeSet<>(List.of(block.start(), block.end()));
    for (Note note : open) {
      borders.add(Math.clamp(note.evidence().start(), block.start(), block.end()));
      borders.add(Math.clamp(note.evidence().end(), block.start(), block.end()));
    }
    return borders;
  }

  private Run run(Span span, Span block, int next) {
    List<Note> citing =
        open.stream()
            .filter(note -> new Span(note.evidence().start(), note.evidence().end()).overlaps(span))
            .sorted(
                Comparator.comparingInt((Note note) -> note.evidence().end())
                    .reversed()
                    .thenComparingInt(Note::number))
            .toList();
    citing.stream()
        .filter(note -> endsIn(note, span, block, next))
        .map(Note::number)
        .sorted()
        .forEach(ended::add);
    boolean goesOn =
        citing.stream().anyMatch(note -> !endsIn(note, span, block, next))
            && span.end() < block.end();
    return new Run(
        CleanText.verbatim(span.of(text)), marks(citing), goesOn ? List.of() : flush(ended));
  }

  /** The numbers wait for the end of the passage around them, so as not to interrupt it. */
  private static List<Integer> flush(List<Integer> ended) {
    List<Integer> ends = List.copyOf(ended);
    ended.clear();
    return ends;
  }

  /** Whether no later piece follows; what is left may stand between this block and the next. */
  private static boolean endsIn(Note note, Span span, Span block, int next) {
    int end = note.evidence().end();
    return end <= next && span.end() == Math.min(end, block.end());
  }

  private List<Mark> marks(List<Note> citing) {
    List<Mark> marks = new ArrayList<>();
    for (Note note : citing) {
      boolean first = begun.add(note.number());
      if (!first) {
        split.add(note.number());
      }
      marks.add(new Mark(note.number(), first));
    }
    return marks;
  }
}
