package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.denouement.explain.Explanation;
import org.denouement.explain.Explanation.Happening;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/** Scores the happenings: which gold events are among them, who takes part, in what order. */
final class EventScore {

  private final List<Gold.Event> events;
  private final List<Happening> happenings;
  private final CastMatch cast;
  private final Map<String, Happening> found = new LinkedHashMap<>();
  private final List<Double> who = new ArrayList<>();

  EventScore(Gold gold, Explanation said, CastMatch cast, Spans spans) {
    this.events = gold.events();
    this.happenings = said.happenings();
    this.cast = cast;
    List<List<Span>> cited =
        happenings.stream().map(happening -> spans.cited(happening.what().evidence())).toList();
    for (Gold.Event event : events) {
      find(event, spans.of(List.of(event.quote())), cited);
    }
  }

  private void find(Gold.Event event, List<Span> quote, List<List<Span>> cited) {
    int best = -1;
    int most = Integer.MIN_VALUE;
    for (int i = 0; i < cited.size(); i++) {
      int touch = Spans.touch(cited.get(i), quote);
      if (touch > most) {
        most = touch;
        best = i;
      }
    }
    if (best >= 0 && !quote.isEmpty() && 2 * most >= quote.getFirst().length()) {
      found.put(event.id(), happenings.get(best));
      who.add(participants(happenings.get(best), new HashSet<>(event.who())));
    }
  }

  /** F1 of the participants. */
  private double participants(Happening happening, Set<String> gold) {
    Set<String> told =
        happening.participants().stream()
            .map(cast::gold)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    long both = told.stream().filter(gold::contains).count();
    int all = told.size() + gold.size();
    return all == 0 ? 1 : 2.0 * both / all;
  }

  void addTo(Figures figures) {
    figures.put("events", Figures.share(found.size(), events.size()));
    figures.put("told", Figures.share(told(), events.size()));
    figures.put("who", Figures.mean(who));
    figures.put("order", order(false));
    figures.put("inverted", order(true));
  }

  /** How many gold events are among as many happenings of the greatest weight. */
  private long told() {
    Set<Happening> weightiest =
        happenings.stream()
            .sorted(Comparator.comparingDouble(happening -> -happening.weight()))
            .limit(events.size())
            .collect(Collectors.toSet());
    return found.values().stream().filter(weightiest::contains).count();
  }

  /**
   * Pairs of found events put in the right story order; with {@code inverted}, those told in the
   * opposite order.
   */
  private @Nullable Double order(boolean inverted) {
    List<Double> right = new ArrayList<>();
    boolean any = false;
    for (int i = 0; i < events.size(); i++) {
      for (Gold.Event later : events.subList(i + 1, events.size())) {
        Gold.Event earlier = events.get(i);
        if (inverted ? later.rank() >= earlier.rank() : later.rank() == earlier.rank()) {
          continue;
        }
        any = true;
        Happening a = found.get(earlier.id());
        Happening b = found.get(later.id());
        if (a != null && b != null) {
          right.add(pair(b.storyOrder() - a.storyOrder(), later.rank() > earlier.rank()));
        }
      }
    }
    return right.isEmpty() && any ? Double.valueOf(0) : Figures.mean(right);
  }

  private static double pair(int difference, boolean forwards) {
    return difference == 0 ? 0.5 : Figures.of((difference > 0) == forwards);
  }

  /** F1 of the flashback mark on the events found. */
  @Nullable Double flashback() {
    int both = 0;
    int marks = 0;
    for (Gold.Event event : events) {
      Happening happening = found.get(event.id());
      if (happening != null) {
        both += event.flashback() && happening.flashback() ? 1 : 0;
        marks += (event.flashback() ? 1 : 0) + (happening.flashback() ? 1 : 0);
      }
    }
    return marks == 0 ? null : 2.0 * both / marks;
  }
}
