package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.denouement.encoder.EncodedSentence;
import org.denouement.encoder.PageReader;
import org.denouement.manuscript.Pages;

/** Has a model read gold sentences as it reads a story: packed to the length of a page. */
final class GoldPages {

  private GoldPages() {}

  /**
   * What the model makes of the sentences of one document.
   *
   * @return one for each sentence
   */
  static List<EncodedSentence> read(PageReader encoder, List<List<String>> sentences) {
    EncodedSentence[] read = new EncodedSentence[sentences.size()];
    List<int[]> pages = pages(sentences);
    pages.parallelStream()
        .forEach(page -> {
          List<EncodedSentence> encoded = encoder.read(sentences.subList(page[0], page[1]));
          for (int i = 0; i < encoded.size(); i++) {
            read[page[0] + i] = encoded.get(i);
          }
        });
    return Arrays.asList(read);
  }

  /** The first sentence of each page and the one past its last. */
  private static List<int[]> pages(List<List<String>> sentences) {
    List<int[]> pages = new ArrayList<>();
    int from = 0;
    int held = 0;
    for (int s = 0; s < sentences.size(); s++) {
      int size = sentences.get(s).stream().mapToInt(word -> word.length() + 1).sum();
      if (held + size > Pages.LONGEST && s > from) {
        pages.add(new int[] {from, s});
        from = s;
        held = 0;
      }
      held += size;
    }
    if (from < sentences.size()) {
      pages.add(new int[] {from, sentences.size()});
    }
    return pages;
  }
}
