package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.denouement.explain.Claim;
import org.denouement.explain.Evidence;
import org.denouement.explain.Explanation.Happening;
import org.denouement.explain.face.Telling.Line;
import org.denouement.explain.face.Telling.Order;
import org.denouement.explain.face.Telling.Part;
import org.denouement.explain.face.Telling.Step;
import org.jspecify.annotations.Nullable;

/** Puts happenings into story order, by chapter, and marks those told out of it. */
final class StoryLine {

  /** What a flashback weighs in the run of what is told in line. */
  private static final double FLASHBACK = 0.75;

  /** How many sentences may follow one in the writer's own words before names are told again. */
  private static final int LONGEST = 3;

  private final List<Happening> inStoryOrder;
  private final Map<String, Integer> told;
  private final Set<String> outOfLine;
  private final Chapters chapters;
  private final GoingOn goingOn;

  StoryLine(List<Happening> happenings, Chapters chapters, GoingOn goingOn) {
    this.chapters = chapters;
    this.goingOn = goingOn;
    inStoryOrder =
        happenings.stream()
            .sorted(
                Comparator.comparingInt(Happening::storyOrder)
                    .thenComparingInt(Happening::toldOrder))
            .toList();
    told = ranks(happenings);
    outOfLine = outOfLine(inStoryOrder);
  }

  /** The story in parts; a part ends where the chapter changes. */
  List<Part> parts(Function<Claim, Line> lines) {
    List<Part> parts = new ArrayList<>();
    List<Step> steps = new ArrayList<>();
    int chapter = -1;
    int number = 0;
    int run = 0;
    Happening before = null;
    for (Happening happening : inStoryOrder) {
      int its = chapters.at(where(happening).start());
      if (its != chapter && !steps.isEmpty()) {
        parts.add(new Part(chapters.heading(chapter), steps));
        steps = new ArrayList<>();
      }
      chapter = its;
      number++;
      run = run < LONGEST && follows(before, happening, number) ? run + 1 : 0;
      steps.add(step(happening, number, run > 0, lines));
      before = happening;
    }
    if (!steps.isEmpty()) {
      parts.add(new Part(chapters.heading(chapter), steps));
    }
    return parts;
  }

  private static Map<String, Integer> ranks(List<Happening> happenings) {
    Map<String, Integer> ranks = new HashMap<>();
    happenings.stream()
        .sorted(Comparator.comparingInt(Happening::toldOrder))
        .forEach(happening -> ranks.put(happening.id(), ranks.size() + 1));
    return ranks;
  }

  private boolean follows(@Nullable Happening before, Happening next, int number) {
    return before != null
        && order(before, number - 1) == order(next, number)
        && goingOn.follows(before, next);
  }

  private Step step(Happening happening, int number, boolean follows, Function<Claim, Line> lines) {
    return new Step(
        number,
        rank(happening, number),
        order(happening, number),
        follows,
        where(happening).place(),
        lines.apply(goingOn.worded(happening, follows)),
        happening.participants());
  }

  private int rank(Happening happening, int number) {
    return told.getOrDefault(happening.id(), number);
  }

  private Order order(Happening happening, int number) {
    int rank = rank(happening, number);
    if (!outOfLine.contains(happening.id())) {
      return Order.IN_LINE;
    }
    boolean later = rank == number ? happening.flashback() : rank > number;
    return later ? Order.FLASHBACK : Order.AHEAD;
  }

  private static Evidence where(Happening happening) {
    return happening.what().evidence().getFirst();
  }

  /**
   * As few as can be, so that the others are told as they happened: those outside the heaviest run
   * in which telling and story go together. Where most of a story is told as a flashback, it is the
   * frame around it that is out of line.
   */
  private static Set<String> outOfLine(List<Happening> happenings) {
    int size = happenings.size();
    double[] weight = new double[size];
    int[] before = new int[size];
    Arrays.fill(before, -1);
    int last = -1;
    for (int i = 0; i < size; i++) {
      Happening happening = happenings.get(i);
      for (int j = 0; j < i; j++) {
        if (happenings.get(j).toldOrder() < happening.toldOrder() && weight[j] > weight[i]) {
          weight[i] = weight[j];
          before[i] = j;
        }
      }
      weight[i] += happening.flashback() ? FLASHBACK : 1;
      last = last < 0 || weight[i] > weight[last] ? i : last;
    }
    Set<String> out = new HashSet<>();
    happenings.forEach(happening -> out.add(happening.id()));
    for (int i = last; i >= 0; i = before[i]) {
      out.remove(happenings.get(i).id());
    }
    return out;
  }
}
