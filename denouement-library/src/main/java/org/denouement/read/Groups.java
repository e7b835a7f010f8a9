package org.denouement.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the lines of a plain text together that belong together.
 *
 * <p>A group ends at a blank line, and at a line end that {@link Wrapping} takes for a paragraph's.
 * A line that says by itself what it is (a bare chapter heading, a rule, an edition's marker) is a
 * group alone.
 */
final class Groups {

  /**
   * Blank lines further from the words than this do not count, since a page may end before them.
   */
  private static final int NEAR = 300;

  private static final Pattern BYLINE = Pattern.compile("(?i:written by|by) \\p{Lu}[^.!?]{1,58}");

  private final String text;
  private final Wrapping wrapping;
  private final List<Group> groups = new ArrayList<>();
  private final List<Line> open = new ArrayList<>();
  private int gapBefore;
  private int gap;

  private Groups(String text) {
    this.text = text;
    this.wrapping = new Wrapping(text);
  }

  static List<Group> of(String text) {
    return new Groups(text).group(Line.of(text));
  }

  private List<Group> group(List<Line> lines) {
    for (Line line : lines) {
      if (line.isBlank()) {
        skip(line);
      } else {
        add(line);
      }
    }
    close();
    return groups;
  }

  private void skip(Line blank) {
    if (!open.isEmpty() && gap == 0) {
      wrapping.end(open.getLast());
    }
    boolean near = open.isEmpty() || blank.next() - open.getLast().end() <= NEAR;
    if (blank.isEnded() && near) {
      gap++;
    }
  }

  private void add(Line line) {
    if (!open.isEmpty() && separates(open.getLast(), line)) {
      close();
    }
    if (open.isEmpty()) {
      gapBefore = gap;
      gap = 0;
    }
    open.add(line);
  }

  private boolean separates(Line last, Line line) {
    if (line.start() > last.next()) {
      return true;
    }
    boolean paragraph = wrapping.separates(last, line);
    return paragraph
        || standsAlone(last, true)
        || standsAlone(line, wrapping.endsSentence(last))
        || isByline(line);
  }

  /**
   * Whether a line is a group alone.
   *
   * @param free whether the line before it may end a sentence
   */
  private boolean standsAlone(Line line, boolean free) {
    String words = line.words().of(text);
    boolean sure = SceneBreak.isRule(words) || Edition.isClose(words);
    return Edition.isMarker(words) || (line.isEnded() && (sure || (free && isBareChapter(words))));
  }

  private static boolean isBareChapter(String words) {
    Heading heading = Heading.of(words);
    return heading != null && heading.isSure();
  }

  /** Whether a line names the writer, under a title. */
  private boolean isByline(Line line) {
    return groups.isEmpty() && line.isEnded() && BYLINE.matcher(line.words().of(text)).matches();
  }

  private void close() {
    if (!open.isEmpty()) {
      groups.add(new Group(open, gapBefore, gap));
      open.clear();
    }
  }
}
