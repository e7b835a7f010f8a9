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
    private final int number;
    private final boolean flashback;
    private final double position;
    private int year;
    private int moments;

    /** Whether the end of the paragraph ends it too. */
    private boolean brief;

    /** Whether the present tense ends it. */
    private boolean toldInPast;

    private Frame(int number, boolean flashback, double position) {
      this.number = number;
      this.flashback = flashback;
      this.position = position;
    }

    /** Counted from 1 in the order of the telling. */
    int number() {
      return number;
    }

    /** Whether it lies before the frame around it. */
    boolean isFlashback() {
      return flashback;
    }

    /** Says whether it is told in the past tense within a story told in the present. */
    void toldInPast(boolean told) {
      toldInPast |= told;
    }

    /** How many moments it has told. */
    int moments() {
      return moments;
    }
  }

  /** A moment of the story, by its frame and its place in it. */
  private record Moment(Frame frame, double place, int told, boolean back) {}

  private final List<Frame> frames = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();
  private Frame now = new Frame(1, false, 0);
  private double lastPlace;
  private double before = -1_000_000;

  Timeline() {
    frames.add(now);
  }

  /** The frame that is being told. */
  Frame frame() {
    return now;
  }

  /** Goes on to the next moment of the frame. */
  int step() {
    lastPlace += 1;
    return add(lastPlace, now.flashback);
  }

  /** Tells a lone moment from before all that the frame tells. */
  int stepBack() {
    before += 1;
    return add(before, true);
  }

  /** Tells a moment from just before the last one told. */
  int justBefore() {
    return add(lastPlace - 0.5, true);
  }

  private int add(double place, boolean back) {
    moments.add(new Moment(now, place, moments.size(), back));
    now.moments++;
    return moments.size() - 1;
  }

  /**
   * Opens a frame before the one being told, unless a flashback is already open.
   *
   * @param brief whether the paragraph's end ends it
   */
  void flashBack(boolean brief) {
    if (!now.flashback) {
      open(0);
      now.brief = brief;
    }
  }

  private void open(int year) {
    now = new Frame(frames.size() + 1, true, before(now));
    now.year = year;
    frames.add(now);
  }

  /** A place in story order between a frame and the one before it. */
  private double before(Frame frame) {
    double lower =
        frames.stream()
            .mapToDouble(other -> other.position)
            .filter(position -> position < frame.position)
            .max()
            .orElse(frame.position - 2);
    return (lower + frame.position) / 2;
  }

  /** A paragraph ends. */
  void endParagraph() {
    if (now.brief) {
      comeBack();
    }
  }

  /** The telling is in the present tense. */
  void tellsInPresent() {
    if (now.toldInPast) {
      comeBack();
    }
  }

  /** Comes back to the frame that the flashback left. */
  void comeBack() {
    if (now.flashback) {
      now = main();
    }
  }

  /** The last frame that is no flashback. */
  private Frame main() {
    return frames.stream()
        .filter(frame -> !frame.flashback)
        .max(Comparator.comparingInt(Frame::number))
        .orElse(now);
  }

  /**
   * Takes notice of a year: an earlier one than the frame's opens a flashback, the outer frame's
   * ends it.
   */
  void year(int year) {
    boolean ends = now.flashback && main().year > 0 && year >= main().year;
    if (ends) {
      now = main();
    } else if (now.year > 0 && year < now.year) {
      open(year);
    }
    now.year = year;
  }

  /** The rank of each moment in the story world, from 1, by its number. */
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

  /** The number of the frame of a moment. */
  int frameOf(int moment) {
    return moments.get(moment).frame().number;
  }
}
