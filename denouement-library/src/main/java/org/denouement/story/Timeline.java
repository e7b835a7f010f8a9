package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts what is told into the order in which it happened.
 *
 * <p>The telling runs through frames, stretches told at one story time. A frame goes on in telling
 * order. A lone step back ("he had left her") goes before all that its frame has told, or, where it
 * is said to be just past, right before the moment at which it is told. A flashback opens a frame
 * before the frame around it, ordered by its year where both have one.
 */
final class Timeline {

  /** A stretch told at one story time. */
  static final class Frame {
    final int number;
    final boolean flashback;
    int year;
    double position;

    Frame(int number, boolean flashback, double position) {
      this.number = number;
      this.flashback = flashback;
      this.position = position;
    }
  }

  /** A moment of the story, by its frame and its place in it. */
  record Moment(Frame frame, double place, int told, boolean back) {}

  private final List<Frame> frames = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();
  private Frame now;
  private double lastPlace;
  private double before = -1_000_000;

  Timeline() {
    now = new Frame(1, false, 0);
    frames.add(now);
  }

  /** The frame that is being told. */
  Frame frame() {
    return now;
  }

  /** Goes on to the next moment of the frame. */
  int step() {
    lastPlace += 1;
    return add(new Moment(now, lastPlace, moments.size(), now.flashback));
  }

  /** Tells a lone moment from before all that the frame tells. */
  int stepBack() {
    before += 1;
    return add(new Moment(now, before, moments.size(), true));
  }

  /** Tells a moment from just before the last one told. */
  int justBefore() {
    return add(
        new Moment(now, lastPlace - 0.5 + 0.001 * (moments.size() % 400), moments.size(), true));
  }

  private int add(Moment moment) {
    moments.add(moment);
    return moments.size() - 1;
  }

  /** Opens a frame before the one being told, unless a flashback is already open. */
  void flashBack(int year) {
    if (now.flashback && year == 0) {
      return;
    }
    double position = before(now);
    now = new Frame(frames.size() + 1, true, position);
    now.year = year;
    frames.add(now);
  }

  /** Comes back to the frame that the flashback left. */
  void comeBack() {
    if (now.flashback) {
      now =
          frames.stream()
              .filter(frame -> !frame.flashback)
              .max(Comparator.comparingInt(frame -> frame.number))
              .orElse(now);
    }
  }

  /**
   * Takes notice of a year: an earlier one than the frame's opens a flashback, a later one ends it.
   */
  void year(int year) {
    if (now.year == 0) {
      now.year = year;
    } else if (year < now.year) {
      flashBack(year);
    } else if (year > now.year && now.flashback) {
      Frame main =
          frames.stream()
              .filter(frame -> !frame.flashback)
              .max(Comparator.comparingInt(frame -> frame.number))
              .orElse(now);
      if (main.year > 0 && year >= main.year) {
        now = main;
      } else {
        now.year = year;
      }
    } else {
      now.year = year;
    }
  }

  private double before(Frame frame) {
    double lower =
        frames.stream()
            .filter(other -> other.position < frame.position)
            .mapToDouble(other -> other.position)
            .max()
            .orElse(frame.position - 2);
    return (lower + frame.position) / 2;
  }

  /** The rank of each moment in the story world, from 1, in telling order. */
  int[] ranks() {
    List<Moment> ordered = new ArrayList<>(moments);
    ordered.sort(
        Comparator.comparingDouble((Moment moment) -> moment.frame().position)
            .thenComparingDouble(Moment::place)
            .thenComparingInt(Moment::told));
    int[] ranks = new int[moments.size()];
    for (int i = 0; i < ordered.size(); i++) {
      ranks[ordered.get(i).told()] = i + 1;
    }
    return ranks;
  }

  /** Whether a moment is told after something that happened later. */
  boolean isFlashback(int moment) {
    return moments.get(moment).back();
  }

  int frameOf(int moment) {
    return moments.get(moment).frame().number;
  }
}
