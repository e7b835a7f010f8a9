package org.denouement.read;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows a table of contents, or a list of illustrations, from the chapters it lists.
 *
 * <p>It opens with a line that says so and goes on while lines look like entries. It ends where a
 * chapter comes that was listed already, or a numbered one after entries without numbers, or after
 * a wide gap. An entry is judged by its first sentence, so that a page's end inside it changes
 * nothing.
 */
final class Contents {

  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:table of )?contents(?: of .{1,40})?[.:]?|(?:list of )?(?:illustrations|chapters|plates)[.:]?");
  private static final Pattern NUMBERED_PAGE =
      Pattern.compile(".*(?:\\.{2,}|\\s{2,}|\\t|_{2,})\\s*(?:\\d{1,4}|[ivxlc]{1,6})");
  private static final int LONGEST_ENTRY = 90;
  private static final int WIDE_GAP = 3;

  private final Set<String> listed = new HashSet<>();
  private boolean open;
  private boolean numbered;
  private int entries;

  /** Takes the next group and says whether it belongs to a table of contents. */
  boolean takes(Group group, String text) {
    if (opens(group, text)) {
      open = true;
      entries = 0;
      listed.clear();
      numbered = false;
      group.lines().stream().skip(1).forEach(line -> list(firstSentence(line, text)));
      return true;
    }
    open = open && isEntry(group, firstSentence(group.first(), text));
    if (open) {
      group.lines().forEach(line -> list(firstSentence(line, text)));
    }
    return open;
  }

  private static boolean opens(Group group, String text) {
    Line line = group.first();
    return line.isEnded() && NAME.matcher(Emphasis.strip(line.words().of(text))).matches();
  }

  private boolean isEntry(Group group, String words) {
    if ((entries > 0 && group.gapBefore() >= WIDE_GAP) || words.length() > LONGEST_ENTRY) {
      return false;
    }
    Heading heading = Heading.of(words);
    if (heading == null) {
      return NUMBERED_PAGE.matcher(words).matches()
          || (TitleCase.is(words) && !endsSentence(words));
    }
    boolean late = heading.number() > 0 && entries > 0 && !numbered;
    return !late && !listed.contains(key(heading, words));
  }

  private void list(String words) {
    Heading heading = Heading.of(words);
    entries++;
    numbered |= heading != null && heading.number() > 0;
    if (heading != null) {
      listed.add(key(heading, words));
    }
  }

  private static String key(@Nullable Heading heading, String words) {
    return heading != null && heading.number() > 0
        ? (heading.rank() == Heading.Rank.PART ? "part " : "") + heading.number()
        : words.replaceAll("[.:]$", "").toLowerCase(Locale.ROOT);
  }

  private static boolean endsSentence(String words) {
    return ".!?".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /**
   * The words up to the first place where a sentence can end, or a little past the longest entry.
   */
  private static String firstSentence(Line line, String text) {
    int limit = Math.min(line.words().end(), line.words().start() + LONGEST_ENTRY + 1);
    int end = line.words().start() + 1;
    while (end < limit
        && !(".!?".indexOf(text.charAt(end - 1)) >= 0
            && Character.isWhitespace(text.charAt(end)))) {
      end++;
    }
    return text.substring(line.words().start(), end).strip();
  }
}
