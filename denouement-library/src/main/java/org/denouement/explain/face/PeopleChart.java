package org.denouement.explain.face;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.denouement.explain.face.NameSpots.Spot;
import org.denouement.explain.face.Telling.Member;
import org.denouement.explain.face.Telling.Step;

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

  /** Half the width of a knot. */
  static final double HALF = 5;

  /**
   * Somebody's line.
   *
   * @param tone its colour, from 0
   * @param path as SVG writes one
   * @param spot where the name stands
   * @param numbers the steps they have a part in
   */
  record Strand(String name, int tone, String path, Spot spot, List<Integer> numbers) {

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
        : new PeopleDrawing(people, steps, scale).chart();
  }

  static String shortened(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
  }

  /** The numbers of the steps in which somebody has a part. */
  static List<Integer> parts(Member member, List<Step> steps) {
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
}
