package org.denouement.speech;

import java.util.ArrayList;
import java.util.List;
import org.denouement.language.ReadPage;
import org.denouement.language.Sentence;
import org.denouement.language.Token;
import org.denouement.manuscript.Block;

/**
 * Finds the speech on each page of a story, in the order of reading. Not thread-safe.
 *
 * <p>Its memory is what stands open at the page's end, whatever the length of the story.
 */
public final class SpeechReader {

  private final QuotationFinder finder = new QuotationFinder();
  private int sentences;

  /** Reads the next page. Sentences are numbered on from those of the pages before. */
  public PageSpeech read(ReadPage page) {
    List<Line> lines = new ArrayList<>();
    List<Quotation> quotations = new ArrayList<>();
    for (ReadPage.Passage passage : page.passages()) {
      boolean speaks = passage.kind() == Block.Kind.PARAGRAPH;
      boolean opens = passage.opens();
      List<Word> words = new ArrayList<>();
      for (Sentence sentence : passage.sentences()) {
        lines.add(new Line(sentences, sentence, speaks, opens));
        words.addAll(words(page, sentence));
        sentences++;
        opens = false;
      }
      if (!words.isEmpty()) {
        quotations.addAll(finder.read(speaks ? words : List.of(), passage.opens()));
      }
    }
    finder.open().ifPresent(quotations::add);
    return new PageSpeech(lines, quotations);
  }

  /** The tokens of a sentence as the page shows them. */
  private List<Word> words(ReadPage page, Sentence sentence) {
    List<Word> words = new ArrayList<>();
    int start = page.page().span().start();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      words.add(
          new Word(
              new Place(sentences, i),
              token,
              page.words(token.span()),
              isSpace(page.text(), token.span().start() - start - 1),
              isSpace(page.text(), token.span().end() - start),
              i == 0));
    }
    return words;
  }

  private static boolean isSpace(String text, int at) {
    return at < 0
        || at >= text.length()
        || Character.isWhitespace(text.charAt(at))
        || Character.isSpaceChar(text.charAt(at));
  }
}
