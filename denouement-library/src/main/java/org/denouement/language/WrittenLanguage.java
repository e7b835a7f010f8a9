package org.denouement.language;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Span;

/**
 * Tells whether what was read so far is English.
 *
 * <p>The share of English's own small words settles nearly every text at once. Only where it is low
 * is OpenNLP's detector loaded, which takes most of a second, and it must agree before a text is
 * called foreign. Texts too short to tell have the benefit of the doubt.
 */
public final class WrittenLanguage {

  private static final String MODEL = "/langdetect-183.bin";

  /** English stories have 0.25 to 0.45 of these words, other languages' less than 0.1. */
  private static final double ENGLISH = 0.15;

  /** Fewer words tell nothing. */
  private static final int FEWEST_WORDS = 40;

  /** So many units are enough for the detector. */
  private static final int SAMPLE = 20_000;

  /** A text without spaces between words has about so many units a word. */
  private static final int UNITS_A_WORD = 4;

  private final Set<String> signs = WordList.set(WrittenLanguage.class, "english-signs.txt");
  private final StringBuilder sample = new StringBuilder();
  private int words;
  private int english;

  private WrittenLanguage() {}

  /**
   * The name of the language, if it is not English.
   *
   * @param read the text up to the horizon; nothing else is looked at
   */
  public static Optional<String> foreign(Manuscript read) {
    WrittenLanguage language = new WrittenLanguage();
    for (Block block : read.blocks()) {
      if (block.kind() != Block.Kind.APPARATUS) {
        language.count(read.text(), block.span());
      }
    }
    boolean doubtful =
        language.words >= FEWEST_WORDS && language.english < ENGLISH * language.words;
    return doubtful ? language.detect() : Optional.empty();
  }

  private void count(String text, Span span) {
    if (sample.length() < SAMPLE) {
      sample.append(text, span.start(), span.end()).append('\n');
    }
    int start = span.start();
    while (start < span.end()) {
      int end = start;
      while (end < span.end() && isLetter(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        count(text.substring(start, end));
      }
      start = end + 1;
    }
  }

  private void count(String word) {
    boolean spaced = word.charAt(0) < '\u2E80';
    words += spaced ? 1 : 1 + word.length() / UNITS_A_WORD;
    english += signs.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
  }

  private static boolean isLetter(char unit) {
    return Character.isLetter(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private Optional<String> detect() {
    try (InputStream model = WrittenLanguage.class.getResourceAsStream(MODEL)) {
      if (model == null) {
        throw new IOException("the language model " + MODEL + " is not on the class path");
      }
      Language best =
          new LanguageDetectorME(new LanguageDetectorModel(model)).predictLanguage(sample);
      return best.getLang().equals("eng")
          ? Optional.empty()
          : Optional.of(new ULocale(best.getLang()).getDisplayLanguage(ULocale.ENGLISH));
    } catch (IOException e) {
      throw new UncheckedIOException("the language model cannot be read", e);
    }
  }
}
