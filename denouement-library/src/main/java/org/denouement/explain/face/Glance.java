package org.denouement.explain.face;

import java.util.List;
import org.denouement.explain.face.Telling.Member;
import org.denouement.explain.face.Telling.Part;
import org.denouement.explain.face.Telling.Step;

/**
 * The story at a glance: how its telling goes, and under it who meets whom, step under step.
 *
 * @param leaps how the telling leaves the order of the story
 * @param people who meets whom
 */
record Glance(LeapChart leaps, PeopleChart people) {

  /** More steps than this cannot be told apart. */
  private static final int MOST = 150;

  /** The room before the first step where no name stands there. */
  private static final int NARROW = 10;

  /** Whether there is something to show. */
  boolean shows() {
    return leaps.shows() || people.shows();
  }

  /** The charts of a telling. */
  static Glance of(Telling telling) {
    List<Step> all =
        telling.story().told().stream().map(Part::steps).flatMap(List::stream).toList();
    List<Step> steps = all.size() > MOST ? List.of() : all;
    List<Member> people = PeopleChart.people(telling, steps);
    int left = people.size() < 2 ? NARROW : PeopleChart.left(people, steps);
    Scale scale = new Scale(steps.size(), left);
    return new Glance(LeapChart.of(steps, scale), PeopleChart.of(people, steps, scale));
  }
}
