package org.denouement.explain.face;

/**
 * How many of each kind are told at most.
 *
 * @param happenings happenings
 * @param main members of the main cast
 * @param minor members of the cast besides
 * @param aliases other names of one
 * @param bonds relationships
 * @param questions questions of each kind: answered, and open
 * @param echoes echoes
 * @param lines lines of each kind: the message, what is implied, and views
 * @param citations notes of one line
 */
record Limits(
    int happenings,
    int main,
    int minor,
    int aliases,
    int bonds,
    int questions,
    int echoes,
    int lines,
    int citations) {

  /** From here on a story is told like a plot grows into a novel, in words. */
  private static final int PLOT = 5_000;

  private static final int NOVEL = 50_000;

  /** The limits for a story of which {@code words} words were read. */
  static Limits of(Length length, int words) {
    return switch (length) {
      case SHORT ->
          new Limits(
              between(words, 8, 20),
              between(words, 4, 6),
              between(words, 6, 10),
              2,
              between(words, 3, 5),
              3,
              2,
              3,
              2);
      case NORMAL ->
          new Limits(
              between(words, 25, 60),
              between(words, 8, 15),
              between(words, 12, 24),
              5,
              between(words, 6, 14),
              between(words, 6, 10),
              between(words, 4, 8),
              between(words, 6, 10),
              3);
      case FULL -> {
        int all = Integer.MAX_VALUE;
        yield new Limits(all, between(words, 12, 40), all, all, all, all, all, all, all);
      }
    };
  }

  /** A limit that grows evenly with the story, from a plot's to a novel's. */
  private static int between(int words, int plot, int novel) {
    double share = Math.clamp((words - PLOT) / (double) (NOVEL - PLOT), 0, 1);
    return plot + (int) Math.round(share * (novel - plot));
  }
}
