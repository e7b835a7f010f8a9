package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.denouement.explain.Evidence;
import org.denouement.explain.Explanation.Happening;
import org.denouement.manuscript.Span;

/**
 * Chooses the happenings that are told.
 *
 * <p>The weightiest are; in a book each further one of the same chapter counts for less, so that no
 * chapter fills the telling. A sentence is told once, and so is what it tells on the side.
 */
final class Weightiest {

  /** What each further happening of a chapter counts, as a share of the one before it. */
  private static final double FURTHER = 0.8;

  /** What one sentence tells stands within so many places of the telling order. */
  private static final int NEAR = 8;

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
    Map<Integer, Happening> chosen = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    for (Happening happening : byWeight) {
      if (!isToldOnTheSide(happening, chosen)
          && told.add(CleanText.line(happening.what().text()))) {
        chosen.put(happening.toldOrder(), happening);
        int chapter = chapters.at(happening.what().evidence().getFirst().start());
        int before = chapters.any() ? ofChapter.merge(chapter, 1, Integer::sum) - 1 : 0;
        candidates.add(new Candidate(happening, happening.weight() * Math.pow(FURTHER, before)));
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::weight).reversed());
    return candidates.stream().limit(limit).map(Candidate::happening).toList();
  }

  /** Whether a happening chosen before tells another on the side, or the other way about. */
  private static boolean isToldOnTheSide(Happening happening, Map<Integer, Happening> chosen) {
    int told = happening.toldOrder();
    return IntStream.rangeClosed(told - NEAR, told + NEAR)
        .mapToObj(chosen::get)
        .anyMatch(other -> other != null && tellsOf(other, happening));
  }

  /** Whether one tells the other on the side, as "reveals that she had left" does. */
  private static boolean tellsOf(Happening one, Happening other) {
    return span(one).overlaps(span(other));
  }

  private static Span span(Happening happening) {
    Evidence evidence = happening.what().evidence().getFirst();
    return new Span(evidence.start(), evidence.end());
  }
}
