package org.denouement.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.denouement.story.TimeGraph.Before;
import org.denouement.story.TimeGraph.Overruled;
import org.denouement.story.TimeGraph.Sureness;
import org.junit.jupiter.api.Test;

class TimeGraphTest {

  private final TimeGraph graph = new TimeGraph();

  @Test
  void where_nothing_is_known_moments_come_as_they_are_told() {
    int first = graph.moment();
    int second = graph.moment();

    assertThat(graph.resolve().order()).containsExactly(first, second);
  }

  @Test
  void what_comes_before_is_put_before() {
    int told = graph.moment();
    int earlier = graph.moment();
    graph.before(earlier, told, Sureness.TENSE);

    assertThat(graph.resolve().order()).containsExactly(earlier, told);
  }

  @Test
  void the_surer_overrules_what_contradicts_it_by_way_of_others() {
    int acts = graph.moment();
    int later = graph.moment();
    int dies = graph.moment();
    graph.before(dies, acts, Sureness.TENSE);
    graph.before(acts, later, Sureness.FRAME);
    graph.before(later, dies, Sureness.LIFE);

    assertThat(graph.resolve().order()).containsExactly(acts, later, dies);
    assertThat(graph.resolve().overruled())
        .containsExactly(
            new Overruled(new Before(dies, acts, Sureness.TENSE), List.of(later, acts)));
  }
}
