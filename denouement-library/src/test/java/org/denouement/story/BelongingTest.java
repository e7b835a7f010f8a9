package org.denouement.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.denouement.story.Casts.member;

import java.util.List;
import org.junit.jupiter.api.Test;

class BelongingTest {

  @Test
  void his_wife_is_the_one_he_married() {
    List<CastMember> cast =
        Casts.of(
            "Anna Reed meets Tom Hale at a bar, and the two soon marry. Tom goes to war. "
                + "Tom returns to his wife.");

    assertThat(cast).extracting(CastMember::name).containsExactly("Anna Reed", "Tom Hale");
  }

  @Test
  void who_only_plans_to_marry_has_no_wife_yet() {
    List<CastMember> cast =
        Casts.of("Tom Hale wants to marry Anna Reed. Tom visits his wife. She throws him out.");

    assertThat(cast).extracting(CastMember::name).contains("Tom Hale's wife");
  }

  @Test
  void her_daughter_is_the_one_she_bore() {
    List<CastMember> cast =
        Casts.of("Anna gives birth to a girl, Lucy. Years later Anna hides her daughter from Tom.");

    assertThat(member(cast, "Lucy").aliases()).contains("her daughter");
  }

  @Test
  void the_wife_of_one_man_is_not_that_of_another() {
    List<CastMember> cast =
        Casts.of(
            "Paul adores his wife, Rita. Ella, the wife of Oscar Lind, weeps. Oscar leaves his wife.");

    assertThat(cast)
        .extracting(CastMember::name)
        .containsExactly("Paul", "Rita", "Ella", "Oscar Lind");
  }

  @Test
  void another_sort_of_team_is_another_team() {
    List<CastMember> cast =
        Casts.of(
            "Nora leads the harbour team. The harbour team attacks Karl. "
                + "Karl calls the rescue team. The rescue team saves Karl.");

    assertThat(cast).extracting(CastMember::name).contains("the harbour team", "the rescue team");
  }

  @Test
  void a_driver_is_no_doctor_for_standing_near_one() {
    List<CastMember> cast =
        Casts.of("Dr. Martin Lund takes a taxi and it crashes. The driver rescues him and flees.");

    assertThat(cast).extracting(CastMember::name).contains("The driver");
  }

  @Test
  void whom_somebody_exposes_as_the_thief_is_the_thief() {
    List<CastMember> cast =
        Casts.of(
            "Karl informs his boss, an unknown mastermind. Miles Dunn smiles. "
                + "Anna reveals Dunn as the mastermind behind the plot.");

    assertThat(member(cast, "Miles Dunn").aliases()).contains("an unknown mastermind");
  }

  @Test
  void whom_somebody_says_a_man_is_need_not_be_true() {
    List<CastMember> cast =
        Casts.of(
            "Martin Harper arrives with his wife Liz. Harper finds Liz with another man. "
                + "Liz says this man is her husband.");

    assertThat(member(cast, "Martin Harper").aliases()).doesNotContain("another man");
  }
}
