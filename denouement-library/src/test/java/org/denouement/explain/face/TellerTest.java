package org.denouement.explain.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.denouement.explain.Answer;
import org.denouement.explain.Claim;
import org.denouement.explain.Explanation;
import org.denouement.explain.Footing;
import org.denouement.explain.face.Telling.Member;
import org.denouement.explain.face.Telling.Order;
import org.denouement.explain.face.Telling.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellerTest {

  @Test
  void a_plot_is_told_in_about_25_happenings_and_a_novel_in_60() {
    assertThat(steps(sentences(200).ofWords(1_000).telling(Length.NORMAL))).hasSize(25);
    assertThat(steps(sentences(200).ofWords(120_000).telling(Length.NORMAL))).hasSize(60);
    assertThat(sentences(200).ofWords(1_000).telling(Length.NORMAL).story().leftOut())
        .isEqualTo(175);
  }

  @Test
  void short_tells_less_and_full_tells_all() {
    assertThat(steps(sentences(200).telling(Length.SHORT))).hasSize(8);
    assertThat(steps(sentences(200).telling(Length.FULL))).hasSize(200);
  }

  @Test
  void the_weightiest_happenings_are_told_in_story_order() {
    Tale tale = Tale.of("One. Two. Three.");
    IntStream.range(0, 40).forEach(i -> tale.happens("Two.", 2, false, 0.1));
    tale.happens("Three.", 3, false, 0.9).happens("One.", 1, true, 0.8);

    assertThat(steps(tale.telling(Length.SHORT)))
        .extracting(step -> step.line().text())
        .containsExactly("One.", "Two.", "Three.");
  }

  @Test
  void no_chapter_fills_the_telling() {
    String text =
        IntStream.rangeClosed(1, 40)
            .mapToObj(n -> n + " falls.")
            .collect(
                Collectors.joining(" ", "## Chapter I\n\n", "\n\n## Chapter II\n\nAnn stays."));
    Tale tale = Tale.of(text);
    IntStream.rangeClosed(1, 40).forEach(n -> tale.happens(n + " falls.", n, false, 0.9));
    tale.happens("Ann stays.", 41, false, 0.3);

    assertThat(tale.telling(Length.SHORT).story().told())
        .extracting(Telling.Part::heading)
        .containsExactly("Chapter I", "Chapter II");
  }

  @Test
  void what_is_told_later_or_before_it_happened_is_marked_and_nothing_else() {
    Tale tale = Tale.of("Z. A. B. Y. C.");
    tale.happens("Z.", 9, false, 1)
        .happens("A.", 2, false, 1)
        .happens("B.", 3, false, 1)
        .happens("Y.", 1, true, 1)
        .happens("C.", 4, false, 1);

    assertThat(steps(tale.telling(Length.NORMAL)))
        .extracting(Step::order)
        .containsExactly(Order.FLASHBACK, Order.IN_LINE, Order.IN_LINE, Order.IN_LINE, Order.AHEAD);
    assertThat(steps(tale.telling(Length.NORMAL)))
        .extracting(Step::told)
        .containsExactly(4, 2, 3, 5, 1);
  }

  @Test
  void where_most_is_a_flashback_the_frame_around_it_is_marked() {
    Tale tale = Tale.of("Now. A. B. C. Then.");
    tale.happens("Now.", 8, false, 1)
        .happens("A.", 1, true, 1)
        .happens("B.", 2, true, 1)
        .happens("C.", 3, true, 1)
        .happens("Then.", 9, false, 1);

    assertThat(steps(tale.telling(Length.NORMAL)))
        .extracting(Step::order)
        .containsExactly(Order.IN_LINE, Order.IN_LINE, Order.IN_LINE, Order.AHEAD, Order.IN_LINE);
  }

  @Test
  void the_main_cast_comes_by_mentions_and_the_others_after() {
    Tale tale = Tale.of("Words.");
    tale.cast("Waiter", 1, null).cast("Ann", 30, "she").cast("Ben", 45, "he").cast("Cat", 2, "it");

    Telling telling = tale.telling(Length.NORMAL);

    assertThat(telling.main()).extracting(Member::name).containsExactly("Ben", "Ann");
    assertThat(telling.minor().told()).extracting(Member::name).containsExactly("Cat", "Waiter");
  }

  @Test
  void a_passage_cited_twice_is_one_note() {
    Tale tale = Tale.of("Ann leaves. Ben stays.");
    tale.cast("Ann", 3, "she", tale.stated("Ann leaves."))
        .happens("Ann leaves.", 1, false, 1)
        .happens("Ben stays.", 2, false, 1);

    assertThat(tale.telling(Length.NORMAL).notes())
        .extracting(note -> note.number() + " " + note.evidence().quote())
        .containsExactly("1 Ann leaves.", "2 Ben stays.");
  }

  @Test
  void only_what_is_stated_is_told_as_what_happened() {
    Telling telling = Tales.ferry().telling(Length.NORMAL);

    assertThat(steps(telling))
        .extracting(step -> step.line().footing())
        .containsOnly(Footing.STATED);
    assertThat(telling.implied().told())
        .extracting(Telling.Line::footing)
        .containsOnly(Footing.INFERRED);
    assertThat(telling.views().told()).extracting(Telling.Line::footing).containsOnly(Footing.VIEW);
  }

  @Test
  void the_headline_question_is_not_asked_again_among_the_questions() {
    Telling telling = Tales.ferry().telling(Length.NORMAL);

    assertThat(telling.open().told())
        .extracting(Telling.Question::question)
        .containsExactly("Why did he take the boat?");
  }

  @Test
  void a_long_quotation_gives_up_words_in_its_middle() {
    String long1 = "It began in March, " + "and it rained, ".repeat(40) + "until it ended in May.";

    assertThat(Quotation.of(long1))
        .startsWith("“It began in March,")
        .contains(" … ")
        .endsWith("until it ended in May.”")
        .hasSizeLessThan(240);
    assertThat(Quotation.of("“Go\n  home!”")).isEqualTo("“Go home!”");
  }

  @Test
  void who_somebody_is_is_not_said_twice() {
    Tale tale = Tale.of("Rex is a dog. He is old.");
    tale.cast("Rex", 9, "he", tale.stated("Rex is a dog."), tale.stated("He is old."))
        .cast("Rex’s dog", 3, "it", tale.claim("Rex’s dog is a dog.", Footing.STATED, "a dog"));

    Telling telling = tale.telling(Length.NORMAL);

    assertThat(telling.main().getFirst().about()).hasSize(2);
    assertThat(telling.main().getLast().about()).isEmpty();
    assertThat(telling.notes()).hasSize(2);
  }

  @Test
  void a_part_of_a_name_is_not_told_as_another_name() {
    Tale tale = Tale.of("Words.");
    tale.castAs(
        "Robert Angier", "Angier", "ROBERT", "the magician", "his magician", "Lord Caldlow");

    assertThat(tale.telling(Length.NORMAL).main().getFirst().aliases())
        .containsExactly("the magician", "Lord Caldlow");
  }

  @Test
  void a_question_that_nothing_asks_or_answers_is_no_headline() {
    Tale tale = Tale.of("# Who is he?\n\nWho knocked? Nobody knows.");
    tale.raises("Who knocked?", "Who knocked?", null);

    tale.asks("Who knocked?", Answer.Kind.NONE, "It does not say.", null, "Nobody knows.");
    assertThat(tale.telling(Length.NORMAL).headline()).isNull();
    assertThat(tale.telling(Length.NORMAL).open().told()).hasSize(1);

    tale.asks("Who is he?", Answer.Kind.NONE, "It does not say.", null, "Nobody knows.");
    assertThat(tale.telling(Length.NORMAL).headline()).isNotNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9 | 0 | 3 | 1 | 2 | 3 | Ann acts more often (9 to 1), only Ben gives way (twice), and both speak equally often (3 times each).
          6 | 0 | 0 | 5 | 0 | 0 | Both act about equally often (6 and 5).
          1 | 0 | 1 | 0 | 1 | 0 |
          """)
  void give_and_take_is_said_in_plain_words(
      int acts, int yields, int speaks, int others, int theirs, int spoken, String said) {
    Telling.Balance balance =
        new Balances(new Notes(3)).of(took(acts, yields, speaks), took(others, theirs, spoken));

    assertThat(balance == null ? null : GiveAndTakeWords.of("Ann", "Ben", balance)).isEqualTo(said);
  }

  private static Explanation.GiveAndTake took(int acts, int yields, int speaks) {
    List<Explanation.Counted> parts =
        Stream.of(counted("acts", acts), counted("yields", yields), counted("speaks", speaks))
            .filter(part -> part.times() > 0)
            .toList();
    return new Explanation.GiveAndTake(acts, yields, speaks, List.of(), parts);
  }

  private static Explanation.Counted counted(String part, int times) {
    return new Explanation.Counted(part, times, List.of());
  }

  @Test
  void what_two_states_rest_on_is_told_once() {
    Tale tale = Tale.of("Ann meets Ben, her brother. They part.");
    Claim met = tale.claim("Ben is Ann's brother.", Footing.STATED, "Ann meets Ben, her brother.");
    tale.cast("Ann", 3, "she")
        .cast("Ben", 3, "he")
        .bond(
            "c1",
            "c2",
            new Explanation.State("strangers", null, 1, tale.stated("Ann meets Ben, her brother.")),
            new Explanation.State(
                "acquainted", null, 1, tale.stated("Ann meets Ben, her brother.")),
            new Explanation.State("kin", "brother", 2, met),
            new Explanation.State("separated", null, 3, tale.stated("They part.")));

    assertThat(tale.telling(Length.NORMAL).bonds().told().getFirst().reasons())
        .extracting(reason -> reason.states() + ": " + reason.because().text())
        .containsExactly(
            "strangers, then acquainted, then kin: Ben is Ann's brother: “Ann meets Ben, her brother.”",
            "separated: “They part.”");
  }

  @Test
  void a_cast_line_says_neither_the_name_nor_another_name_twice() {
    Tale tale = Tale.of("Ann has a boss, Ben.");
    tale.cast("ann", List.of(), 9, tale.claim("Ann is a clerk.", Footing.STATED, "Ann"))
        .cast(
            "Ben",
            List.of("Ann's boss", "Ann's boss Ben", "his boss", "The Judge"),
            8,
            tale.claim("Ben is Ann Ross's boss.", Footing.STATED, "a boss"));

    List<Member> main = tale.telling(Length.NORMAL).main();

    assertThat(main.getFirst().name()).isEqualTo("Ann");
    assertThat(main.getFirst().about().getFirst().text()).isEqualTo("A clerk.");
    assertThat(main.getLast().about().getFirst().text()).isEqualTo("Ann Ross's boss.");
    assertThat(main.getLast().aliases()).containsExactly("the Judge");
  }

  @Test
  void what_the_story_tells_is_not_told_again_as_implied() {
    Tale tale = Tale.of("Ann hears that Ben may have left.");
    tale.happens("Ann hears that Ben may have left.", 1, false, 1)
        .happens(
            tale.claim("Ben may have left.", Footing.INFERRED, "Ben may have left."), 1, false, 1);

    assertThat(tale.telling(Length.NORMAL).implied().told()).isEmpty();
  }

  @Test
  void a_mark_left_behind_in_speech_is_given_back() {
    Tale tale = Tale.of("“Go. Now.”");
    tale.happens("Now.”", 1, false, 1);

    assertThat(steps(tale.telling(Length.NORMAL)).getFirst().line().text()).isEqualTo("“Now.”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          He said, “Go away. | He said, “Go away.”
          Go away,” he said. | “Go away,” he said.
          “Go,” he said. “Now.” | “Go,” he said. “Now.”
          Leave him." | "Leave him."
          "Leave him. | "Leave him."
          """)
  void every_quotation_mark_has_its_fellow(String cut, String whole) {
    assertThat(QuoteMarks.paired(cut)).isEqualTo(whole);
  }

  private static List<Step> steps(Telling telling) {
    return telling.story().told().stream().flatMap(part -> part.steps().stream()).toList();
  }

  private static Tale sentences(int count) {
    Tale tale =
        Tale.of(
            IntStream.rangeClosed(1, count)
                .mapToObj(n -> "Event " + n + " comes.")
                .collect(Collectors.joining(" ")));
    IntStream.rangeClosed(1, count)
        .forEach(n -> tale.happens("Event " + n + " comes.", n, false, 1.0 / n));
    return tale;
  }
}
