package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.List;

/** Finds room for names in a chart, one after the other, where they hide least. */
final class NameSpots {

  /** The width of a letter and how far it rises above the line it stands on, roughly. */
  private static final double LETTER = 7;

  private static final double RISE = 10;
  private static final double FALL = 3;

  /**
   * A place for a name.
   *
   * @param x where it ends, or starts
   * @param y the line it stands on
   * @param ends whether it ends there
   */
  record Spot(double x, double y, boolean ends) {}

  /** What is drawn already. */
  private record Box(double left, double top, double right, double bottom) {

    double shared(Box other) {
      double width = Math.min(right, other.right) - Math.max(left, other.left);
      double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      return width > 0 && height > 0 ? width * height : 0;
    }
  }

  private final double width;
  private final List<Box> taken = new ArrayList<>();

  /** Starts with an empty chart of some width. */
  NameSpots(double width) {
    this.width = width;
  }

  /** Keeps names away from something. */
  void take(double left, double top, double right, double bottom) {
    taken.add(new Box(left, top, right, bottom));
  }

  /** The first of the spots where a name hides least. */
  Spot place(String name, List<Spot> spots) {
    Spot best = spots.getFirst();
    double least = Double.POSITIVE_INFINITY;
    for (Spot spot : spots) {
      Box box = box(name, spot);
      double hidden = taken.stream().mapToDouble(box::shared).sum();
      if (hidden < least && box.left() >= 0 && box.right() <= width) {
        least = hidden;
        best = spot;
      }
    }
    taken.add(box(name, best));
    return best;
  }

  private static Box box(String name, Spot spot) {
    double length = LETTER * Columns.of(name);
    double left = spot.ends() ? spot.x() - length : spot.x();
    return new Box(left, spot.y() - RISE, left + length, spot.y() + FALL);
  }
}
