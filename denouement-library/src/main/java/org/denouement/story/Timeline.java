package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.denouement.language.Clause.Tense;
import org.denouement.story.TimeGraph.Sureness;
import org.jspecify.annotations.Nullable;

/**
 * Puts what is told into the order in which it happened.
 *
 * <p>The telling runs through frames, stretches told at one story time. A frame goes on in telling
 * order; a flashback opens one before the frame around it. A lone step back ("he had left her")
 * goes before the moment at which it is told and, unless something surer speaks against it, before
 * all that its frame tells.
 */
final class Timeline {

  /** A stretch told at one story time. */
  static final class Frame {
    private final int number;
    private final boolean flashback;
    private final int start;
    private final int end;
    private int last;

    /** The ends of flashbacks it has just come back from. */
    private final List<Integer> left = new ArrayList<>();

    /** What follows each moment that it goes on from. */
    private int year;

    private int moments;

    /** Whether the end of the paragraph ends it too. */
    private boolean brief;

    /** The tense it is told in, once known. */
    private @Nullable Tense told;

    private Frame(int number, boolean flashback, TimeGraph graph) {
      this.number = number;
      this.flashback = flashback;
      this.start = graph.moment();
      this.end = graph.moment();
      this.last = start;
    }

    /** Counted from 1 in the order of the telling. */
    int number() {
      return number;
    }

    /** Whether it lies before the frame around it. */
    boolean isFlashback() {
      return flashback;
    }

    /** Whether it is a flashback in the past tense, or may be. */
    boolean isToldInPast() {
      return flashback && told != Tense.PRESENT;
    }

    /** Whether the end of the paragraph ends it too. */
    boolean isBrief() {
      return brief;
    }

    /** How many moments it has told. */
    int moments() {
      return moments;
    }
  }

  /** A year that the text names, by the moments of its start and its end. */
  private record Year(int start, int end) {}

  /** A moment of the story, by its frame and its number in the graph. */
  private record Moment(Frame frame, int number, boolean back) {}

  private final TimeGraph graph = new TimeGraph();
  private final List<Frame> frames = new ArrayList<>();
  private final List<Moment> moments = new ArrayList<>();
  private final TreeMap<Integer, Year> years = new TreeMap<>();
  private Frame now;

  /**
   * What comes after the moment told last, where that is from before and the next may go on; or -1.
   */
  private int ceiling = -1;

  Timeline() {
    now = new Frame(1, false, graph);
    frames.add(now);
  }

  /** The frame that is being told. */
  Frame frame() {
    return now;
  }

  /** Goes on to the next moment of the frame. */
  int step() {
    int number = graph.moment();
    graph.before(now.last, number, Sureness.FRAME);
    graph.before(number, now.end, Sureness.FRAME);
    for (int end : now.left) {
      graph.before(end, number, Sureness.CARRIER);
    }
    now.left.clear();
    ceiling = -1;
    now.last = number;
    return add(number, now.flashback);
  }

  /**
   * Tells a lone moment from before.
   *
   * @param carrier the moment at which it is told, or -1
   */
  int stepBack(int carrier) {
    int number = graph.moment();
    if (carrier >= 0) {
      graph.before(number, moments.get(carrier).number, Sureness.CARRIER);
    }
    graph.before(number, now.start, Sureness.TENSE);
    ceiling = now.start;
    return add(number, true);
  }

  /**
   * Tells a moment from just before the last one told.
   *
   * @param back whether it is told as one from before
   */
  int justBefore(boolean back) {
    int number = graph.moment();
    graph.before(now.start, number, Sureness.FRAME);
    graph.before(number, now.last, Sureness.CUE);
    ceiling = -1;
    return add(number, back);
  }

  /** Tells a moment from before, in the course of the frame; what is told as past may go on. */
  int shortlyBefore() {
    int told = justBefore(true);
    ceiling = now.last;
    return told;
  }

  /** Tells once more what a moment told before is, or what came just before that. */
  int at(int moment) {
    int number = graph.moment();
    graph.before(number, moments.get(moment).number, Sureness.CUE);
    ceiling = moments.get(moment).number;
    return add(number, true);
  }

  /** Whether what is told as past may go on from the moment told last. */
  boolean mayGoOnBack() {
    return ceiling >= 0;
  }

  /** Whether what is told as past may go on from a moment before all that the frame tells. */
  boolean mayGoOnFarBack() {
    return ceiling == now.start;
  }

  /** Goes on from the moment told last, which is one from before. */
  int goOnBack() {
    int number = graph.moment();
    graph.before(moments.getLast().number, number, Sureness.CUE);
    graph.before(number, ceiling, Sureness.TENSE);
    return add(number, true);
  }

  private int add(int number, boolean back) {
    moments.add(new Moment(now, number, back));
    now.moments++;
    return moments.size() - 1;
  }

  /** One moment comes before another. */
  void before(int earlier, int later, Sureness sureness) {
    graph.before(moments.get(earlier).number, moments.get(later).number, sureness);
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
    Frame outer = now;
    now = new Frame(frames.size() + 1, true, graph);
    now.year = year;
    graph.before(now.end, outer.start, Sureness.CUE);
    frames.add(now);
  }

  /** A paragraph ends. */
  void endParagraph() {
    if (now.brief) {
      comeBack();
    }
  }

  /** A main clause is told in some tense: the present ends a frame that is told in the past. */
  void tells(Tense tense) {
    if (now.told == Tense.PAST && tense == Tense.PRESENT) {
      comeBack();
    } else if (now.told == null && now.flashback) {
      now.told = tense;
    }
  }

  /** Comes back to the frame that the flashback left. */
  void comeBack() {
    if (now.flashback) {
      goBackTo(main());
    }
  }

  private void goBackTo(Frame outer) {
    outer.left.add(now.end);
    now = outer;
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
      goBackTo(main());
    } else if (now.year > 0 && year < now.year) {
      open(year);
    }
    now.year = year;
  }

  /** A moment lies in a year. */
  void date(int moment, int year) {
    Year around = years.get(year);
    if (around == null) {
      around = new Year(graph.moment(), graph.moment());
      Map.Entry<Integer, Year> before = years.lowerEntry(year);
      Map.Entry<Integer, Year> after = years.higherEntry(year);
      if (before != null) {
        graph.before(before.getValue().end, around.start, Sureness.DATE);
      }
      if (after != null) {
        graph.before(around.end, after.getValue().start, Sureness.DATE);
      }
      years.put(year, around);
    }
    int number = moments.get(moment).number;
    graph.before(around.start, number, Sureness.DATE);
    graph.before(number, around.end, Sureness.DATE);
  }

  /** The moments in the order in which they happened, as known by now. */
  TimeOrder ordered() {
    return TimeOrder.of(graph.resolve(), moments.stream().map(Moment::number).toList());
  }

  /** Whether a moment is told as one from before. */
  boolean isBack(int moment) {
    return moments.get(moment).back;
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
