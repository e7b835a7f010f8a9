package org.denouement.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses among scored mentions those that can stand together: nested at most, never crossing. */
final class NestedMentions {

  private static final Comparator<EncodedMention> BEST_FIRST =
      Comparator.comparingDouble((EncodedMention mention) -> -mention.score())
          .thenComparingInt(EncodedMention::first)
          .thenComparingInt(EncodedMention::last);

  private static final Comparator<EncodedMention> OUTER_FIRST =
      Comparator.comparingInt(EncodedMention::first)
          .thenComparing(Comparator.comparingInt(EncodedMention::last).reversed());

  private NestedMentions() {}

  /**
   * Takes the mentions by score, and leaves out each that crosses one taken or covers the same
   * words.
   */
  static List<EncodedMention> of(List<EncodedMention> candidates) {
    List<EncodedMention> byScore = new ArrayList<>(candidates);
    byScore.sort(BEST_FIRST);
    List<EncodedMention> taken = new ArrayList<>();
    for (EncodedMention one : byScore) {
      if (!clashes(one, taken)) {
        taken.add(one);
      }
    }
    taken.sort(OUTER_FIRST);
    return taken;
  }

  private static boolean clashes(EncodedMention one, List<EncodedMention> taken) {
    for (EncodedMention held : taken) {
      if (clashes(one, held)) {
        return true;
      }
    }
    return false;
  }

  private static boolean clashes(EncodedMention one, EncodedMention held) {
    boolean same = one.first() == held.first() && one.last() == held.last();
    return same || one.crosses(held);
  }
}
