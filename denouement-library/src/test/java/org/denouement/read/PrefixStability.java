package org.denouement.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Pages;

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
      Manuscript cut = reader.apply(text.substring(0, end));
      String place = name + " cut after page " + n + " at " + end;
      List<Block> expected = whole.upTo(end).blocks();
      assertThat(cut.blocks()).as(place).isEqualTo(expected);
      assertThat(Pages.of(cut)).as(place).isEqualTo(pages.subList(0, n));
    }
  }
}
