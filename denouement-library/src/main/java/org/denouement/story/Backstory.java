package org.denouement.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Clause.Tense;
import org.denouement.manuscript.Span;

/**
 * What a stretch tells on the side of what happened before: "who had left him", "reveals that she
 * lied", "brought to life by a child".
 */
final class Backstory {

  private final List<Clause> clauses;
  private final Segment segment;

  Backstory(ReadSentence sentence, Segment segment) {
    this.clauses = sentence.parsed().clauses();
    this.segment = segment;
  }

  /** The clauses that tell it, by index, in text order. */
  List<Integer> find() {
    Set<Integer> covered = new HashSet<>();
    List<Integer> found = new ArrayList<>();
    for (int c : segment.clauses()) {
      if (c != segment.main() && !covered.contains(c) && isBefore(clauses.get(c))) {
        found.add(c);
        covered.addAll(within(c));
      }
    }
    return found;
  }

  private boolean isBefore(Clause clause) {
    if (!clause.isRealis() || clause.lemma().equals("be")) {
      return false;
    }
    Clause main = clauses.get(segment.main());
    return switch (clause.link()) {
      case RELATIVE, COMPLEMENT -> Moments.isBefore(clause, main);
      case OPEN -> clause.passive() && clause.tense() == Tense.PARTICIPLE;
      case MAIN, ADVERBIAL -> false;
    };
  }

  /** The words of such a clause with those that hang on it or are joined to it. */
  Span span(int c) {
    Span span = clauses.get(c).span();
    int end = within(c).stream().mapToInt(d -> clauses.get(d).span().end()).max().orElse(0);
    return new Span(span.start(), Math.max(span.end(), end));
  }

  private Set<Integer> within(int c) {
    Set<Integer> within = new HashSet<>(Set.of(c));
    for (int d = c + 1; d < clauses.size(); d++) {
      if (within.contains(clauses.get(d).parent()) || isJoined(clauses.get(d), clauses.get(c))) {
        within.add(d);
      }
    }
    return within;
  }

  private static boolean isJoined(Clause next, Clause first) {
    return next.connective() == null
        && next.link() == first.link()
        && next.parent() == first.parent()
        && next.subjects().equals(first.subjects());
  }
}
