package org.denouement.explain.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.denouement.explain.Footing;
import org.denouement.explain.face.Telling.Balance;
import org.denouement.explain.face.Telling.Bond;
import org.denouement.explain.face.Telling.Count;
import org.denouement.explain.face.Telling.Line;
import org.denouement.explain.face.Telling.Order;
import org.denouement.explain.face.Telling.Stage;
import org.denouement.explain.face.Telling.Step;
import org.denouement.explain.face.Telling.Weighed;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChartTest {

  private static Document page(Tale tale) {
    return Jsoup.parse(tale.shownBy(Face.HTML));
  }

  private static Step step(int number, int told, Order order) {
    Line line = new Line("Step " + number, Footing.STATED, List.of(number));
    return new Step(number, told, order, false, "paragraph 1", line, List.of());
  }

  private static Bond bond(Balance balance, Stage... stages) {
    return new Bond("Ann", "Ben", List.of(stages), stages[0].state(), null, balance);
  }

  private static Stage stage(String state, double from) {
    return new Stage(state, new Line("Why", Footing.STATED, List.of(1)), from);
  }

  @Test
  void every_mark_leads_to_its_passage_and_says_what_it_is() {
    for (Tale tale : List.of(Tales.ferry(), Hostile.tale())) {
      Document page = page(tale);

      for (Element mark : page.select("svg a")) {
        Element passage = page.selectFirst(mark.attr("href"));
        assertThat(passage).as(mark.outerHtml()).isNotNull();
        assertThat(passage.closest("section").id()).isEqualTo("text");
        assertThat(mark.attr("href")).isEqualTo("#e" + mark.attr("data-n"));
        assertThat(mark.attr("aria-label")).isNotBlank();
        assertThat(mark.children().first().tagName()).isEqualTo("title");
        assertThat(mark.children().first().text()).isNotBlank();
      }
    }
  }

  @Test
  void every_chart_has_a_name_and_all_it_refers_to_is_there() {
    Document page = page(Tales.ferry());

    assertThat(page.select("svg")).hasSize(5);
    for (Element chart : page.select("svg")) {
      assertThat(chart.attr("role")).isEqualTo("group");
      assertThat(chart.attr("aria-label") + chart.attr("aria-labelledby")).isNotBlank();
    }
    for (Element named : page.select("[aria-labelledby]")) {
      for (String id : named.attr("aria-labelledby").split(" ", -1)) {
        assertThat(page.getElementById(id)).as(id).isNotNull();
        assertThat(page.getElementById(id).text()).isNotBlank();
      }
    }
  }

  @Test
  void a_flashback_is_an_arc_back_to_where_it_belongs() {
    Element leap = page(Tales.ferry()).selectFirst("svg.leaps a");

    assertThat(leap.attr("aria-label"))
        .startsWith("After 5 the telling goes back to 1: Ten years earlier");
    assertThat(leap.select("path.back")).hasSize(1);
  }

  @Test
  void a_stretch_told_in_one_go_is_one_leap() {
    List<Step> steps =
        List.of(
            step(1, 4, Order.FLASHBACK),
            step(2, 5, Order.FLASHBACK),
            step(3, 2, Order.IN_LINE),
            step(4, 3, Order.IN_LINE),
            step(5, 6, Order.IN_LINE),
            step(6, 1, Order.AHEAD));

    LeapChart chart = LeapChart.of(steps, new Scale(6, 10));

    assertThat(chart.leaps().stream().map(LeapChart.Leap::words))
        .containsExactly(
            "The telling opens with 6: Step 6", "After 4 the telling goes back to 1: Step 1");
    assertThat(chart.leaps().stream().map(LeapChart.Leap::back)).containsExactly(false, true);
  }

  @Test
  void those_who_share_a_happening_meet_in_it() {
    Document page = page(Tales.ferry());

    assertThat(page.select("svg.people .strand title").eachText())
        .containsExactly("Mara: 2, 3, 4, 5, 7", "Tom: 3, 4, 5, 6");
    assertThat(page.select("svg.people .meeting")).hasSize(3);
    assertThat(page.select("svg.people .alone")).hasSize(3);
    assertThat(page.select("svg.people a").first().attr("aria-label"))
        .isEqualTo("2. Mara keeps the ferry at Ness. (Mara)");
  }

  @Test
  void a_track_runs_through_the_time_of_the_story_without_gaps() {
    BondTrack track =
        BondTrack.of(
            bond(
                null,
                stage("strangers", 0.5),
                stage("married", 0.5),
                stage("separated", 0.99),
                stage("kin (wife)", 1)));

    assertThat(track.shows()).isTrue();
    assertThat(track.stretches().stream().map(BondTrack.Stretch::tone))
        .containsExactly(
            BondTrack.Tone.APART, BondTrack.Tone.CLOSE, BondTrack.Tone.APART, BondTrack.Tone.KIND);
    assertThat(track.stretches()).allMatch(stretch -> stretch.width() > 10);
    for (int i = 1; i < track.stretches().size(); i++) {
      BondTrack.Stretch before = track.stretches().get(i - 1);
      assertThat(track.stretches().get(i).x()).isGreaterThan(before.x() + before.width());
    }
    BondTrack.Stretch last = track.stretches().getLast();
    assertThat(last.x() + last.width()).isEqualTo(BondTrack.WIDTH);
  }

  @Test
  void many_states_at_the_very_end_still_fit() {
    Stage[] stages =
        IntStream.range(0, 50).mapToObj(i -> stage("friends", 1)).toArray(Stage[]::new);

    assertThat(BondTrack.of(bond(null, stages)).stretches())
        .allMatch(stretch -> stretch.x() >= 0 && stretch.width() >= 0);
  }

  @Test
  void bars_are_as_long_as_their_counts() {
    BalanceChart chart =
        BalanceChart.of(
            bond(
                new Balance(
                    List.of(
                        new Weighed(Deed.ACTS, new Count(4, 7), new Count(1, 0)),
                        new Weighed(Deed.GIVES_UP, new Count(0, 0), new Count(3, 8)))),
                stage("friends", 0)));

    assertThat(chart).isNotNull();
    BalanceChart.Row acts = chart.rows().getFirst();
    assertThat(acts.first().width()).isEqualTo(4 * acts.second().width());
    assertThat(acts.first().words()).isEqualTo("Ann acts 4 times");
    assertThat(acts.second().words()).isEqualTo("Ben acts once");
    assertThat(chart.rows()).hasSize(2);
    assertThat(chart.rows().getLast().first().width()).isZero();
    assertThat(chart.rows().getLast().second().note()).isEqualTo(8);
  }

  @Test
  void nothing_is_drawn_of_a_story_nobody_has_a_part_in() {
    Tale tale = Tale.of("Rain falls. Wind blows.");
    tale.happens("Rain falls.", 1, false, 1).happens("Wind blows.", 2, false, 1);

    assertThat(page(tale).select("svg")).isEmpty();
  }

  @Test
  void a_name_stands_where_it_hides_least() {
    NameSpots spots = new NameSpots(200);
    NameSpots.Spot before = new NameSpots.Spot(100, 20, true);
    NameSpots.Spot after = new NameSpots.Spot(120, 20, false);
    NameSpots.Spot outside = new NameSpots.Spot(190, 20, false);

    assertThat(spots.place("Ann", List.of(outside, before, after))).isEqualTo(before);
    assertThat(spots.place("Ben", List.of(outside, before, after))).isEqualTo(after);
    assertThat(spots.place("Bartholomew", List.of(outside))).isEqualTo(outside);
  }
}
