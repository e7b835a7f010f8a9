package org.denouement.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;

/**
 * What is known of which moment comes before which.
 *
 * <p>The surest is taken first; what would close a circle with surer knowledge is overruled. So the
 * order that is left holds for whatever follows from it, too. Not thread-safe.
 */
final class TimeGraph {

  /** How sure it is that one moment comes before another, the surest first. */
  enum Sureness {
    /** One stretch told at one time goes on in telling order. */
    FRAME,
    /** Words say so: "after", "in a flashback". */
    CUE,
    /** Years go by in order. */
    DATE,
    /** Nobody acts who has died. */
    LIFE,
    /** What a clause tells as past lies before the clause. */
    CARRIER,
    /** What is told as past lies before all that its stretch tells. */
    TENSE
  }

  /** One moment comes before another, by their numbers. */
  record Before(int earlier, int later, Sureness sureness) {}

  /**
   * What is left when nothing contradicts itself.
   *
   * @param order the moments in order
   * @param overruled what surer knowledge contradicts, in the order of the telling
   */
  record Resolved(List<Integer> order, List<Overruled> overruled) {
    Resolved {
      order = List.copyOf(order);
      overruled = List.copyOf(overruled);
    }
  }

  /**
   * What surer knowledge contradicts.
   *
   * @param before that one moment comes before another
   * @param by the moments that come before the one and after the other, from the one backwards
   */
  record Overruled(Before before, List<Integer> by) {
    Overruled {
      by = List.copyOf(by);
    }
  }

  private final List<Before> known = new ArrayList<>();
  private int moments;

  /** A new moment, by its number; where nothing is known, moments come by their numbers. */
  int moment() {
    return moments++;
  }

  void before(int earlier, int later, Sureness sureness) {
    known.add(new Before(earlier, later, sureness));
  }

  /** The moments in order, and what could not be kept. */
  Resolved resolve() {
    List<Before> bySureness = new ArrayList<>(known);
    bySureness.sort(Comparator.comparing(Before::sureness));
    Links links = new Links(moments);
    List<Overruled> overruled = new ArrayList<>();
    for (Before before : bySureness) {
      if (!links.add(before)) {
        overruled.add(new Overruled(before, links.between(before.later(), before.earlier())));
      }
    }
    overruled.sort(Comparator.comparingInt(one -> one.before().earlier()));
    return new Resolved(links.sorted(), overruled);
  }

  /** Links between moments, free of circles. */
  private static final class Links {
    private final List<List<Integer>> earlier = new ArrayList<>();
    private final List<List<Integer>> later = new ArrayList<>();

    /** The search in which each moment was last seen. */
    private final int[] seen;

    private int searches;

    Links(int moments) {
      seen = new int[moments];
      for (int i = 0; i < moments; i++) {
        earlier.add(new ArrayList<>());
        later.add(new ArrayList<>());
      }
    }

    /**
     * Adds a link unless it closes a circle, as those of one frame never do; says whether it does.
     */
    boolean add(Before before) {
      boolean straight = before.sureness() == Sureness.FRAME;
      if (!straight && precedes(before.later(), before.earlier())) {
        return false;
      }
      earlier.get(before.later()).add(before.earlier());
      later.get(before.earlier()).add(before.later());
      return true;
    }

    /** The moments on a way from one to a later one, backwards. */
    List<Integer> between(int first, int last) {
      List<Integer> way = new ArrayList<>();
      int at = last;
      while (at != first) {
        at = earlier.get(at).stream().filter(i -> precedes(first, i)).findFirst().orElse(first);
        way.add(at);
      }
      return way;
    }

    /** Whether a moment comes before another, or is the same. */
    private boolean precedes(int first, int second) {
      searches++;
      Deque<Integer> open = new ArrayDeque<>(List.of(second));
      while (!open.isEmpty()) {
        int at = open.pop();
        if (at == first) {
          return true;
        }
        if (seen[at] != searches) {
          seen[at] = searches;
          open.addAll(earlier.get(at));
        }
      }
      return false;
    }

    /** All moments in order, each as late as it may be; by number where that leaves a choice. */
    List<Integer> sorted() {
      int[] waits = new int[later.size()];
      Arrays.setAll(waits, i -> later.get(i).size());
      PriorityQueue<Integer> free = new PriorityQueue<>(Comparator.reverseOrder());
      for (int i = 0; i < waits.length; i++) {
        if (waits[i] == 0) {
          free.add(i);
        }
      }
      List<Integer> order = new ArrayList<>();
      while (!free.isEmpty()) {
        int last = free.remove();
        order.add(last);
        for (int before : earlier.get(last)) {
          if (--waits[before] == 0) {
            free.add(before);
          }
        }
      }
      return order.reversed();
    }
  }
}
