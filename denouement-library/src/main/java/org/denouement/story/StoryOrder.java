package org.denouement.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.denouement.manuscript.Span;

/** Finds the rank in story order of what is told at a place. */
final class StoryOrder {

  private StoryOrder() {}

  /** The rank of the happening told at a span, or of the last one told before it; from 1. */
  static ToIntFunction<Span> of(List<Happening> happenings) {
    TreeMap<Integer, Integer> ranks = new TreeMap<>();
    happenings.forEach(happening -> ranks.put(happening.span().start(), happening.storyOrder()));
    return span -> {
      Map.Entry<Integer, Integer> inside = ranks.floorEntry(Math.max(span.start(), span.end() - 1));
      Map.Entry<Integer, Integer> at = ranks.floorEntry(span.start());
      boolean starts = at != null && inside != null && at.getKey() < span.start();
      Map.Entry<Integer, Integer> next = ranks.ceilingEntry(span.start());
      if (starts && next != null && next.getKey() < span.end()) {
        return next.getValue();
      }
      return at != null ? at.getValue() : next != null ? next.getValue() : 1;
    };
  }
}
