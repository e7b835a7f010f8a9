package org.denouement.story;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;

/** Finds the rank in story order of what is told at a place. */
final class StoryOrder {

  private StoryOrder() {}

  /** The rank of the happening told at an offset, or of the last one told before it; from 1. */
  static IntUnaryOperator of(List<Happening> happenings) {
    TreeMap<Integer, Integer> ranks = new TreeMap<>();
    happenings.forEach(happening -> ranks.put(happening.span().start(), happening.storyOrder()));
    return offset -> {
      Map.Entry<Integer, Integer> at = ranks.floorEntry(offset);
      return at != null ? at.getValue() : 1;
    };
  }
}
