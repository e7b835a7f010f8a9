package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.denouement.encoder.EncodedSentence;
import org.denouement.encoder.PageReader;
import org.denouement.language.EncoderTagger;
import org.denouement.language.ReadPage;
import org.denouement.language.Sentence;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Pages;
import org.denouement.manuscript.Span;

/**
 * Lays out gold sentences as the pages of a story: the words parted by spaces, in one paragraph,
 * for the sets that give sentences do not tell paragraphs.
 */
final class GoldStory {

  private GoldStory() {}

  /** The pages; the sentences stand on them in order, with the words given. */
  static List<ReadPage> pages(PageReader encoder, List<List<String>> sentences) {
    List<EncodedSentence> encoded = GoldPages.read(encoder, sentences);
    List<ReadPage> pages = new ArrayList<>();
    List<Sentence> onPage = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (int s = 0; s < sentences.size(); s++) {
      int size = sentences.get(s).stream().mapToInt(word -> word.length() + 1).sum();
      if (!onPage.isEmpty() && text.length() + size > Pages.LONGEST) {
        pages.add(page(pages.size() + 1, start, text.toString(), onPage));
        start += text.length();
        text.setLength(0);
        onPage.clear();
      }
      List<Span> spans = new ArrayList<>();
      for (String word : sentences.get(s)) {
        spans.add(new Span(start + text.length(), start + text.length() + word.length()));
        text.append(word).append(' ');
      }
      onPage.add(EncoderTagger.sentence(sentences.get(s), spans, encoded.get(s)));
    }
    if (!onPage.isEmpty()) {
      pages.add(page(pages.size() + 1, start, text.toString(), onPage));
    }
    return pages;
  }

  private static ReadPage page(int number, int start, String text, List<Sentence> sentences) {
    Span span = new Span(start, start + text.length());
    return new ReadPage(
        new Page(number, span),
        text,
        List.of(new ReadPage.Passage(Block.Kind.PARAGRAPH, span, number == 1, sentences)));
  }
}
