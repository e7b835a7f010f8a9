package org.denouement.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.denouement.manuscript.Manuscript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Markdown and HTML. */
class MarkedUpTest {

  @Test
  void readsTheWordsOfMarkdown() {
    assertThat(
            layout(
                "story.md",
                """
                ---
                title: not part of the text
                ---
                # The *Gate*

                Ann **waited** at [the gate](https://example.org "x"), and
                ![a gate](gate.png) `nobody` came&mdash;not \\*one\\*.

                ## Chapter 2

                - One.
                - Two.

                > She slept.

                ***

                <div>And <b>woke</b>.</div>
                """))
        .isEqualTo(
            """
            TITLE: The Gate
            PARAGRAPH: Ann waited at the gate, and nobody came—not *one*.
            CHAPTER: Chapter 2
            PARAGRAPH: One.
            PARAGRAPH: Two.
            PARAGRAPH: She slept.
            BREAK: * * *
            PARAGRAPH: And woke.
            """);
  }

  @Test
  void findsTheArticleOfAPage() {
    assertThat(
            layout(
                "page.html",
                """
                <html><head><title>The Gate, explained | Site</title><script>var a = "<p>no</p>";</script></head>
                <body><nav><a href="/">Home</a></nav>
                <div class="cookie-banner">We use cookies, and our 214 partners do so too, day and night.</div>
                <h1>The Gate, explained</h1>
                <div class="columns"><div class="text">
                <p>Ann waited at the gate for years, and nobody came up the road to her.</p>
                <div class="ad-slot ads"><p>Buy a mattress, the best that was ever slept upon, today.</p></div>
                <p>Then Kofi came, &amp; she <i>knew</i> him by the way he walked.<br><br>He did not know her.</p>
                <h2>The End</h2><ul><li>She went in, and shut the door behind her.</li></ul>
                </div><aside><p>Ten more gates that you must see before you are too old to.</p></aside></div>
                <div id="comments"><p>First! I think that he did know her, and only pretended.</p></div>
                </body></html>
                """))
        .isEqualTo(
            """
            TITLE: The Gate, explained
            PARAGRAPH: Ann waited at the gate for years, and nobody came up the road to her.
            PARAGRAPH: Then Kofi came, & she knew him by the way he walked.
            PARAGRAPH: He did not know her.
            HEADING: The End
            PARAGRAPH: She went in, and shut the door behind her.
            """);
  }

  @Test
  void readsANovelAsHtml() {
    assertThat(
            layout(
                "novel.html",
                """
                <!DOCTYPE html><html><body>
                <h1>The Gate</h1>
                <h2>Contents</h2>
                <div class="chapter"><h2>CHAPTER I.<br>The Road</h2>
                <p>Ann walked, and the road was long, and it was dark before she came to the gate.</p></div>
                <div class="chapter"><h2>CHAPTER II.<br>The Gate</h2>
                <p>It was shut.</p><hr><p>She sat down to wait for the morning, with her back to the wall.</p></div>
                </body></html>
                """))
        .isEqualTo(
            """
            TITLE: The Gate
            APPARATUS: Contents
            CHAPTER: CHAPTER I. The Road
            PARAGRAPH: Ann walked, and the road was long, and it was dark before she came to the gate.
            CHAPTER: CHAPTER II. The Gate
            PARAGRAPH: It was shut.
            BREAK: * * *
            PARAGRAPH: She sat down to wait for the morning, with her back to the wall.
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a.md|# T\\n\\nA *b* &amp; c\\\\_d `e f`\\nand [g](h).",
        "a.md|> q **r**\\n> s\\n\\n1. t\\n2. u &#233;v",
        "a.html|<p>A <b>b</b> &amp; c&nbsp;d &#x1F600; e</p><p>f\\r\\n g</p>",
      })
  void leadsEveryWordBackToTheFile(String name, String escaped) {
    String source = escaped.translateEscapes();
    Manuscript manuscript = Texts.read(name, source);
    assertThat(manuscript.text()).isNotEmpty();
    assertThat(IntStream.range(0, manuscript.text().length()))
        .allSatisfy(i -> {
          char unit = manuscript.text().charAt(i);
          char found = source.charAt(manuscript.source().toSource(i));
          assertThat(Character.isLetter(unit) && unit < 128 ? found : unit).isEqualTo(unit);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "page|<!DOCTYPE html><p>Hello.</p>|HTML",
        "standard input|# Title\\n\\nWords.|MARKDOWN",
        "standard input|Words.\\n\\n# not a heading|PLAIN",
        "story.txt|# not a heading|PLAIN",
        "story.md|Words.|MARKDOWN",
        "story.htm|Words.|HTML",
      })
  void findsOutTheFormat(String name, String escaped, String format) {
    assertThat(Texts.read(name, escaped.translateEscapes()).format()).hasToString(format);
  }

  private static String layout(String name, String text) {
    return Texts.layout(Texts.read(name, text));
  }
}
