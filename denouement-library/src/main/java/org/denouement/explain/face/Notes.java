package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denouement.explain.Evidence;
import org.denouement.manuscript.Span;

/** Numbers the passages cited: each once, from 1, in the order in which they are first cited. */
final class Notes {

  private final Map<Span, Telling.Note> notes = new LinkedHashMap<>();
  private final int most;

  /** Makes notes of which one line cites at most {@code most}. */
  Notes(int most) {
    this.most = most;
  }

  /** The numbers of what a line cites. */
  List<Integer> cite(List<Evidence> evidence) {
    List<Integer> numbers = new ArrayList<>();
    for (Evidence passage : evidence) {
      if (numbers.size() == most) {
        break;
      }
      int number = number(passage);
      if (!numbers.contains(number)) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  /** All that were cited. */
  List<Telling.Note> all() {
    return List.copyOf(notes.values());
  }

  private int number(Evidence passage) {
    return notes
        .computeIfAbsent(
            new Span(passage.start(), passage.end()),
            span -> new Telling.Note(notes.size() + 1, passage))
        .number();
  }
}
