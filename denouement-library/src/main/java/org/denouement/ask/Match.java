package org.denouement.ask;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.denouement.ask.Term.Hit;
import org.jspecify.annotations.Nullable;

/**
 * A line and how far it speaks of what a question is about.
 *
 * @param line the line
 * @param coverage the share of the question's weight found in it and, for less, around it, 0 to 1
 * @param score what it is ranked by
 * @param hits where each term is met in the line itself
 */
record Match(Line line, double coverage, double score, SequencedMap<Term, Hit> hits) {

  /** The best first; of equals the earlier told. */
  static final Comparator<Match> BEST_FIRST =
      Comparator.comparingDouble((Match match) -> -match.score())
          .thenComparingInt(match -> match.line().index());

  Match {
    // In the order of the question, since the order of a hash changes from run to run.
    hits = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(hits));
  }

  /** Where a term is met, or null. */
  @Nullable Hit hit(@Nullable Term term) {
    return term == null ? null : hits.get(term);
  }

  /** How many words lie between a place in the line and the nearest met term other than a name. */
  int distance(int at) {
    return hits.entrySet().stream()
        .filter(hit -> hit.getKey().role() != Term.Role.NAME)
        .mapToInt(hit -> Math.abs(hit.getValue().at() - at))
        .min()
        .orElse(line.size());
  }
}
