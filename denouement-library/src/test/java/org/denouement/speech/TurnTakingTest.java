package org.denouement.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.denouement.language.Gender;
import org.denouement.speech.Turn.Ground;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Whose turn it is to speak. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TurnTakingTest {

  /** Anton is a man, Greta a woman. */
  private static final class Two implements Meaning {

    @Override
    public @Nullable String who(Place place) {
      return null;
    }

    @Override
    public boolean speaks(String id) {
      return true;
    }

    @Override
    public Gender gender(String id) {
      return id.equals("Anton") ? Gender.HE : Gender.SHE;
    }

    @Override
    public boolean isNamed(String id) {
      return true;
    }

    @Override
    public boolean isNear(String id, Place place) {
      return true;
    }

    @Override
    public String current(String id) {
      return id;
    }
  }

  private static Turn turn() {
    return new Turn(0, false, 0);
  }

  @Test
  void a_cue_with_a_pronoun_of_unknown_meaning_tells_the_gender() {
    Turn first = turn();
    first.speaker = "Greta";
    first.ground = Ground.CUE;
    Turn second = turn();
    second.actsBefore = "Anton";
    second.nearby = "Greta";
    second.gender = Gender.SHE;

    TurnTaking.find(List.of(first, second), new Two());

    assertThat(second.speaker).isEqualTo("Greta");
  }

  @Test
  void who_acts_is_known_under_the_latest_id() {
    Turn turn = turn();
    turn.actsBefore = "the stranger";

    turn.rename(Map.of("the stranger", "Anton")::get);
    TurnTaking.find(List.of(turn), new Two());

    assertThat(turn.speaker).isEqualTo("Anton");
  }
}
