package org.denouement.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.denouement.Story;
import org.denouement.language.Token;
import org.denouement.manuscript.Manuscript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads back what was written for other programs. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StoryFormatTest {

  private static final String TEXT =
      """
      🎭 Nora didn’t leave Lisbon. She works in her bakery, and Nora
      loves it.

      “Where is Tom?” said Nora. Tom left her mother’s house.
      """;

  @TempDir private Path temp;
  private Story story;

  @BeforeEach
  void given_a_story() throws IOException {
    story = Story.read(Files.writeString(temp.resolve("the bakery.txt"), TEXT));
    StoryFolder.write(story, temp.resolve("kept"), Set.of(StoryFormat.CONLLU, StoryFormat.BOOKNLP));
  }

  private List<Token> tokens() {
    return story.knowledge().sentences().stream()
        .flatMap(sentence -> sentence.sentence().tokens().stream())
        .toList();
  }

  private List<List<String>> table(String file) throws IOException {
    return Files.readAllLines(temp.resolve("kept").resolve(file)).stream()
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .toList();
  }

  @Test
  void conllu_says_the_text_again() throws IOException {
    String text = story.manuscript().text();
    String conllu = Files.readString(temp.resolve("kept/the_bakery.conllu"));

    assertThat(conllu)
        .startsWith("# newdoc id = the_bakery\n# newpar\n# sent_id = the_bakery-1\n")
        .contains("# text = She works in her bakery, and Nora loves it.\n")
        .endsWith("\n\n");
    assertThat(conllu.split("# newpar", -1)).hasSize(3);
    List<List<String>> rows =
        table("the_bakery.conllu").stream().filter(row -> row.size() > 1).toList();
    assertThat(rows).hasSameSizeAs(tokens()).allMatch(row -> row.size() == 10);
    for (int i = 0; i < rows.size(); i++) {
      Token token = tokens().get(i);
      assertThat(rows.get(i).get(1)).isEqualTo(token.span().of(text));
      assertThat(rows.get(i).get(3)).isEqualTo(token.pos().name());
      assertThat(rows.get(i).get(9)).startsWith("Start=" + token.span().start() + "|End=");
    }
    assertThat(rows.stream().filter(row -> row.get(1).equals("did")).findFirst().orElseThrow())
        .last()
        .asString()
        .endsWith("|SpaceAfter=No");
  }

  @Test
  void booknlp_tokens_have_its_columns_and_offsets_in_characters() throws IOException {
    List<List<String>> rows = table("the_bakery.tokens");
    String text = story.manuscript().text();

    assertThat(rows.getFirst())
        .containsExactly(
            "paragraph_ID",
            "sentence_ID",
            "token_ID_within_sentence",
            "token_ID_within_document",
            "word",
            "lemma",
            "byte_onset",
            "byte_offset",
            "POS_tag",
            "fine_POS_tag",
            "dependency_relation",
            "syntactic_head_ID",
            "event");
    assertThat(rows).hasSize(tokens().size() + 1);
    for (int i = 1; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      int onset = text.offsetByCodePoints(0, Integer.parseInt(row.get(6)));
      int offset = text.offsetByCodePoints(0, Integer.parseInt(row.get(7)));
      assertThat(row.get(3)).isEqualTo(String.valueOf(i - 1));
      assertThat(text.substring(onset, offset)).isEqualTo(row.get(4));
    }
    assertThat(rows.getLast().getFirst()).isEqualTo("1");
  }

  @Test
  void booknlp_entities_and_characters_name_the_cast() throws IOException {
    List<List<String>> rows = table("the_bakery.entities");
    JsonNode book =
        JsonMapper.builder()
            .build()
            .readTree(Files.readString(temp.resolve("kept/the_bakery.book")));

    assertThat(rows.getFirst())
        .containsExactly("COREF", "start_token", "end_token", "prop", "cat", "text");
    assertThat(rows).anyMatch(row -> row.get(5).equals("Nora") && row.get(3).equals("PROP"));
    JsonNode nora = book.get("characters").get(0);
    assertThat(nora.at("/mentions/proper/0/n").asString()).isEqualTo("Nora");
    assertThat(nora.get("g").get("argmax").asString()).isEqualTo("she/her");
    assertThat(nora.get("id").asString()).isEqualTo(rows.get(1).getFirst());
  }

  @Test
  void booknlp_quotes_have_its_columns_and_name_speakers_as_the_entities_do() throws IOException {
    List<List<String>> rows = table("the_bakery.quotes");
    List<List<String>> tokens = table("the_bakery.tokens");

    assertThat(rows.getFirst())
        .containsExactly(
            "quote_start",
            "quote_end",
            "mention_start",
            "mention_end",
            "mention_phrase",
            "char_id",
            "quote");
    assertThat(rows).hasSize(2);
    List<String> said = rows.getLast();
    assertThat(said.get(6)).isEqualTo("“ Where is Tom ? ”");
    assertThat(tokens.get(Integer.parseInt(said.get(0)) + 1).get(4)).isEqualTo("“");
    assertThat(tokens.get(Integer.parseInt(said.get(1)) + 1).get(4)).isEqualTo("”");
    assertThat(said.get(4)).isEqualTo("Nora");
    assertThat(table("the_bakery.entities"))
        .anyMatch(row ->
            row.get(0).equals(said.get(5))
                && row.get(1).equals(said.get(2))
                && row.get(2).equals(said.get(3)));
  }

  @Test
  void a_folder_in_any_format_opens_as_the_story_and_is_replaced() throws IOException {
    Manuscript opened = StoryFolder.open(temp.resolve("kept")).orThrow();
    StoryFolder.write(story, temp.resolve("kept"));

    assertThat(opened.text()).isEqualTo(story.manuscript().text());
    assertThat(temp.resolve("kept/the_bakery.conllu")).doesNotExist();
  }
}
