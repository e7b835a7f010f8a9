package org.denouement.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.encoder.EncodedMention;
import org.denouement.encoder.MentionVectors;
import org.denouement.encoder.PairWeights;
import org.junit.jupiter.api.Test;

/** Weights of one number each, so that a score is the sum of what the rows say. */
class EntityLinkerTest {

  private final Map<String, Integer> rows = new TreeMap<>();

  private EntityLinker linker() {
    List<String> json = new ArrayList<>();
    rows.forEach((feature, value) -> json.add("\"" + feature + "\": [" + value + "]"));
    String all =
        "{\"format\": 1, \"rows\": {"
            + String.join(", ", json)
            + "}, \"out\": [1], \"bias\": 0,"
            + " \"pronouns\": {\"antecedent\": [0], \"plain\": [1], \"bias\": 0}}";
    return new EntityLinker(PairWeights.read(all.getBytes(StandardCharsets.UTF_8)));
  }

  /** Words, those in brackets mentions: capitals are names, "she" and "he" pronouns. */
  private static ReadWords sentence(String marked) {
    List<String> words = new ArrayList<>();
    List<EncodedMention> mentions = new ArrayList<>();
    int open = 0;
    for (String word : marked.split(" ", -1)) {
      open = word.startsWith("[") ? words.size() : open;
      words.add(word.replace("[", "").replace("]", ""));
      if (word.endsWith("]")) {
        mentions.add(
            new EncodedMention(
                open, words.size() - 1, "PER", form(words.get(open)), 1, vectors(words.get(open))));
      }
    }
    List<Integer> heads = new ArrayList<>();
    words.forEach(word -> heads.add(words.size() - 1));
    return new ReadWords(
        words,
        heads,
        Collections.nCopies(words.size(), "dep"),
        mentions,
        Collections.nCopies(words.size(), 0));
  }

  private static String form(String word) {
    return word.equals("she") || word.equals("he")
        ? "PRON"
        : Character.isUpperCase(word.charAt(0)) ? "PROP" : "NOM";
  }

  /** The last is what pronouns are expected by: a she after Mary. */
  private static MentionVectors vectors(String word) {
    return new MentionVectors(
        new float[] {0},
        new float[] {0},
        new float[] {0},
        new float[] {word.equals("Mary") ? -2 : 0},
        1.5f);
  }

  private static List<Integer> link(EntityLinker linker, String marked) {
    return linker.read(sentence(marked)).stream()
        .map(mention -> linker.link(mention).number())
        .toList();
  }

  @Test
  void a_mention_joins_an_entity_if_that_beats_a_new_start() {
    rows.put("match=same", 2);
    EntityLinker linker = linker();

    assertThat(link(linker, "[the old woman] saw [Nora] .")).containsExactly(0, 1);
    assertThat(link(linker, "[Nora] saw [this old woman] and [a woman] ."))
        .containsExactly(1, 0, 2);
  }

  @Test
  void all_mentions_of_an_entity_speak_for_it() {
    rows.put("match=same", 2);
    rows.put("pair=NAME>SHE", 3);
    rows.put("mentions=1", 1);
    EntityLinker linker = linker();

    assertThat(link(linker, "[Nora] met [Ida] .")).containsExactly(0, 1);
    assertThat(link(linker, "[she] laughed .")).containsExactly(1);
    assertThat(link(linker, "[Nora] said [she] came .")).containsExactly(0, 0);
  }

  @Test
  void a_tree_ties_a_name_to_what_stands_beside_it() {
    rows.put("tie=appos", 5);
    ReadWords sentence = sentence("[the cook] , [Nora]");
    List<Integer> heads = List.of(1, 1, 1, 1);
    ReadWords parsed =
        new ReadWords(
            sentence.words(),
            heads,
            List.of("det", "root", "punct", "appos"),
            sentence.mentions(),
            sentence.quotations());
    EntityLinker linker = linker();

    assertThat(linker.read(parsed).stream().map(one -> linker.link(one).number()))
        .containsExactly(0, 0);
  }

  @Test
  void a_name_is_known_again_after_a_crowd_and_a_passer_by_is_not() {
    rows.put("match=same", 2);
    EntityLinker linker = linker();
    link(linker, "[Nora] met [a beggar] .");
    for (int i = 0; i < 500; i++) {
      link(linker, "[a person" + i + "] passed .");
    }

    assertThat(link(linker, "[Nora] met [a beggar] .")).containsExactly(0, 502);
  }

  @Test
  void two_that_are_merged_have_the_mentions_of_both() {
    rows.put("match=same", 2);
    EntityLinker linker = linker();
    List<Anaphor> read = linker.read(sentence("[the stranger] was [Nils] ."));
    LinkedEntity stranger = linker.link(read.get(0));
    linker.merge(stranger, linker.link(read.get(1)));

    assertThat(stranger.mentions()).isEqualTo(2);
    assertThat(link(linker, "[Nils] and [the stranger] .")).containsExactly(0, 0);
  }

  @Test
  void steps_of_distance_are_as_trained() {
    assertThat(List.of(0, 1, 4, 5, 7, 8, 15, 16, 31, 32, 63, 64, 900))
        .extracting(distance -> PairFeatures.nameOfStep(PairFeatures.step(distance)))
        .containsExactly("0", "1", "4", "5", "5", "8", "8", "16", "16", "32", "32", "64", "64");
  }

  @Test
  void who_is_told_as_a_man_is_no_woman() {
    rows.put("pair=NAME>SHE", 9);
    rows.put("pair=NOUN>SHE", 2);
    EntityLinker linker = linker();

    assertThat(link(linker, "[Mr. Hale] met [a cook] .")).containsExactly(0, 1);
    assertThat(link(linker, "Then [she] laughed .")).containsExactly(1);
  }

  @Test
  void two_names_without_a_word_in_common_are_two() {
    rows.put("type=same", 9);
    EntityLinker linker = linker();

    assertThat(link(linker, "[Nora Hale] met [Nora] and [Ida] .")).containsExactly(0, 0, 1);
  }

  @Test
  void what_a_name_leads_to_expect_decides_between_equals() {
    rows.put("pair=NAME>SHE", 9);
    rows.put("pair=NAME>HE", 9);
    EntityLinker linker = linker();

    assertThat(link(linker, "[Mary] met [Robin] .")).containsExactly(0, 1);
    assertThat(link(linker, "Then [she] laughed .")).containsExactly(0);
    assertThat(link(linker, "And [he] laughed .")).containsExactly(1);
  }

  @Test
  void one_pronoun_outweighs_what_a_name_leads_to_expect() {
    rows.put("pair=NAME>SHE", 9);
    rows.put("pair=NAME>HE", 9);
    rows.put("match=same", 2);
    EntityLinker linker = linker();

    assertThat(link(linker, "[Mary] said [he] came .")).containsExactly(0, 0);
    assertThat(link(linker, "Then [Mary] met [Robin] .")).containsExactly(0, 1);
    assertThat(link(linker, "And [he] laughed .")).containsExactly(0);
  }
}
