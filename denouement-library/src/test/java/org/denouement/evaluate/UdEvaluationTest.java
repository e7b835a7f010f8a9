package org.denouement.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.denouement.encoder.EncodedSentence;
import org.denouement.encoder.EncodedWord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UdEvaluationTest {

  private static final String GOLD =
      """
      # newdoc id = made-up
      # text = She didn't go.
      1	She	she	PRON	PRP	_	4	nsubj	_	_
      2-3	didn't	_	_	_	_	_	_	_	_
      2	did	do	AUX	VBD	_	4	aux	_	_
      3	n't	not	PART	RB	_	4	advmod	_	_
      4	go	go	VERB	VB	_	0	root	_	SpaceAfter=No
      4.1	home	home	ADV	RB	_	_	_	_	_
      5	.	.	PUNCT	.	_	4	punct	_	_

      # text = He was seen
      1	He	he	PRON	PRP	_	3	nsubj:pass	_	_
      2	was	be	AUX	VBD	_	3	aux:pass	_	_
      3	seen	see	VERB	VBN	_	0	root	_	_
      """;

  @TempDir private Path temp;

  /** One tag, one lemma, one head and one relation wrong, each at another word. */
  private static List<EncodedSentence> read(List<List<String>> sentences) {
    List<EncodedSentence> read = new ArrayList<>();
    for (List<String> words : sentences) {
      read.add(
          words.size() == 5
              ? sentence(
                  word("PRON", "she", 3, "nsubj"),
                  word("VERB", "do", 3, "aux"),
                  word("PART", "n't", 3, "advmod"),
                  word("VERB", "go", 3, "root"),
                  word("PUNCT", ".", 2, "punct"))
              : sentence(
                  word("PRON", "he", 2, "nsubj"),
                  word("AUX", "be", 2, "cop"),
                  word("VERB", "see", 2, "root")));
    }
    return read;
  }

  private static EncodedWord word(String upos, String lemma, int head, String relation) {
    return new EncodedWord(upos, lemma, head, relation, false);
  }

  private static EncodedSentence sentence(EncodedWord... words) {
    return new EncodedSentence(List.of(words), List.of());
  }

  @Test
  void figures_are_as_counted_by_hand() throws IOException {
    Path file = Files.writeString(temp.resolve("dev.conllu"), GOLD);
    TreeMap<String, String> said = new TreeMap<>();

    Evaluation evaluation =
        UdEvaluation.of(file, null, UdEvaluationTest::read, said::put, new LinkedHashMap<>());

    // Of eight words seven are right in each; the labelled score has the wrong head and relation.
    assertThat(evaluation.documents()).isEqualTo(1);
    assertThat(evaluation.figures())
        .containsEntry("upos", 87.5)
        .containsEntry("lemma", 87.5)
        .containsEntry("uas", 87.5)
        .containsEntry("las", 75.0)
        .containsEntry("tokensF1", 100.0)
        .containsEntry("sentencesF1", 100.0);
    assertThat(evaluation.byKind().get("aux"))
        .containsEntry("words", 2.0)
        .containsEntry("las", 50.0);
    assertThat(said).containsOnlyKeys("dev.conllu");
    assertThat(said.get("dev.conllu"))
        .contains(
            "# text = She didn't go.\n", "2-3\tdidn't\t_", "3\tn't\tn't\tPART\t_\t_\t4\tadvmod")
        .doesNotContain("4.1");
  }

  @Test
  void of_several_splits_one_must_be_named() throws IOException {
    Files.writeString(temp.resolve("en-ud-dev.conllu"), GOLD);
    Files.writeString(temp.resolve("en-ud-train.conllu"), GOLD);

    assertThat(DataFiles.conllu(temp, "dev")).containsExactly(temp.resolve("en-ud-dev.conllu"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DataFiles.conllu(temp, null))
        .withMessageContaining("dev, train");
    assertThatIllegalArgumentException().isThrownBy(() -> DataFiles.conllu(temp, "test"));
  }

  @Test
  void a_broken_line_is_said_with_its_place() throws IOException {
    Path file = Files.writeString(temp.resolve("x.conllu"), "1\tShe\tshe\n");

    assertThatThrownBy(() ->
            UdEvaluation.of(
                file, null, UdEvaluationTest::read, Predictions.NONE, new LinkedHashMap<>()))
        .isInstanceOf(UnreadableGoldException.class)
        .hasMessageContaining("x.conllu:1: 3 columns");
  }
}
