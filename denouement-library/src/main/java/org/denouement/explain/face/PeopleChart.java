package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.denouement.explain.face.Telling.Member;
import org.denouement.explain.face.Telling.Step;
import org.denouement.explain.storyline.Gatherings;
import org.denouement.explain.storyline.Heights;
import org.denouement.explain.storyline.Storyline;

/**
 * The main cast as lines over the steps of the story, from the first step of each to the last;
 * those with a part in the same step run side by side.
 *
 * @param height of the whole, in pixels
 */
record PeopleChart(Scale scale, double height, List<Strand> strands, List<Knot> knots) {

  /** More lines than this are a thicket. */
  private static final int MOST_PEOPLE = 10;

  /** Somebody with fewer steps than this has no line. */
  private static final int FEWEST_STEPS = 2;

  /** The longest name that stands whole, in UTF-16 units. */
  private static final int LONGEST_NAME = 18;

  /** The width of a letter, roughly. */
  private static final int LETTER = 7;

  /** A name that begins at one of the first steps stands before them all. */
  private static final int EARLY = 3;

  private static final double ROW = 20;
  private static final double TOP = 12;
  private static final double BOTTOM = 26;
  private static final double HALF = 5;

  /** How many colours lines have. */
  private static final int TONES = 8;

  /**
   * Somebody's line.
   *
   * @param tone its colour, from 0
   * @param path as SVG writes one
   * @param x where the name stands
   * @param y where the name stands
   * @param numbers the steps they have a part in
   */
  record Strand(String name, int tone, String path, double x, double y, List<Integer> numbers) {

    /** It in words. */
    String words() {
      return name + ": " + String.join(", ", numbers.stream().map(String::valueOf).toList());
    }
  }

  /**
   * A step as it stands on the lines of those who have a part in it.
   *
   * @param x the middle
   * @param y the top
   */
  record Knot(Step step, List<String> names, double x, double y, double height) {

    double left() {
      return x - HALF;
    }

    /** It in words. */
    String words() {
      return step.number() + ". " + step.line().text() + " (" + String.join(", ", names) + ")";
    }

    /** Whether several meet. */
    boolean meeting() {
      return names.size() > 1;
    }
  }

  PeopleChart {
    strands = List.copyOf(strands);
    knots = List.copyOf(knots);
  }

  /** Whether there is something to show: two lines that meet. */
  boolean shows() {
    return knots.stream().anyMatch(Knot::meeting);
  }

  /** Those of the cast who have a line, by where it begins. */
  static List<Member> people(Telling telling, List<Step> steps) {
    return Stream.concat(telling.main().stream(), telling.minor().told().stream())
        .filter(member -> parts(member, steps).size() >= FEWEST_STEPS)
        .limit(MOST_PEOPLE)
        .sorted(Comparator.comparingInt(member -> parts(member, steps).getFirst()))
        .toList();
  }

  /** The room that names need before the first step: as much as those that begin near it take. */
  static int left(List<Member> people, List<Step> steps) {
    int longest =
        people.stream()
            .filter(member -> parts(member, steps).getFirst() <= EARLY)
            .mapToInt(member -> Columns.of(shortened(member.name())))
            .max()
            .orElse(0);
    return longest * LETTER + 2 * LETTER;
  }

  /** The chart of some people over the steps of a telling. */
  static PeopleChart of(List<Member> people, List<Step> steps, Scale scale) {
    return people.size() < 2
        ? new PeopleChart(scale, 0, List.of(), List.of())
        : new Drawing(people, steps, scale).chart();
  }

  private static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  /** The numbers of the steps in which somebody has a part. */
  private static List<Integer> parts(Member member, List<Step> steps) {
    return steps.stream()
        .filter(step -> step.who().contains(member.id()))
        .map(Step::number)
        .toList();
  }

  /** The whole in words. */
  String words() {
    return Wording.count(strands.size(), "person", "people")
        + " over the "
        + Wording.count(scale.steps(), "happening", "happenings")
        + " told below, in the order of the story. "
        + String.join("; ", strands.stream().map(Strand::words).toList())
        + ".";
  }

  /** Draws the lines of some people. */
  private static final class Drawing {

    private final List<Member> people;
    private final List<Step> steps;
    private final Scale scale;
    private final Gatherings gatherings;
    private final double[][] heights;

    Drawing(List<Member> people, List<Step> steps, Scale scale) {
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
        List<Integer> parts = parts(people.get(person), steps);
        for (int step = 0; step < steps.size(); step++) {
          int number = steps.get(step).number();
          boolean gone = number < parts.getFirst() || number > parts.getLast();
          groups[step][person] = gone ? Gatherings.ABSENT : parts.contains(number) ? 0 : person + 1;
        }
      }
      return groups;
    }

    PeopleChart chart() {
      List<Strand> strands = IntStream.range(0, people.size()).mapToObj(this::strand).toList();
      List<Knot> knots = new ArrayList<>();
      for (int step = 0; step < steps.size(); step++) {
        knot(step, knots);
      }
      return new PeopleChart(scale, lowest() + BOTTOM, strands, knots);
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

    private Strand strand(int person) {
      List<Integer> parts = parts(people.get(person), steps);
      int first = parts.getFirst() - 1;
      StringBuilder path = new StringBuilder("M");
      path.append(Scale.number(scale.x(first + 1) - HALF)).append(' ');
      path.append(Scale.number(y(first, person)));
      for (int step = first; step < parts.getLast(); step++) {
        curve(path, step, person, step > first);
      }
      return new Strand(
          shortened(people.get(person).name()),
          person % TONES,
          path.toString(),
          scale.x(first + 1) - 2 * HALF,
          y(first, person) + 4,
          parts);
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
}
