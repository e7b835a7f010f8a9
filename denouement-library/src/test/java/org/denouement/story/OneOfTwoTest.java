package org.denouement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.Story;
import org.denouement.language.Gender;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the text shows to be one and the same, and who stays two. */
class OneOfTwoTest {

  private static List<CastMember> cast(String text) {
    Block paragraph = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), 0);
    Manuscript manuscript =
        new Manuscript(
            "test", Format.PLAIN, text, List.of(paragraph), SourceMap.identity(), List.of());
    return Story.of(manuscript).knowledge().cast();
  }

  private static CastMember member(List<CastMember> cast, String name) {
    return cast.stream()
        .filter(member -> member.name().equals(name) || member.aliases().contains(name))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                name + " is not among " + cast.stream().map(CastMember::name).toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Brandt meets Karl Voss, a.k.a. Max Hill. Max Hill lies to her.",
        "Karl Voss takes the name Max Hill. Lena helps Max Hill.",
        "Karl Voss, under the alias Max Hill, visits Lena.",
        "Karl Voss changes his name to Max Hill. Lena helps Max Hill.",
        "Lena tells Karl Voss that his real name is Max Hill.",
        "Lena trusts Karl Voss. It is revealed that Karl is actually Max Hill.",
        "Karl Voss writes a letter. He writes as \"Max Hill\"."
      })
  void one_who_has_another_name_is_one(String text) {
    assertThat(member(cast(text), "Karl Voss")).isEqualTo(member(cast(text), "Max Hill"));
  }

  @Test
  void one_who_only_is_suspected_to_be_another_stays_two() {
    List<CastMember> cast =
        cast("Lena trusts Karl Voss. Lena suspects that Karl is actually Max Hill.");

    assertThat(member(cast, "Karl Voss")).isNotEqualTo(member(cast, "Max Hill"));
  }

  @Test
  void what_people_say_of_names_makes_nobody_one() {
    List<CastMember> cast =
        cast(
            "Karl Voss meets Max Hill. \"His real name is Max Hill,\" said Lena of Karl Voss. Karl Voss left.");

    assertThat(member(cast, "Karl Voss")).isNotEqualTo(member(cast, "Max Hill"));
  }

  @Test
  void one_recognized_by_name_bears_it() {
    List<CastMember> cast =
        cast("Nora finds a young man in her kitchen. Nora recognizes him as Peter Gray.");

    assertThat(member(cast, "Peter Gray").aliases()).contains("a young man");
  }

  @Test
  void a_name_in_quotation_marks_is_one_where_somebody_is_called_so() {
    List<CastMember> cast = cast("A man known only as \"Viper\" steals the car. Viper escapes.");

    assertThat(cast).hasSize(1);
    assertThat(cast.getFirst().name()).isEqualTo("Viper");
  }

  @Test
  void who_asks_to_be_called_by_a_name_is_who_has_none_yet() {
    List<CastMember> cast =
        cast(
            "Paul Lind mourns Peter Hale. His old teacher, who asks Paul to call him Bill, helps"
                + " Paul. Bill smiles.");

    assertThat(member(cast, "Peter Hale").aliases()).doesNotContain("Bill");
    assertThat(member(cast, "Bill")).isNotEqualTo(member(cast, "Peter Hale"));
  }

  @Test
  void a_family_is_one_by_its_name_and_by_that_of_its_members() {
    List<CastMember> cast =
        cast(
            "Elsa Holm runs a shop. The Holm family owns the house. The Holms move away. Elsa helps"
                + " her family.");

    assertThat(cast).extracting(CastMember::name).containsExactly("Elsa Holm", "Holms");
    assertThat(member(cast, "Holms").kind()).isEqualTo("group");
  }

  @Test
  void the_son_beside_his_father_is_who_has_that_father() {
    List<CastMember> cast = cast("Tom visits his father. The father and son quarrel.");

    assertThat(cast).hasSize(2);
  }

  @Test
  void the_baby_is_the_boy_who_was_born() {
    List<CastMember> cast = cast("A boy is born in spring. The baby cries. Queenie takes him in.");

    assertThat(cast).hasSize(2);
  }

  @Test
  void a_ghost_is_whose_it_is() {
    List<CastMember> cast = cast("Anna misses Paul. Paul's ghost visits Anna.");

    assertThat(cast).extracting(CastMember::name).containsExactly("Anna", "Paul");
  }

  @Test
  void what_is_told_before_the_subject_is_told_of_it() {
    List<CastMember> cast = cast("Jane sails home. An orphan, she lives with her aunt.");

    assertThat(cast).extracting(CastMember::name).containsExactly("Jane", "Jane's aunt");
  }

  @Test
  void what_many_may_be_is_no_name_of_another() {
    List<CastMember> cast =
        cast("Jesse, a Gat Man, waits. Karl hires Lena as his assistant GM. Lena smiles.");

    assertThat(cast).extracting(CastMember::name).containsExactly("Jesse", "Karl", "Lena");
    assertThat(member(cast, "Jesse").gender()).isEqualTo(Gender.HE);
  }

  @Test
  void names_told_of_brothers_are_those_of_men() {
    List<CastMember> cast = cast("The two brothers, Robin and Kim, sail home. Robin sings.");

    assertThat(member(cast, "Robin").gender()).isEqualTo(Gender.HE);
    assertThat(member(cast, "Kim").gender()).isEqualTo(Gender.HE);
  }

  @Test
  void kin_by_marriage_and_kin_words_as_names_tell_gender() {
    List<CastMember> cast =
        cast("Robin calls his mother-in-law Kim. Grandpa laughs. Kim feeds Grandpa.");

    assertThat(member(cast, "Kim").gender()).isEqualTo(Gender.SHE);
    assertThat(member(cast, "Grandpa").gender()).isEqualTo(Gender.HE);
  }

  @Test
  void a_pronoun_misread_once_does_not_bar_the_right_ones() {
    List<CastMember> cast =
        cast(
            "Sharon Pogue holds the hand of one of the victims, pleading that he hold on."
                + " Sharon hates the men she dates. She drives home. She sleeps.");

    assertThat(member(cast, "Sharon Pogue").gender()).isEqualTo(Gender.SHE);
  }

  @Test
  void whose_wife_stands_in_a_list_is_told_by_the_name_before_her() {
    List<CastMember> cast =
        cast("Charlie dances with Gus, Buddy, his wife and child, and Frank. Charlie sings.");

    assertThat(cast).extracting(CastMember::name).contains("Buddy's wife", "Buddy's child");
  }

  @Test
  void an_agency_and_a_band_are_many() {
    List<CastMember> cast =
        cast("The CIA hires Nora. The CIA betrays her. The Yankees hire Karl. They laugh.");

    assertThat(member(cast, "CIA").kind()).isEqualTo("group");
    assertThat(member(cast, "CIA").plural()).isFalse();
    assertThat(member(cast, "Yankees").plural()).isTrue();
  }

  @Test
  void a_child_bears_the_name_that_it_is_given() {
    List<CastMember> cast =
        cast(
            "Ada reads the diary of Benjamin Button. A boy is born. Queenie raises him, naming him"
                + " Benjamin.");

    assertThat(member(cast, "Benjamin Button").aliases()).contains("A boy");
  }

  @Test
  void the_wife_of_a_colonel_and_one_with_his_name_for_a_first_stay_apart() {
    List<CastMember> cast =
        cast(
            "Colonel Forster arrives. Mrs. Forster laughs. Mr. Fitzwilliam Darcy waits. Colonel"
                + " Fitzwilliam sings.");

    assertThat(cast)
        .extracting(CastMember::name)
        .containsExactly(
            "Colonel Forster", "Mrs. Forster", "Mr. Fitzwilliam Darcy", "Colonel Fitzwilliam");
  }

  @Test
  void one_whom_all_call_skipper_is_skipper() {
    List<CastMember> cast =
        cast(
            "The trip is led by Dr. Christopher Sheldon, whom the boys call \"Skipper\". Skipper"
                + " sings.");

    assertThat(member(cast, "Skipper")).isEqualTo(member(cast, "Dr. Christopher Sheldon"));
  }

  @Test
  void each_of_a_couple_and_one_with_a_name_in_quotation_marks_is_somebody() {
    List<CastMember> cast =
        cast(
            "Married couple Josh and Renai Lambert move. Josh sings. Renai hates her boss"
                + " \"Ray Cole\". Ray Cole laughs.");

    assertThat(cast).extracting(CastMember::name).contains("Josh", "Renai Lambert", "Ray Cole");
    assertThat(member(cast, "Ray Cole").aliases()).contains("her boss");
  }

  @Test
  void a_name_told_of_the_man_is_kept() {
    List<CastMember> cast =
        cast("A man hides. The man turns out to be Daniel's brother Aurelio. Aurelio flees.");

    assertThat(member(cast, "Aurelio").aliases()).contains("A man");
  }

  @Test
  void the_judge_is_the_one_of_that_title() {
    List<CastMember> cast = cast("Judge Hopkins meets Norman. Norman thanks the Judge.");

    assertThat(cast).extracting(CastMember::name).containsExactly("Judge Hopkins", "Norman");
  }

  @Test
  void whose_husband_he_is_may_stand_in_brackets() {
    List<CastMember> cast =
        cast("Mrs. Lund sings. Mr. Hale (Mrs. Lund's brother) teaches Olive. Olive smiles.");

    assertThat(cast).extracting(CastMember::name).containsExactly("Mrs. Lund", "Mr. Hale", "Olive");
  }

  @Test
  void two_named_in_one_breath_are_not_one_by_a_short_form() {
    List<CastMember> cast =
        cast("Pat dines with Ronnie and Ronnie's wife, Veronica. Ronnie sings.");

    assertThat(cast).extracting(CastMember::name).containsExactly("Pat", "Ronnie", "Veronica");
  }

  @Test
  void a_name_in_marks_and_brackets_is_a_second_name() {
    List<CastMember> rower =
        cast("Ann marries Robert (\"Mac\") MacDougal. Mac sings to her every night.");
    assertThat(member(rower, "Mac")).isEqualTo(member(rower, "Robert (\"Mac\") MacDougal"));
    List<CastMember> ferry =
        cast("Ann meets Samuel Lee (\"Sammo\"), who runs a ferry. Sammo sings all day.");
    assertThat(member(ferry, "Sammo")).isEqualTo(member(ferry, "Samuel Lee"));
  }

  @Test
  void who_poses_as_somebody_or_goes_by_a_name_bears_it() {
    List<CastMember> school =
        cast("Nora Lind poses as Hanne Berg. Hanne is liked by all at the school.");
    assertThat(member(school, "Hanne Berg")).isEqualTo(member(school, "Nora Lind"));
    List<CastMember> hills =
        cast(
            "Her brother Paul Lind, now going by the name \"Rook\", hides in the hills. Rook robs a"
                + " bank.");
    assertThat(member(hills, "Rook")).isEqualTo(member(hills, "Paul Lind"));
  }

  @Test
  void a_name_that_somebody_finds_is_not_his() {
    List<CastMember> cast =
        cast("Paul Reed searches the files. Paul finds the name Nora Berg, a patient. Nora died.");

    assertThat(member(cast, "Nora Berg")).isNotEqualTo(member(cast, "Paul Reed"));
  }

  @Test
  void a_name_after_a_colon_is_that_of_whom_it_announces() {
    List<CastMember> cast =
        cast("Paul introduces Joe to Frank's teenage daughter: Hannah. Hannah smiles at Joe.");

    assertThat(member(cast, "Hannah").aliases()).contains("Frank's teenage daughter");
  }

  @Test
  void what_stands_beside_a_name_means_nobody_spoken_of_before() {
    List<CastMember> cast =
        cast(
            "Jacob Reed lives alone. Jacob is visited by Michael Ross, the man who saved him in the"
                + " war. Michael weeps.");

    assertThat(member(cast, "Michael Ross")).isNotEqualTo(member(cast, "Jacob Reed"));
  }

  @Test
  void what_is_handed_to_somebody_is_no_epithet() {
    assertThat(Casts.told("Halvard the Red rules. Ann hands Halvard the Raven Cup. Ann leaves."))
        .noneMatch(told -> told.contains("Halvard") && told.contains("Raven Cup"));
  }

  @Test
  void a_title_alone_is_whoever_bears_it_in_a_longer_name() {
    List<CastMember> cast =
        cast(
            "Democratic President Andrew Marsh meets Ann. Marsh dances with her. \"Mr. President,"
                + " you are late\", says Ann.");

    assertThat(cast).extracting(CastMember::name).noneMatch(name -> name.equals("Mr. President"));
  }

  @Test
  void somebodys_mom_is_his_mother() {
    List<CastMember> cast =
        cast("Kyle's mother, Cindy, runs a bar. Kyle loves his mom. His mom pays his debts.");

    assertThat(cast).hasSize(2);
  }
}
