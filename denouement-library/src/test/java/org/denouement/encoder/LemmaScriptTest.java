package org.denouement.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LemmaScriptTest {

  @Test
  void endings_change_words_stay() {
    assertThat(LemmaScript.parse("L|3|y").lemma("Cities")).isEqualTo("city");
    assertThat(LemmaScript.parse("C|0|").lemma("Defne")).isEqualTo("Defne");
    assertThat(LemmaScript.parse("L|0|").lemma("The")).isEqualTo("the");
    assertThat(LemmaScript.parse("=be").lemma("was")).isEqualTo("be");
  }

  @Test
  void a_lemma_is_never_empty() {
    assertThat(LemmaScript.parse("L|3|").lemma("Was")).isEqualTo("was");
    assertThat(LemmaScript.parse("L|5|y").lemma("a")).isEqualTo("a");
  }

  @Test
  void anything_else_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> LemmaScript.parse("X|1|"));
    assertThatIllegalArgumentException().isThrownBy(() -> LemmaScript.parse("L|1"));
  }
}
