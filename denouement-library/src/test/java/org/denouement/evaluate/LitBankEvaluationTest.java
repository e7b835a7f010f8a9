package org.denouement.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.denouement.encoder.EncodedMention;
import org.denouement.encoder.EncodedSentence;
import org.denouement.encoder.EncodedWord;
import org.denouement.evaluate.LitBankEvaluation.Layer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LitBankEvaluationTest {

  /** "Mary 's old house fell ." and "She wept ." */
  private static final String ENTITIES =
      """
      Mary	B-PER	B-FAC	O	O
      's	O	I-FAC	O	O
      old	O	I-FAC	O	O
      house	O	I-FAC	O	O
      fell	O	O	O	O
      .	O	O	O	O

      She	O	O	O	O
      wept	O	O	O	O
      .	O	O	O	O
      """;

  private static final String EVENTS =
      """
      Mary	O
      's	O
      old	O
      house	O
      fell	EVENT
      .	O

      She	O
      wept	EVENT
      .	O
      """;

  private static final String COREF =
      """
      #begin document (made_up); part 0
      made_up	0	0	Mary	_	_	_	_	_	_	_	_	(1)|(2
      made_up	0	1	's	_	_	_	_	_	_	_	_	_
      made_up	0	2	old	_	_	_	_	_	_	_	_	_
      made_up	0	3	house	_	_	_	_	_	_	_	_	2)
      made_up	0	4	fell	_	_	_	_	_	_	_	_	_
      made_up	0	5	.	_	_	_	_	_	_	_	_	_

      made_up	0	0	She	_	_	_	_	_	_	_	_	(1)
      made_up	0	1	wept	_	_	_	_	_	_	_	_	_
      made_up	0	2	.	_	_	_	_	_	_	_	_	_

      #end document
      """;

  @TempDir private Path temp;
  private final TreeMap<String, String> said = new TreeMap<>();

  @BeforeEach
  void given_a_document() throws IOException {
    write("entities/made_up.tsv", ENTITIES);
    write("events/made_up.tsv", EVENTS);
    write("coref/made_up.conll", COREF);
  }

  private void write(String name, String text) throws IOException {
    Path file = temp.resolve("dev").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Finds Mary, "'s old house" as a person, She, and a title; of the events "wept" and "old". */
  private static List<EncodedSentence> read(List<List<String>> sentences) {
    return sentences.stream()
        .map(words ->
            words.size() == 6
                ? new EncodedSentence(
                    List.of(
                        word(false),
                        word(false),
                        word(true),
                        word(false),
                        word(false),
                        word(false)),
                    List.of(
                        new EncodedMention(0, 0, "PER", "PROP", 1),
                        new EncodedMention(1, 3, "PER", "NOM", 1)))
                : new EncodedSentence(
                    List.of(word(false), word(true), word(false)),
                    List.of(
                        new EncodedMention(0, 0, "PER", "PRON", 1),
                        new EncodedMention(2, 2, "PER", "TITLE", 1))))
        .toList();
  }

  private static EncodedWord word(boolean event) {
    return new EncodedWord("X", "x", 0, "dep", event);
  }

  private Evaluation evaluate(Layer layer, Path data) {
    return LitBankEvaluation.of(
        layer, data, "dev", LitBankEvaluationTest::read, said::put, new LinkedHashMap<>());
  }

  @Test
  void entities_are_names_and_descriptions_by_span_and_type() {
    Evaluation evaluation = evaluate(Layer.ENTITIES, temp);

    // Said: Mary, 's old house, the title; gold: Mary, Mary's old house.
    assertThat(evaluation.figures().get("precision")).isEqualTo(100.0 / 3);
    assertThat(evaluation.figures()).containsEntry("recall", 50.0).containsEntry("f1", 40.0);
    assertThat(evaluation.byKind().get("FAC")).containsEntry("recall", 0.0);
    assertThat(said.get("entities/made_up.tsv")).startsWith("Mary\tB-PER\tO\tO\tO\n's\tB-PER\t");
  }

  @Test
  void mentions_have_pronouns_whose_type_is_their_clusters() {
    Evaluation evaluation = evaluate(Layer.MENTIONS, temp);

    // Said: Mary, 's old house, She; gold: Mary, Mary's old house, She (PER as Mary).
    assertThat(evaluation.figures().get("f1")).isEqualTo(400.0 / 6);
    assertThat(said.get("coref/made_up.conll"))
        .contains("\t0\t0\tShe\t_\t_\t_\t_\t_\t_\t_\t_\t(2)\n");
  }

  @Test
  void events_are_tokens() {
    assertThat(evaluate(Layer.EVENTS, temp.resolve("dev")).figures()).containsEntry("f1", 50.0);
    assertThat(said.get("events/made_up.tsv"))
        .contains("old\tEVENT\n", "wept\tEVENT\n", "fell\tO\n");
  }

  @Test
  void one_file_is_enough() {
    Path file = temp.resolve("dev/coref/made_up.conll");
    assertThat(evaluate(Layer.MENTIONS, file).documents()).isEqualTo(1);
  }

  @Test
  void of_several_splits_one_must_be_named() throws IOException {
    Files.createDirectories(temp.resolve("train/events"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataFiles.layer(temp, "events", null))
        .withMessageContaining("dev, train");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataFiles.layer(temp, "quotations", "dev"));
  }

  @Test
  void layers_written_are_read_back() throws IOException {
    List<List<String>> sentences = List.of(List.of("a", "b", "c"), List.of("d"));
    List<TypedSpan> entities =
        List.of(new TypedSpan(0, 2, "PER"), new TypedSpan(1, 1, "GPE"), new TypedSpan(3, 3, "LOC"));
    Path file = Files.writeString(temp.resolve("x.tsv"), EntityLayers.write(sentences, entities));

    assertThat(EntityLayers.read(TokenTable.read(file, 2)))
        .containsExactlyInAnyOrderElementsOf(entities);
  }
}
