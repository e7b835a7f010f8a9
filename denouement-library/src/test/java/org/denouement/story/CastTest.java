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

class CastTest {

  private static List<CastMember> cast(String text) {
    Block paragraph = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()), 0);
    Manuscript manuscript =
        new Manuscript(
            "test", Format.PLAIN, text, List.of(paragraph), SourceMap.identity(), List.of());
    return Story.of(manuscript).knowledge().cast();
  }

  private static CastMember member(List<CastMember> cast, String name) {
    return cast.stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                name + " is not among " + cast.stream().map(CastMember::name).toList()));
  }

  @Test
  void a_shorter_name_means_the_one_met_by_the_full_one() {
    List<CastMember> cast =
        cast("Robert Hale buys a farm. Hale sells his horse. Robert leaves the valley.");

    assertThat(member(cast, "Robert Hale").aliases()).contains("Hale", "Robert");
  }

  @Test
  void two_who_share_a_family_name_stay_two() {
    List<CastMember> cast =
        cast(
            "Mr. Voss scolds the cook. Mrs. Voss laughs. Anna Voss runs away. Karl Voss follows her.");

    assertThat(cast)
        .extracting(CastMember::name)
        .contains("Mr. Voss", "Mrs. Voss", "Anna Voss", "Karl Voss");
  }

  @Test
  void a_title_tells_what_the_text_calls_them_and_a_bare_name_does_not() {
    List<CastMember> cast = cast("Mrs. Lund writes a letter. Robin reads it.");

    assertThat(member(cast, "Mrs. Lund").gender()).isEqualTo(Gender.SHE);
    assertThat(member(cast, "Robin").gender()).isEqualTo(Gender.UNKNOWN);
  }

  @Test
  void a_pronoun_tells_it_too() {
    List<CastMember> cast = cast("Robin reads the letter. Then she burns it.");

    assertThat(member(cast, "Robin").gender()).isEqualTo(Gender.SHE);
  }

  @Test
  void a_description_with_an_owner_is_somebody() {
    List<CastMember> cast = cast("Timo calls his mother. His mother hangs up.");

    CastMember mother = member(cast, "Timo's mother");
    assertThat(mother.mentions()).isEqualTo(2);
    assertThat(mother.gender()).isEqualTo(Gender.SHE);
  }

  @Test
  void a_name_beside_a_description_is_the_same_one() {
    List<CastMember> cast =
        cast(
            "The letter angers his boss, Ms. Okafor, and she resigns. Timo meets a man named Ulf.");

    assertThat(member(cast, "Ms. Okafor").aliases()).contains("his boss");
    assertThat(member(cast, "Ulf").gender()).isEqualTo(Gender.HE);
  }

  @Test
  void one_who_turns_out_to_be_another_becomes_one_with_the_earlier_id() {
    String before = "A stranger comes to the inn. Marta serves the stranger soup.";
    List<CastMember> apart = cast(before);
    List<CastMember> one = cast(before + " The stranger is Nils.");

    assertThat(one).hasSameSizeAs(apart);
    assertThat(member(one, "Nils").id()).isEqualTo(member(apart, "A stranger").id());
  }

  @Test
  void places_are_no_cast() {
    List<CastMember> cast =
        cast("Timo moves to Hamburg. In Hamburg he meets Ulf. Ulf comes from Germany.");

    assertThat(cast).extracting(CastMember::name).containsExactlyInAnyOrder("Timo", "Ulf");
  }

  @Test
  void an_animal_that_acts_is_cast() {
    assertThat(member(cast("Timo adopts a dog. The dog saves Timo."), "a dog").kind())
        .isEqualTo("animal");
  }
}
