package org.denouement.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndefiniteArticleTest {

  @ParameterizedTest
  @CsvSource({
    "a, clerk",
    "an, aunt",
    "a, university teacher",
    "an, unimportant clerk",
    "a, one-eyed sailor",
    "an, honest man",
    "an, FBI agent",
    "a, U.S. marshal",
    "a, European"
  })
  void the_article_goes_by_the_sound(String article, String words) {
    assertThat(IndefiniteArticle.before(words)).isEqualTo(article);
  }
}
