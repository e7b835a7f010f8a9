package org.denouement.explain.face;

import java.util.List;
import java.util.Locale;
import org.denouement.explain.face.Telling.Order;
import org.denouement.explain.face.Telling.Part;
import org.denouement.explain.face.Telling.Step;

/**
 * One happening in the picture of how a story is told: a curve from its place in the story, above,
 * to its place in the telling, below.
 *
 * @param path the curve, as SVG writes one, in a field of {@value #WIDTH} by {@value #HEIGHT}
 * @param inLine whether it is told where it happened
 */
record Strand(String path, boolean inLine) {

  static final int WIDTH = 1000;
  static final int HEIGHT = 100;

  /** More strands than this cannot be told apart. */
  private static final int MOST = 150;

  /** The picture, those out of line last and so on top; none where all is told as it happened. */
  static List<Strand> of(Telling telling) {
    List<Step> steps =
        telling.story().told().stream().map(Part::steps).flatMap(List::stream).toList();
    if (steps.size() > MOST || steps.stream().allMatch(Strand::inLine)) {
      return List.of();
    }
    return steps.stream()
        .map(step -> new Strand(curve(step, steps.size()), inLine(step)))
        .sorted((one, other) -> Boolean.compare(other.inLine, one.inLine))
        .toList();
  }

  private static boolean inLine(Step step) {
    return step.order() == Order.IN_LINE;
  }

  private static String curve(Step step, int steps) {
    String above = across(step.number(), steps);
    String below = across(step.told(), steps);
    return "M" + above + " 0C" + above + " 55 " + below + " 45 " + below + " " + HEIGHT;
  }

  private static String across(int rank, int steps) {
    return String.format(Locale.ROOT, "%.1f", (rank - 0.5) * WIDTH / steps);
  }
}
