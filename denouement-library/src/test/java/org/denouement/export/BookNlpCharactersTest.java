package org.denouement.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.denouement.export.BookNlp.Found;
import org.denouement.export.BookNlp.Word;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.manuscript.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BookNlpCharactersTest {

  private final List<Word> words = new ArrayList<>();

  /** A word, as "form/lemma/UPOS/head/relation", the head by its place in the sentence. */
  private void sentence(String... tagged) {
    int start = words.size();
    for (String one : tagged) {
      String[] parts = one.split("/", -1);
      Token token =
          new Token(
              new Span(0, 1),
              parts[0],
              Upos.valueOf(parts[2]),
              parts[1],
              Integer.parseInt(parts[3]),
              parts[4],
              false);
      words.add(new Word(0, 0, start, token, parts[0], 0, 1));
    }
  }

  @Test
  void what_somebody_does_suffers_has_and_is_comes_of_the_parse() {
    sentence(
        "Mary/mary/PROPN/1/nsubj",
        "sang/sing/VERB/1/root",
        "and/and/CCONJ/3/cc",
        "left/leave/VERB/1/conj");
    sentence(
        "Her/she/PRON/1/nmod",
        "dog/dog/NOUN/3/nsubj:pass",
        "was/be/AUX/3/aux:pass",
        "fed/feed/VERB/3/root",
        "by/by/ADP/5/case",
        "Tom/tom/PROPN/3/obl");
    sentence("She/she/PRON/2/nsubj", "was/be/AUX/2/cop", "kind/kind/ADJ/2/root");
    sentence("Tom/tom/PROPN/1/nsubj", "saw/see/VERB/1/root", "Mary/mary/PROPN/1/obj");
    BookNlp book =
        new BookNlp(
            words,
            List.of(
                new Found(1, 0, 0, "PROP", "PER"),
                new Found(1, 4, 4, "PRON", "PER"),
                new Found(2, 9, 9, "PROP", "PER"),
                new Found(1, 10, 10, "PRON", "PER"),
                new Found(2, 13, 13, "PROP", "PER"),
                new Found(1, 15, 15, "PROP", "PER")),
            List.of());

    JsonNode all = JsonMapper.builder().build().readTree(BookNlpCharacters.write(book, List.of()));

    JsonNode mary = all.get("characters").get(0);
    assertThat(mary.get("id").asInt()).isEqualTo(1);
    assertThat(mary.get("count").asInt()).isEqualTo(4);
    assertThat(mary.get("agent").toString())
        .isEqualTo("[{\"w\":\"sang\",\"i\":1},{\"w\":\"left\",\"i\":3}]");
    assertThat(mary.get("patient").toString()).isEqualTo("[{\"w\":\"saw\",\"i\":14}]");
    assertThat(mary.get("poss").toString()).isEqualTo("[{\"w\":\"dog\",\"i\":5}]");
    assertThat(mary.get("mod").toString()).isEqualTo("[{\"w\":\"kind\",\"i\":12}]");
    assertThat(mary.at("/mentions/proper").toString()).isEqualTo("[{\"c\":2,\"n\":\"Mary\"}]");
    JsonNode tom = all.get("characters").get(1);
    assertThat(tom.get("agent").toString())
        .isEqualTo("[{\"w\":\"fed\",\"i\":7},{\"w\":\"saw\",\"i\":14}]");
  }

  @Test
  void pronouns_are_told_as_shares_of_those_used() {
    sentence("She/she/PRON/1/nsubj", "sang/sing/VERB/1/root");
    sentence("Her/she/PRON/1/nmod", "dog/dog/NOUN/1/root");
    sentence("They/they/PRON/1/nsubj", "sang/sing/VERB/1/root");
    BookNlp book =
        new BookNlp(
            words,
            List.of(
                new Found(1, 0, 0, "PRON", "PER"),
                new Found(1, 2, 2, "PRON", "PER"),
                new Found(1, 4, 4, "PRON", "PER"),
                new Found(2, 1, 1, "NOM", "PER"),
                new Found(2, 3, 3, "NOM", "PER")),
            List.of());

    JsonNode all = JsonMapper.builder().build().readTree(BookNlpCharacters.write(book, List.of()));

    JsonNode g = all.at("/characters/0/g");
    assertThat(g.at("/inference").propertyNames())
        .containsExactly(
            "he/him/his", "she/her", "they/them/their", "xe/xem/xyr/xir", "ze/zem/zir/hir");
    assertThat(g.get("inference").get("she/her").asDouble()).isEqualTo(0.667);
    assertThat(g.get("argmax").asString()).isEqualTo("she/her");
    assertThat(g.get("max").asDouble()).isEqualTo(0.667);
    assertThat(g.get("total").asDouble()).isEqualTo(3.0);
    assertThat(all.at("/characters/1/g").isNull()).isTrue();
  }
}
