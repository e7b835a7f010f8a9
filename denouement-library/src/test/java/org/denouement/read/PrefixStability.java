package org.denouement.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Pages;
import org.denouement.manuscript.WhiteSpace;

/** Asserts that cutting a text at the end of any page leaves what stands before as it was. */
final class PrefixStability {

  private PrefixStability() {}

  /**
   * Reads a text whole and cut at page ends.
   *
   * @param reader makes a manuscript of a text as read
   * @param step 1 for every page end, 10 for every tenth
   */
  static void check(String name, String text, Function<String, Manuscript> reader, int step) {
    Manuscript whole = reader.apply(text);
    List<Page> pages = Pages.of(whole);
    for (int n = step; n < pages.size(); n += step) {
      int end = pages.get(n - 1).span().end();
      String start = whole.text().substring(0, end);
      if (start.chars().allMatch(unit -> WhiteSpace.is((char) unit))) {
        continue; // a file of its own must have words
      }
      Manuscript cut = reader.apply(start);
      String place = name + " cut after page " + n + " at " + end + firstDifference(whole, cut);
      assertThat(cut.blocks().equals(whole.upTo(end).blocks())).as(place).isTrue();
      assertThat(Pages.of(cut)).as(place).isEqualTo(pages.subList(0, n));
    }
  }

  private static String firstDifference(Manuscript whole, Manuscript cut) {
    List<Block> expected = whole.upTo(cut.text().length()).blocks();
    for (int i = 0; i < Math.max(expected.size(), cut.blocks().size()); i++) {
      Block before = i < expected.size() ? expected.get(i) : null;
      Block after = i < cut.blocks().size() ? cut.blocks().get(i) : null;
      if (before == null || !before.equals(after)) {
        int start = before == null ? after.span().start() : before.span().start();
        String words = whole.text().substring(start, Math.min(start + 150, whole.text().length()));
        return ": " + before + " became " + after + " at: " + words;
      }
    }
    return "";
  }
}
