package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.denouement.explain.face.NameSpots.Spot;
import org.denouement.explain.face.PeopleChart.Knot;
import org.denouement.explain.face.PeopleChart.Strand;
import org.denouement.explain.face.Telling.Member;
import org.denouement.explain.face.Telling.Step;
import org.denouement.explain.storyline.Gatherings;
import org.denouement.explain.storyline.Heights;
import org.denouement.explain.storyline.Storyline;

/** Draws a chart of people: where each line runs, where lines meet, and where names stand. */
final class PeopleDrawing {

  private static final double ROW = 20;
  private static final double TOP = 12;
  private static final double BOTTOM = 26;
  private static final double HALF = PeopleChart.HALF;

  /** How many colours lines have. */
  private static final int TONES = 8;

  private final List<Member> people;
  private final List<Step> steps;
  private final Scale scale;
  private final Gatherings gatherings;
  private final double[][] heights;

  PeopleDrawing(List<Member> people, List<Step> steps, Scale scale) {
    this.people = people;
    this.steps = steps;
    this.scale = scale;
    gatherings = new Gatherings(groups());
    heights = Heights.of(gatherings, Storyline.of(gatherings));
  }

  /** Those with a part in a step are group 0, and everybody else is by themselves. */
  private int[][] groups() {
    int[][] groups = new int[steps.size()][people.size()];
    for (int person = 0; person < people.size(); person++) {
      List<Integer> parts = PeopleChart.parts(people.get(person), steps);
      for (int step = 0; step < steps.size(); step++) {
        int number = steps.get(step).number();
        boolean gone = number < parts.getFirst() || number > parts.getLast();
        groups[step][person] = gone ? Gatherings.ABSENT : parts.contains(number) ? 0 : person + 1;
      }
    }
    return groups;
  }

  PeopleChart chart() {
    List<Knot> knots = new ArrayList<>();
    for (int step = 0; step < steps.size(); step++) {
      knot(step, knots);
    }
    NameSpots spots = spots(knots);
    List<Strand> strands =
        IntStream.range(0, people.size()).mapToObj(person -> strand(person, spots)).toList();
    return new PeopleChart(scale, lowest() + BOTTOM, strands, knots);
  }

  /** The room that lines and knots leave. */
  private NameSpots spots(List<Knot> knots) {
    NameSpots spots = new NameSpots(scale.width());
    for (Knot knot : knots) {
      spots.take(knot.left(), knot.y(), knot.x() + HALF, knot.y() + knot.height());
    }
    spots.take(0, lowest() + BOTTOM / 2, scale.width(), lowest() + BOTTOM);
    double half = scale.step() / 2.0;
    for (int step = 0; step < steps.size(); step++) {
      for (int person = 0; person < people.size(); person++) {
        double x = scale.x(step + 1);
        double y = y(step, person);
        if (gatherings.isThere(step, person)) {
          spots.take(x - HALF, y - 1, x + half, y + 1);
        }
      }
    }
    return spots;
  }

  /** Before a line, over or under its beginning, and after it. */
  private List<Spot> around(int person, List<Integer> parts) {
    int first = parts.getFirst();
    int last = parts.getLast();
    double y = y(first - 1, person);
    return List.of(
        new Spot(scale.x(first) - 2 * HALF, y + 4, true),
        new Spot(scale.x(first) - HALF, y - 8, false),
        new Spot(scale.x(first) - HALF, y + 16, false),
        new Spot(scale.x(last) + 2 * HALF, y(last - 1, person) + 4, false));
  }

  private double lowest() {
    double lowest = 0;
    for (int step = 0; step < steps.size(); step++) {
      for (int person = 0; person < people.size(); person++) {
        if (gatherings.isThere(step, person)) {
          lowest = Math.max(lowest, y(step, person));
        }
      }
    }
    return lowest;
  }

  private double y(int step, int person) {
    return TOP + ROW * heights[step][person];
  }

  private Strand strand(int person, NameSpots spots) {
    List<Integer> parts = PeopleChart.parts(people.get(person), steps);
    int first = parts.getFirst() - 1;
    StringBuilder path = new StringBuilder("M");
    path.append(Scale.number(scale.x(first + 1) - HALF)).append(' ');
    path.append(Scale.number(y(first, person)));
    for (int step = first; step < parts.getLast(); step++) {
      curve(path, step, person, step > first);
    }
    String name = PeopleChart.shortened(people.get(person).name());
    Spot spot = spots.place(name, around(person, parts));
    return new Strand(name, person % TONES, path.toString(), spot, parts);
  }

  /** Draws from the step before to one, and through it. */
  private void curve(StringBuilder path, int step, int person, boolean bent) {
    String x = Scale.number(scale.x(step + 1) - HALF);
    String y = Scale.number(y(step, person));
    if (bent) {
      String middle = Scale.number((scale.x(step) + scale.x(step + 1)) / 2);
      path.append('C').append(middle).append(' ').append(Scale.number(y(step - 1, person)));
      path.append(' ').append(middle).append(' ').append(y).append(' ').append(x);
      path.append(' ').append(y);
    }
    path.append('H').append(Scale.number(scale.x(step + 1) + HALF));
  }

  private void knot(int step, List<Knot> knots) {
    List<Integer> who =
        IntStream.range(0, people.size())
            .filter(person -> steps.get(step).who().contains(people.get(person).id()))
            .boxed()
            .toList();
    if (!who.isEmpty()) {
      double top = who.stream().mapToDouble(person -> y(step, person)).min().orElseThrow();
      double bottom = who.stream().mapToDouble(person -> y(step, person)).max().orElseThrow();
      knots.add(
          new Knot(
              steps.get(step),
              who.stream().map(person -> people.get(person).name()).toList(),
              scale.x(step + 1),
              top - HALF,
              bottom - top + 2 * HALF));
    }
  }
}
