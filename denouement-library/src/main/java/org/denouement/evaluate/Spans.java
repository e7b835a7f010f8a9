package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.denouement.explain.Evidence;
import org.denouement.manuscript.Span;

/** Finds quotes in a text and says how far spans overlap. */
final class Spans {

  /** More words of evidence than these point nowhere. */
  private static final int MOST_WORDS = 100;

  private final String text;

  Spans(String text) {
    this.text = text;
  }

  /** Where each quote first stands; quotes that do not occur are left out. */
  List<Span> of(List<String> quotes) {
    List<Span> spans = new ArrayList<>();
    for (String quote : quotes) {
      int at = text.indexOf(quote);
      if (at >= 0) {
        spans.add(new Span(at, at + quote.length()));
      }
    }
    return spans;
  }

  /** The spans of evidence; none where it is more than a reader would look through. */
  List<Span> cited(List<Evidence> evidence) {
    int words = evidence.stream().mapToInt(this::words).sum();
    return words > MOST_WORDS
        ? List.of()
        : evidence.stream().map(one -> new Span(one.start(), one.end())).toList();
  }

  /** The longest overlap of a span of one list with one of the other; 0 or less for none. */
  static int touch(List<Span> some, List<Span> others) {
    int most = Integer.MIN_VALUE;
    for (Span a : some) {
      for (Span b : others) {
        most = Math.max(most, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return most == Integer.MIN_VALUE ? 0 : most;
  }

  private int words(Evidence evidence) {
    String words = text.substring(evidence.start(), evidence.end()).strip();
    return words.isEmpty() ? 0 : words.split("(?U)\\s+").length;
  }
}
