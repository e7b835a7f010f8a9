package org.denouement.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SequencedMap;
import org.denouement.evaluate.QaText.Asked;
import org.denouement.explain.Answer;
import org.denouement.explain.Footing;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The values are computed by hand. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class QaScoreTest {

  private static final Asked WHO = new Asked("Who hid?", "who", List.of("the old mayor", "Paul"));
  private static final Asked NOBODY = new Asked("Who flew?", "who", List.of());
  private static final Asked DID = new Asked("Did Paul hide?", "yes or no", List.of("Yes."));

  private static Answer answer(Answer.Kind kind, String text) {
    return new Answer(text, kind, 0.73, true, Footing.STATED, List.of());
  }

  private static SequencedMap<String, Double> figures(Asked asked, Answer.Kind kind, String text) {
    QaScore score = new QaScore();
    score.add(asked, answer(kind, text));
    return score.figures();
  }

  @Test
  void articles_and_signs_do_not_count_and_the_likest_answer_does() {
    assertThat(figures(WHO, Answer.Kind.SPAN, "Old mayor!")).containsEntry("em", 100.0);
    assertThat(figures(WHO, Answer.Kind.SPAN, "a mayor of Lisbon"))
        .containsEntry("f1", 40.0)
        .containsEntry("em", 0.0);
  }

  @Test
  void silence_is_right_where_there_is_no_answer() {
    assertThat(figures(NOBODY, Answer.Kind.NONE, ""))
        .containsEntry("f1", 100.0)
        .containsEntry("abstainPrecision", 100.0)
        .containsEntry("abstainRecall", 100.0)
        .doesNotContainKey("rougeL");
    assertThat(figures(NOBODY, Answer.Kind.SPAN, "Paul")).containsEntry("f1", 0.0);
    assertThat(figures(WHO, Answer.Kind.NONE, ""))
        .containsEntry("f1", 0.0)
        .containsEntry("abstainPrecision", 0.0);
  }

  @Test
  void the_reason_for_a_yes_is_not_scored() {
    assertThat(figures(DID, Answer.Kind.YES, "Yes: Paul hid.")).containsEntry("yesno", 100.0);
    assertThat(figures(DID, Answer.Kind.NO, "No: Paul ran.")).containsEntry("yesno", 0.0);
  }

  @Test
  void answers_are_counted_by_how_sure_they_were() {
    QaScore score = new QaScore();
    score.add(WHO, answer(Answer.Kind.SPAN, "Paul"));
    score.add(NOBODY, answer(Answer.Kind.SPAN, "Paul"));

    assertThat(score.reliability()).containsOnlyKeys("sure 0.7");
    assertThat(score.reliability().get("sure 0.7"))
        .containsEntry("questions", 2.0)
        .containsEntry("right", 50.0);
  }
}
