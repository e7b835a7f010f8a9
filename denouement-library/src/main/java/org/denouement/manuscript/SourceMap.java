package org.denouement.manuscript;

import java.util.Arrays;
import java.util.List;

/**
 * The way back from the text as read to the decoded file.
 *
 * <p>Both sides are counted in UTF-16 units, 0-based; the file's without a byte-order mark. A map
 * is a list of runs; inside a run offsets advance together. Immutable and thread-safe.
 */
public final class SourceMap {

  /**
   * A stretch that stands in the file as it stands in the text.
   *
   * @param text where the run starts in the text as read
   * @param source where it starts in the decoded file
   */
  public record Run(int text, int source) {}

  private final int[] text;
  private final int[] source;

  /** Makes a map of runs in rising text order. */
  public SourceMap(List<Run> runs) {
    text = runs.stream().mapToInt(Run::text).toArray();
    source = runs.stream().mapToInt(Run::source).toArray();
    for (int i = 1; i < text.length; i++) {
      if (text[i] <= text[i - 1]) {
        throw new IllegalArgumentException("runs out of order at " + i);
      }
    }
  }

  /** The map of plain text, where every offset leads to itself. */
  public static SourceMap identity() {
    return new SourceMap(List.of(new Run(0, 0)));
  }

  /** The offset in the decoded file of the unit at {@code offset} in the text as read. */
  public int toSource(int offset) {
    int at = Arrays.binarySearch(text, offset);
    int run = at >= 0 ? at : -at - 2;
    return run < 0 ? 0 : source[run] + offset - text[run];
  }

  /** The runs, in text order. */
  public List<Run> runs() {
    Run[] runs = new Run[text.length];
    Arrays.setAll(runs, i -> new Run(text[i], source[i]));
    return List.of(runs);
  }
}
