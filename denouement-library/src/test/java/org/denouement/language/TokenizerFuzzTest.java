package org.denouement.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.denouement.manuscript.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cuts texts that no writer would write; the same seed makes the same text. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TokenizerFuzzTest {

  /** What rules look for, in fragments that random joining makes whole, broken and nested. */
  private static final List<String> FRAGMENTS =
      List.of(
          "the",
          "I",
          "O",
          "Mr",
          "Mrs",
          "etc",
          "St",
          "No",
          "U.S",
          "p.m",
          "J",
          "anti",
          "ex",
          "gonna",
          "cannot",
          "n't",
          "n’t",
          "'s",
          "’s",
          "’ll",
          "'em",
          "'tis",
          "d'you",
          ".",
          "..",
          "...",
          "…",
          "!",
          "?",
          "?!",
          ",",
          ";",
          ":",
          "-",
          "--",
          "—",
          "–",
          "'",
          "’",
          "‘",
          "ʼ",
          "\"",
          "“",
          "”",
          "''",
          "``",
          "(",
          ")",
          "[",
          "]",
          "«",
          "»",
          "*",
          "_",
          "***",
          "=",
          "~~",
          "<3",
          ":-)",
          "^",
          "&",
          "@",
          "/",
          "www.",
          "https://",
          "a@b.org",
          ".com",
          ".html",
          "1",
          "3.14",
          "1,000",
          "555-1234",
          "5pm",
          "1760s",
          "'90s",
          "1st",
          "½",
          "٣",
          "é",
          "e\u0301",
          "\u0301",
          "\u20e3",
          "ß",
          "ﬁ",
          "İ",
          "ǅ",
          "東京",
          "한국",
          "ไทย",
          "नमस्ते",
          "שלום",
          "مرحبا",
          "😀",
          "👩‍👩‍👧",
          "🇹🇷",
          "👍🏽",
          "𝒜",
          "\ud83d",
          "\ude00",
          "\ud800",
          "\u0000",
          "\u0007",
          "\u00ad",
          "\ufffd",
          "\ufeff",
          "\ufe0f");

  private static final List<String> SPACES =
      List.of(" ", " ", "  ", "\n", "\r\n", "\t", "\u00a0", "\u2003", "\u2028", "\u200b", "\u3000");

  private static List<RawToken> cut(String text) {
    return Tokenizer.cut(text, new Span(0, text.length()));
  }

  @Test
  void whatever_the_text_its_tokens_tile_all_but_its_white_space() {
    for (long seed = 0; seed < 3000; seed++) {
      isWhole("seed " + seed, text(new Random(seed)));
    }
  }

  @Test
  void a_passage_is_cut_as_if_nothing_stood_around_it() {
    for (long seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String before = text(random);
      String text = text(random);
      Span passage = new Span(before.length(), before.length() + text.length());

      List<RawToken> inside = Tokenizer.cut(before + text + text(random), passage);

      assertThat(inside)
          .as("seed %d", seed)
          .isEqualTo(cut(text).stream().map(token -> moved(token, before.length())).toList());
    }
  }

  /** At each place a rule might look through all that follows: so much would take minutes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "X",
        "1",
        "é",
        "\u0301",
        "😀",
        "\ud83d",
        "'",
        "’",
        "-",
        ".",
        "_",
        "@",
        " ",
        "&",
        "x-",
        "x.",
        "x'",
        "x&",
        "x'S",
        "'s",
        "n't",
        "1.",
        "1,1",
        "1-",
        "a@",
        "a.b@",
        "www.",
        "http://",
        "x.com",
        ".com.",
        "St. ",
        "No. ",
        "anti-",
        "“",
        "”",
        "\" ",
        "!\"",
        "?! ",
        ". — ",
        "!)",
        "…",
        "😀\u0301",
        "👩‍",
        "🇹",
        "\u0000",
        "東"
      })
  void much_of_the_same_is_cut_all_the_same(String part) {
    isWhole(part, part.repeat(100_000 / part.length()));
    isWhole(part, "x" + part.repeat(100_000 / part.length()) + "x");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = random.nextInt(random.nextInt(10) == 0 ? 300 : 40);
    int spaces = random.nextInt(4);
    for (int i = 0; i < parts; i++) {
      switch (random.nextInt(12)) {
        case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
        case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        case 2 -> text.append(pick(FRAGMENTS, random).repeat(1 + random.nextInt(60)));
        default -> text.append(pick(FRAGMENTS, random));
      }
      if (random.nextInt(4) < spaces) {
        text.append(pick(SPACES, random));
      }
    }
    return text.toString();
  }

  private static String pick(List<String> items, Random random) {
    return items.get(random.nextInt(items.size()));
  }

  /** Tokens stand in order and apart, hold their words, and leave out nothing but white space. */
  private static void isWhole(String what, String text) {
    List<RawToken> tokens = cut(text);
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (RawToken token : tokens) {
      assertThat(token.span().start()).as(what).isGreaterThanOrEqualTo(at);
      assertThat(token.span().length()).as(what).isPositive();
      assertThat(token.form()).as(what).isEqualTo(straight(token.span().of(text)));
      left.append(text, at, token.span().start());
      at = token.span().end();
    }
    left.append(text, at, text.length());
    assertThat(left.chars().filter(TokenizerFuzzTest::isWritten).count()).as(what).isZero();

    List<List<RawToken>> sentences = SentenceEnds.split(tokens);
    assertThat(sentences).as(what).noneMatch(List::isEmpty);
    List<RawToken> joined = new ArrayList<>();
    sentences.forEach(joined::addAll);
    assertThat(joined.equals(tokens)).as(what).isTrue();
  }

  private static boolean isWritten(int unit) {
    return !Character.isWhitespace(unit) && !Character.isSpaceChar(unit) && unit != '\u200b';
  }

  private static String straight(String words) {
    return words.replace('’', '\'').replace('‘', '\'').replace('ʼ', '\'');
  }

  private static RawToken moved(RawToken token, int by) {
    return new RawToken(new Span(token.span().start() + by, token.span().end() + by), token.form());
  }
}
