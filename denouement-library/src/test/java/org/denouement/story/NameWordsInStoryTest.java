package org.denouement.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.denouement.story.Casts.member;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameWordsInStoryTest {

  @Test
  void a_family_name_may_be_a_title() {
    List<CastMember> cast =
        Casts.of("Arthur Bishop robs a bank. Bishop meets Nora. Nora hides Bishop in her house.");

    assertThat(cast).extracting(CastMember::name).containsExactly("Arthur Bishop", "Nora");
  }

  @Test
  void a_nickname_in_marks_may_open_a_name() {
    List<CastMember> cast =
        Casts.of("Nora hires \"Slim\" Tom Deeks and \"Big Anna\" Hale. Deeks betrays Hale.");

    assertThat(member(cast, "\"Slim\" Tom Deeks").aliases()).contains("Deeks");
    assertThat(member(cast, "\"Big Anna\" Hale").aliases()).contains("Hale");
  }

  @Test
  void a_new_full_name_with_a_nickname_is_nobody_known_by_another() {
    List<CastMember> cast =
        Casts.of(
            "Nora hires Tom Marsh to build a boat. Nora asks Tom about Thomas \"Old Salt\" Marsh. "
                + "Old Salt Marsh betrayed Nora.");

    assertThat(member(cast, "Tom Marsh").aliases()).containsExactly("Tom");
  }

  @Test
  void small_words_belong_to_the_name_they_stand_in() {
    List<CastMember> cast =
        Casts.of(
            "Colonel Karim al-Rashid meets Lena von Arnim. Al-Rashid follows Lena. "
                + "Lena fears al-Rashid.");

    assertThat(cast)
        .extracting(CastMember::name)
        .containsExactly("Colonel Karim al-Rashid", "Lena von Arnim");
  }

  @Test
  void who_is_called_the_king_is_meant_by_the_king() {
    List<CastMember> cast =
        Casts.of(
            "Nora robs a gangster called The King. The King threatens Nora. Nora works for the King.");

    assertThat(cast).extracting(CastMember::name).containsExactly("Nora", "King");
  }

  @Test
  void one_who_bears_the_name_of_a_country_is_no_country() {
    List<CastMember> cast =
        Casts.of("Chad Moore arrives at the farm. Nora hires Chad. Chad betrays Nora.");

    assertThat(member(cast, "Chad Moore").mentions()).isEqualTo(3);
  }

  @Test
  void the_name_beside_an_owner_is_somebody_else() {
    List<CastMember> cast =
        Casts.of(
            "Nora Lind visits Frank Moss. She tells Karl about Moss. She will bring Lind Moss's hat.");

    assertThat(cast).extracting(CastMember::name).doesNotContain("Lind Moss");
  }

  @Test
  void one_who_is_named_after_the_owner_of_a_dog_is_no_dog() {
    List<CastMember> cast =
        Casts.of("Paul kills the dog of an actress named Sophie. Sophie attacks Paul.");

    assertThat(member(cast, "Sophie").kind()).isEqualTo("person");
  }
}
