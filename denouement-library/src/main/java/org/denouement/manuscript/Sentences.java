package org.denouement.manuscript;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Sentence ends by Unicode's rules with ICU's English abbreviations (UAX #29, section 5).
 *
 * <p>An end is looked for in a window of {@value Pages#LONGEST} units from where the sentence
 * starts, never further, so that the end found does not move when the text is cut at a later end.
 * Not thread-safe: one a thread.
 */
public final class Sentences {

  private static final FilteredBreakIteratorBuilder ABBREVIATIONS = abbreviations();

  private final BreakIterator breaks =
      ABBREVIATIONS.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(ULocale.ENGLISH));

  /** ICU's English abbreviations, titles that it leaves out ("Dr.", "St."). */
  private static FilteredBreakIteratorBuilder abbreviations() {
    FilteredBreakIteratorBuilder builder =
        FilteredBreakIteratorBuilder.getInstance(ULocale.ENGLISH);
    try (InputStream stream = Sentences.class.getResourceAsStream("abbreviations.txt")) {
      new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(builder::suppressBreakAfter);
    } catch (IOException e) {
      throw new UncheckedIOException("the list of abbreviations cannot be read", e);
    }

    return builder;
  }

  /**
   * The end of the sentence that starts at {@code start}, with the white space that follows it.
   *
   * @param text the whole text
   * @param start where the sentence starts
   * @param limit the end of its paragraph
   * @return at most {@code limit}, and at most {@value Pages#LONGEST} past {@code start}; the
   *     latter where no end was found
   */
  public int next(CharSequence text, int start, int limit) {
    int window = Math.min(limit, longest(text, start));
    String words = unwrapped(text, start, window);
    breaks.setText(words);
    int end = breaks.following(0);
    while (end != BreakIterator.DONE && endsInInitial(words, end)) {
      end = breaks.next();
    }
    return end == BreakIterator.DONE ? window : start + end;
  }

  /** Whether what stands before an end is an initial ("J. Reed"); "I." ends a sentence. */
  private static boolean endsInInitial(String words, int end) {
    int stop = end - 1;
    while (stop > 0 && words.charAt(stop) == ' ') {
      stop--;
    }
    boolean letter =
        stop > 0 && words.charAt(stop) == '.' && Character.isUpperCase(words.charAt(stop - 1));
    boolean alone = stop < 2 || words.charAt(stop - 2) == ' ' || words.charAt(stop - 2) == '.';
    return letter && alone && words.charAt(stop - 1) != 'I' && end < words.length();
  }

  /**
   * Where a stretch of the greatest length ends that starts at {@code start}, one unit less if it
   * would cut a character in two.
   */
  static int longest(CharSequence text, int start) {
    int end = start + Pages.LONGEST;
    boolean cuts =
        end < text.length()
            && Character.isHighSurrogate(text.charAt(end - 1))
            && Character.isLowSurrogate(text.charAt(end));
    return cuts ? end - 1 : end;
  }

  /** The words with line ends as spaces, since a wrapped line ends no sentence; the same length. */
  private static String unwrapped(CharSequence text, int start, int end) {
    StringBuilder words = new StringBuilder(end - start).append(text, start, end);
    for (int i = 0; i < words.length(); i++) {
      if (words.charAt(i) == '\n' || words.charAt(i) == '\r') {
        words.setCharAt(i, ' ');
      }
    }
    return words.toString();
  }
}
