package org.denouement.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.manuscript.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TokenizerTest {

  private static List<String> cut(String text) {
    return Tokenizer.cut(text, new Span(0, text.length())).stream().map(RawToken::form).toList();
  }

  private static List<String> sentences(String text) {
    return SentenceEnds.split(Tokenizer.cut(text, new Span(0, text.length()))).stream()
        .map(s -> text.substring(s.getFirst().span().start(), s.getLast().span().end()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "He didn’t see Ms. Ceyda's dog.|He did n't see Ms. Ceyda 's dog .",
        "I cannot; I'm gonna go, won't I?|I can not ; I 'm gon na go , wo n't I ?",
        "“Go!”—she wouldn't've...|“ Go ! ” — she would n't 've ...",
        "the girls' room, O'Brien's|the girls ' room , O'Brien 's",
        "A well-known ex-husband, anti-war.|A well - known ex-husband , anti-war .",
        "Dr. J. Reed of the U.S. paid $3,500.50 at 5pm.|Dr. J. Reed of the U.S. paid $ 3,500.50 at 5 pm .",
        "So do I. 'Tis No. 7!|So do I . 'T is No. 7 !",
        "Was it 1760--or?! See https://a.org/b, me@a.org.|Was it 1760 -- or ?! See https://a.org/b , me@a.org .",
        "Café naïve 東京 👩‍👩‍👧 ok|Café naïve 東京 👩‍👩‍👧 ok",
        "left her PS20,000 and £3.50|left her PS20,000 and £ 3.50",
        "Between _them_ it was more|Between _ them _ it was more"
      })
  void words_are_cut_as_english_treebanks_do(String text, String tokens) {
    assertThat(String.join(" ", cut(text))).isEqualTo(tokens);
  }

  @Test
  void a_token_knows_exactly_where_it_stands() {
    String text = "   “Don’t — Zoë…”\n";
    assertThat(Tokenizer.cut(text, new Span(3, text.length())))
        .allSatisfy(
            token -> assertThat(token.span().of(text).replace('’', '\'')).isEqualTo(token.form()))
        .extracting(RawToken::form)
        .containsExactly("“", "Do", "n't", "—", "Zoë", "…", "”");
  }

  @Test
  void a_very_long_word_is_one() {
    assertThat(cut("x".repeat(1100))).hasSize(1);
  }

  @Test
  void speech_and_who_says_it_are_one_sentence() {
    assertThat(sentences("“Why?” said he. “Go!” Tom Sawyer cried. He left."))
        .containsExactly("“Why?” said he.", "“Go!” Tom Sawyer cried.", "He left.");
    assertThat(sentences("“Hold your noise!” cried a voice. “Keep still!” He did."))
        .containsExactly("“Hold your noise!” cried a voice.", "“Keep still!”", "He did.");
  }

  @Test
  void quotation_marks_close_with_their_sentence() {
    assertThat(sentences("\"I left.\" \"Did you?\" She nodded."))
        .containsExactly("\"I left.\"", "\"Did you?\"", "She nodded.");
  }

  @Test
  void abbreviations_end_no_sentence_but_where_a_new_one_opens() {
    assertThat(sentences("Mr. and Mrs. J. Reed live in the U.S. They met at 5 p.m. on Monday."))
        .containsExactly("Mr. and Mrs. J. Reed live in the U.S.", "They met at 5 p.m. on Monday.");
  }
}
