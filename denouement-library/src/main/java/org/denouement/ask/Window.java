package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.encoder.PassageWords;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/**
 * Lines that follow each other, as the trained reader reads them.
 *
 * @param lines the lines
 * @param words the words of their text as it stands, cut as in the reader's training
 * @param spans where each word stands
 */
record Window(List<Line> lines, List<String> words, List<Span> spans) {

  Window {
    lines = List.copyOf(lines);
    words = List.copyOf(words);
    spans = List.copyOf(spans);
  }

  static Window of(List<Line> lines, String text) {
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (Line line : lines) {
      Matcher word = PassageWords.in(text).region(line.span().start(), line.span().end());
      while (word.find()) {
        words.add(word.group());
        spans.add(new Span(word.start(), word.end()));
      }
    }
    return new Window(lines, words, spans);
  }

  /** The words of a text. */
  static List<String> words(String text) {
    return PassageWords.of(text);
  }

  /** Words of one line. */
  record Place(Line line, Stretch words) {}

  /**
   * Where some of the words stand, in the line of the first of them; null if none of its words do.
   */
  @Nullable Place place(int first, int last) {
    int start = spans.get(first).start();
    int end = spans.get(last).end();
    for (Line line : lines) {
      if (line.span().start() <= start && start < line.span().end()) {
        int from = -1;
        int to = -1;
        for (int i = 0; i < line.size(); i++) {
          Span word = line.word(i).token().span();
          if (word.end() > start && word.start() < end) {
            from = from < 0 ? i : from;
            to = i;
          }
        }
        return from < 0 ? null : new Place(line, new Stretch(from, to));
      }
    }
    return null;
  }
}
