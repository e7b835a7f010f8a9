package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;

/** Chooses the stretches of a story that are worth reading for a question. */
final class Windows {

  private static final int MOST = 5;
  private static final int WORDS = 150;

  private final List<Line> lines;
  private final String text;

  Windows(List<Line> lines, String text) {
    this.lines = lines;
    this.text = text;
  }

  /** Around the lines that speak most of the question, the best first. */
  List<Window> around(List<Match> matches) {
    List<Window> windows = new ArrayList<>();
    boolean[] covered = new boolean[lines.size()];
    for (Match match : matches) {
      if (windows.size() < MOST && !covered[match.line().index()]) {
        windows.add(around(match.line().index(), covered));
      }
    }
    return windows;
  }

  /** A line with those before and after it, in turns, as far as they fit. */
  private Window around(int at, boolean[] covered) {
    int first = at;
    int last = at;
    int words = lines.get(at).size();
    boolean before = true;
    boolean after = true;
    while (before || after) {
      if (before) {
        before = first > 0 && words + lines.get(first - 1).size() <= WORDS;
        if (before) {
          words += lines.get(--first).size();
        }
      }
      if (after) {
        after = last + 1 < lines.size() && words + lines.get(last + 1).size() <= WORDS;
        if (after) {
          words += lines.get(++last).size();
        }
      }
    }
    for (int i = first; i <= last; i++) {
      covered[i] = true;
    }
    return Window.of(lines.subList(first, last + 1), text);
  }
}
