package org.denouement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BillingTest {

  private static List<String> listed(String text) {
    return Casts.of(text).stream().map(CastMember::name).toList();
  }

  @Test
  void who_acts_and_comes_back_is_listed_and_not_who_might_be_anybody() {
    assertThat(
            listed(
                "Ann Hale walks to the harbour, where a ferryman waits. The ferryman laughs at her"
                    + " and rows off. No captain would take any passenger in such weather. Ann"
                    + " sleeps on the quay."))
        .contains("Ann Hale", "a ferryman")
        .doesNotContain("No captain", "any passenger");
  }

  @Test
  void a_crowd_told_of_once_is_not_listed_where_one_who_is_named_once_is() {
    assertThat(
            listed(
                "Ann Hale opens a bakery in the square in front of some tourists. Joe Platt sells"
                    + " her flour. Ann pays him and bakes all night."))
        .containsExactly("Ann Hale", "Joe Platt");
  }
}
