package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.denouement.explain.face.Telling.Order;
import org.denouement.explain.face.Telling.Step;

/**
 * How the telling goes through the story: the steps in story order, from left to right, and an arc
 * wherever the telling leaves that order. One that leads back stands above the steps, one that
 * leads ahead below.
 *
 * @param height of the whole, in pixels
 * @param line where the steps stand
 */
record LeapChart(Scale scale, double height, double line, List<Dot> dots, List<Leap> leaps) {

  /** How high an arc is, as a share of how wide it is, and at most. */
  private static final double BEND = 0.3;

  private static final double HIGHEST = 54;

  private static final double MARGIN = 8;

  /** A step. */
  record Dot(double x, Step step) {}

  /**
   * A leap of the telling.
   *
   * @param path its arc, as SVG writes one
   * @param from the step it leaves, or 0 for the beginning
   * @param to where it leads
   * @param back whether that was earlier
   */
  record Leap(String path, int from, Step to, boolean back) {

    /** It in words. */
    String words() {
      String after = from == 0 ? "The telling opens with " : "After " + from + " the telling goes ";
      String where = from == 0 ? "" : back ? "back to " : "ahead to ";
      return after + where + to.number() + ": " + to.line().text();
    }
  }

  /** A leap as it is found. */
  private record Found(int from, Step to) {

    boolean back() {
      return to.number() < from;
    }

    int width() {
      return Math.abs(to.number() - from);
    }
  }

  LeapChart {
    dots = List.copyOf(dots);
    leaps = List.copyOf(leaps);
  }

  /** Whether there is something to show: a telling that leaves the order of the story. */
  boolean shows() {
    return !leaps.isEmpty();
  }

  /** The chart of the steps of a telling. */
  static LeapChart of(List<Step> steps, Scale scale) {
    List<Found> found = leaps(steps);
    double above = highest(found, scale, true);
    double below = highest(found, scale, false);
    double line = above + MARGIN;
    return new LeapChart(
        scale,
        line + below + MARGIN,
        line,
        steps.stream().map(step -> new Dot(scale.x(step.number()), step)).toList(),
        found.stream().map(leap -> leap(leap, scale, line)).toList());
  }

  /** Whole stretches are one leap: those that go on where the one told before them stopped. */
  private static List<Found> leaps(List<Step> steps) {
    List<Found> leaps = new ArrayList<>();
    int from = 0;
    for (Step step : steps.stream().sorted(Comparator.comparingInt(Step::told)).toList()) {
      boolean goesOn = step.number() == from + 1;
      if (step.order() != Order.IN_LINE && !goesOn) {
        leaps.add(new Found(from, step));
      }
      from = step.number();
    }
    return leaps;
  }

  private static double highest(List<Found> leaps, Scale scale, boolean back) {
    return leaps.stream()
        .filter(leap -> leap.back() == back)
        .mapToDouble(leap -> bend(leap, scale))
        .max()
        .orElse(0);
  }

  private static double bend(Found leap, Scale scale) {
    return Math.min(HIGHEST, 8 + BEND * leap.width() * scale.step());
  }

  private static Leap leap(Found leap, Scale scale, double line) {
    String path =
        "M"
            + Scale.number(scale.x(leap.from()))
            + " "
            + Scale.number(line)
            + "A"
            + Scale.number(leap.width() * scale.step() / 2.0)
            + " "
            + Scale.number(bend(leap, scale))
            + " 0 0 0 "
            + Scale.number(scale.x(leap.to().number()))
            + " "
            + Scale.number(line);
    return new Leap(path, leap.from(), leap.to(), leap.back());
  }

  /** The whole in words. */
  String words() {
    return "The "
        + Wording.count(dots.size(), "happening", "happenings")
        + " told above, in the order of the story. The telling leaves it "
        + GiveAndTakeWords.times(leaps.size())
        + ".";
  }
}
