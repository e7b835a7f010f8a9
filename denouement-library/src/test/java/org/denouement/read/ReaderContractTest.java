package org.denouement.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Pages;
import org.denouement.manuscript.WhiteSpace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every reader, whatever it is given. */
class ReaderContractTest {

  private static final List<String> MARKUP =
      List.of(
          "# ",
          "## Chapter 2\n",
          "**",
          "_",
          "[a](b)",
          "![x](y)",
          "> ",
          "- ",
          "1. ",
          "```\n",
          "\n\n",
          "\n",
          "    ",
          "<b>",
          "</b>",
          "<p>",
          "</p>",
          "<div class=\"ad\">",
          "</div>",
          "<h1>",
          "</h1>",
          "<article>",
          "<br>",
          "<hr>",
          "<!--",
          "-->",
          "<script>",
          "</script>",
          "&amp;",
          "&#x1F600;",
          "&bogus;",
          "&",
          "<",
          ">",
          "\\*",
          "***\n",
          "<pre>",
          "<table><tr><td>",
          "</table>",
          "<ul><li>",
          "word ",
          "Ann went home. ",
          "😀",
          "\u0000",
          "\r\n");

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html"})
  void holdsForRandomTexts(String ending) {
    LongStream.range(0, 150).forEach(seed -> check(ending, RandomTexts.of(seed)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html"})
  void holdsForRandomMarkup(String ending) {
    LongStream.range(0, 400).forEach(seed -> check(ending, markup(new Random(seed))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "md", "html"})
  void holdsForRandomBytes(String ending) {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[1 + random.nextInt(300)];
      random.nextBytes(bytes);
      check(ending, bytes);
    }
  }

  @ParameterizedTest
  @MethodSource("deepNests")
  void holdsForDeepNests(String ending, String nest) {
    check(ending, nest);
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> deepNests() {
    return Stream.of(
            List.of("html", "<div>".repeat(20_000) + "Ann"),
            List.of("html", "<b><p>".repeat(5_000) + "Ann"),
            List.of("md", ">".repeat(20_000) + " Ann"),
            List.of("md", "*a **b ".repeat(5_000)),
            List.of("md", "[".repeat(20_000) + "Ann"),
            List.of("md", "*".repeat(20_000) + "Ann" + "*".repeat(20_000)),
            List.of("txt", "[Illustration: ".repeat(5_000)))
        .map(pair -> org.junit.jupiter.params.provider.Arguments.of(pair.get(0), pair.get(1)));
  }

  private static String markup(Random random) {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(120);
    for (int i = 0; i < parts; i++) {
      text.append(MARKUP.get(random.nextInt(MARKUP.size())));
    }
    return text.toString();
  }

  private static void check(String ending, String text) {
    check(ending, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void check(String ending, byte[] bytes) {
    Reading reading =
        StoryFile.read(new ByteArrayInputStream(bytes), "story." + ending, ReadSettings.usual());
    switch (reading) {
      case Reading.Refused refused -> assertThat(refused.message()).contains("story." + ending);
      case Reading.Read read -> check(read.manuscript(), bytes.length);
    }
  }

  private static void check(Manuscript manuscript, int bytes) {
    String text = manuscript.text();
    assertThat(text).isNotBlank();
    assertThat(manuscript.blocks()).isNotEmpty();
    for (Block block : manuscript.blocks()) {
      assertThat(WhiteSpace.trim(text, block.span())).isEqualTo(block.span());
      assertThat(block.span().length()).isPositive();
    }
    int end = 0;
    for (Page page : Pages.of(manuscript)) {
      assertThat(page.span().start()).isEqualTo(end);
      assertThat(page.span().length()).isBetween(1, Pages.LONGEST);
      end = page.span().end();
    }
    assertThat(end).isEqualTo(text.length());
    assertThat(IntStream.range(0, text.length()).map(manuscript.source()::toSource))
        .allMatch(offset -> offset >= 0 && offset <= bytes);
  }
}
