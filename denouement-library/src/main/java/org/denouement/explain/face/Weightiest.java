package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.explain.Evidence;
import org.denouement.explain.Explanation.Happening;
import org.denouement.manuscript.Span;

/**
 * Chooses the happenings that are told.
 *
 * <p>The weightiest are; in a book each further one of the same chapter counts for less, so that no
 * chapter fills the telling. No words are told twice.
 */
final class Weightiest {

  /** What each further happening of a chapter counts, as a share of the one before it. */
  private static final double FURTHER = 0.8;

  private record Candidate(Happening happening, double weight) {}

  private Weightiest() {}

  /** At most {@code limit} of the happenings, in no particular order. */
  static List<Happening> of(List<Happening> happenings, Chapters chapters, int limit) {
    List<Happening> byWeight = new ArrayList<>(happenings);
    byWeight.sort(
        Comparator.comparingDouble(Happening::weight)
            .reversed()
            .thenComparingInt(Happening::toldOrder));
    Map<Integer, Integer> ofChapter = new HashMap<>();
    Set<String> told = new HashSet<>();
    List<Span> spans = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    for (Happening happening : byWeight) {
      Span span = span(happening);
      if (spans.stream().noneMatch(span::overlaps)
          && told.add(CleanText.line(happening.what().text()))) {
        spans.add(span);
        int chapter = chapters.at(happening.what().evidence().getFirst().start());
        int before = chapters.any() ? ofChapter.merge(chapter, 1, Integer::sum) - 1 : 0;
        candidates.add(new Candidate(happening, happening.weight() * Math.pow(FURTHER, before)));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::weight).reversed());
    return candidates.stream().limit(limit).map(Candidate::happening).toList();
  }

  private static Span span(Happening happening) {
    Evidence evidence = happening.what().evidence().getFirst();
    return new Span(evidence.start(), evidence.end());
  }
}
