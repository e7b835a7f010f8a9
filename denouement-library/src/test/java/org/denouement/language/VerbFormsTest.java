package org.denouement.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {

  @ParameterizedTest
  @CsvSource({
    "befriends, befriends, befriend",
    "gunned, gunn, gun",
    "chased, chas, chase",
    "smothering, smothere, smother",
    "mauled, maule, maul",
    "sedated, sedat, sedate",
    "handcuffed, handcuffe, handcuff",
    "kept, keep, keep",
    "slay, s, slay",
    "hinder, hind, hinder",
    "repossess, reposs, repossess",
    "outran, outrun, outrun"
  })
  void a_form_leads_to_its_base_by_a_list_or_by_its_spelling(
      String form, String guess, String base) {
    assertThat(VerbForms.lemma(form, guess)).isEqualTo(base);
  }

  @Test
  void where_the_spelling_tells_nothing_the_guess_stays() {
    assertThat(VerbForms.lemma("lunged", "lunge")).isEqualTo("lunge");
  }
}
