package org.denouement.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.manuscript.Span;

/**
 * Cuts text into tokens as UD English-EWT does, by rules.
 *
 * <p>Signs stand apart, runs of dots, dashes and question marks together; contractions are two
 * tokens ("do", "n't"); a hyphen is a token but after a prefix ("anti-war"); addresses, numbers,
 * abbreviations and initials ("U.S.", "Ms.", "J.") are one. A rule looks at most at the word after.
 * Thread-safe.
 */
final class Tokenizer {

  private static final Map<String, List<String>> ABBREVIATIONS =
      WordList.wordsByKey(Tokenizer.class, "abbreviations.txt");
  private static final Set<String> PREFIXES = WordList.set(Tokenizer.class, "prefixes.txt");
  private static final Map<String, List<String>> FUSED =
      WordList.wordsByKey(Tokenizer.class, "fused-words.txt");

  /** Each loop has a bound, so that no token costs more than a glance at what follows it. */
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<address>(?:https?://|www\\.)[^\\s<>\"]*[^\\s<>\".,;:!?)\\]}']"
              + "|[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,9}"
              + "|[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,9}\\.(?:com|org|net|edu|gov|html?|doc|xls|pdf)\\b(?!\\.\\w))"
              + "|(?<face>[:;=]['^]?-?[)(DP/|](?![\\p{L}\\p{N}])|<3)"
              + "|(?<number>(?:\\d{1,3}-)?\\d{3}-\\d{3}-\\d{4}|\\d{3}-\\d{4}|\\d{1,2}-\\d{1,2}-\\d{2,4}"
              + "|\\d+(?:[.,:/]\\d+){0,99}(?:st|nd|rd|th|s)?(?![\\p{L}\\p{N}]))"
              + "|(?<clock>\\d+(?:[:.]\\d+)?(?=[ap]\\.?m\\b))"
              + "|(?<dotted>(?:\\p{L}\\.){2,99}(?:\\p{L}(?![\\p{L}'.]))?|[Pp]h\\.D\\.)"
              + "|(?<word>['](?=(?:tis|twas|twere|twill|twould)\\b)\\p{L}+|[dD]'(?:you|ye)\\b"
              + "|'(?:em|cause|bout|til|till)\\b|'\\d\\ds?(?![\\p{L}\\p{N}])"
              + "|[\\p{L}\\p{N}\\p{M}]++(?:(?:['&](?=[\\p{L}\\p{N}])|(?<=\\d)[.,](?=\\d))"
              + "[\\p{L}\\p{N}\\p{M}]++){0,99})"
              + "|(?<run>\\.{2,}|[!?]{2,}|-{2,}|\\*{2,}|={2,}|_{2,}|~{2,}|\u2026+|[\u2013\u2014]+|''|``)"
              + "|(?<sign>\\X)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern CLITIC =
      Pattern.compile("(?i)(?<host>.+?)(?<clitic>n't|'(?:s|re|ve|ll|d|m))");

  private Tokenizer() {}

  /** The tokens of a passage; nothing outside it is looked at. */
  static List<RawToken> cut(CharSequence text, Span passage) {
    String plain = plain(text, passage);
    List<RawToken> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(plain);
    int at = 0;
    while (at < plain.length()) {
      if (isSpace(plain.charAt(at))) {
        at++;
        continue;
      }
      matcher.region(at, plain.length());
      matcher.useTransparentBounds(true);
      int end = matcher.lookingAt() ? end(plain, matcher) : at + 1;
      add(plain, at, end, passage.start(), matcher.group("word") != null, tokens);
      at = end;
    }
    return tokens;
  }

  /** Where a match ends, with the hyphens and full stops that belong to it. */
  private static int end(String plain, Matcher matcher) {
    if (matcher.group("word") == null) {
      return matcher.end();
    }
    int start = matcher.start();
    int end = matcher.end();
    String word = plain.substring(start, end).toLowerCase(Locale.ROOT);
    while (PREFIXES.contains(word) && isHyphen(plain, end)) {
      Matcher rest = TOKEN.matcher(plain);
      rest.region(end + 1, plain.length());
      if (!rest.lookingAt() || rest.group("word") == null) {
        return end;
      }
      start = rest.start();
      end = rest.end();
      word = plain.substring(start, end).toLowerCase(Locale.ROOT);
    }
    boolean stop = end < plain.length() && plain.charAt(end) == '.';
    return stop && keepsStop(plain, start, end, word) ? end + 1 : end;
  }

  private static boolean isHyphen(String plain, int at) {
    return at + 1 < plain.length()
        && plain.charAt(at) == '-'
        && Character.isLetterOrDigit(plain.charAt(at + 1));
  }

  private static boolean keepsStop(String plain, int start, int end, String word) {
    boolean capital = Character.isUpperCase(plain.charAt(start));
    if (word.length() == 1) {
      return capital && !word.equals("i") && end + 1 < plain.length();
    }
    return is("title", word)
        || is("always", word)
        || (is("ends", word) && (capital || word.equals("etc")))
        || (is("capital", word) && capital)
        || (is("number", word) && leadsToNumber(plain, end + 1));
  }

  private static boolean is(String kind, String word) {
    return ABBREVIATIONS.getOrDefault(kind, List.of()).contains(word);
  }

  private static boolean leadsToNumber(String plain, int at) {
    int next = at;
    while (next < plain.length() && isSpace(plain.charAt(next))) {
      next++;
    }
    return next < plain.length() && Character.isDigit(plain.charAt(next));
  }

  private static void add(
      String plain, int start, int end, int offset, boolean word, List<RawToken> tokens) {
    String form = plain.substring(start, end);
    List<String> fused = FUSED.getOrDefault(form.toLowerCase(Locale.ROOT), List.of());
    if (!fused.isEmpty()) {
      int at = start;
      for (String part : fused) {
        put(plain, at, at + part.length(), offset, tokens);
        at += part.length();
      }
      return;
    }
    Matcher clitic = CLITIC.matcher(form);
    if (word && clitic.matches()) {
      int middle = start + clitic.start("clitic");
      add(plain, start, middle, offset, true, tokens);
      put(plain, middle, end, offset, tokens);
    } else {
      put(plain, start, end, offset, tokens);
    }
  }

  private static void put(String plain, int start, int end, int offset, List<RawToken> tokens) {
    tokens.add(new RawToken(new Span(offset + start, offset + end), plain.substring(start, end)));
  }

  private static boolean isSpace(char unit) {
    return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == '\u200b';
  }

  /** The words with straight apostrophes; the same length. */
  private static String plain(CharSequence text, Span passage) {
    StringBuilder words = new StringBuilder(passage.of(text));
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (unit == '\u2019' || unit == '\u2018' || unit == '\u02bc') {
        words.setCharAt(i, '\'');
      }
    }
    return words.toString();
  }
}
