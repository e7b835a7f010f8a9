package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.denouement.explain.Claim;
import org.denouement.explain.Evidence;
import org.denouement.explain.Explanation.Happening;

/**
 * Joins again what the text tells side by side in one sentence.
 *
 * <p>A sentence of several happenings reads as its writer built it; only its first words are those
 * of a claim, with names where they are needed.
 */
final class Joining {

  /**
   * The most that stands between two happenings of one sentence, in UTF-16 units: ", and then ".
   */
  private static final int BETWEEN = 14;

  /** The longest rest of a quotation that is told with its beginning, in UTF-16 units. */
  private static final int SPOKEN = 200;

  private static final Pattern STOP = Pattern.compile("[.!?\\n][\"'\u2019\u201d)]?");

  private final String text;

  Joining(String text) {
    this.text = text;
  }

  /** The happenings in telling order, those of one sentence as one. */
  List<Happening> of(List<Happening> happenings) {
    List<Happening> joined = new ArrayList<>();
    int open = -1; // the one that the next may go on from; those it tells on the side come after it
    for (Happening next : inText(happenings)) {
      if (open >= 0 && goesOn(evidence(joined.get(open)), evidence(next))) {
        joined.set(open, both(joined.get(open), next));
        continue;
      }
      joined.add(next);
      if (open < 0 || evidence(next).end() > evidence(joined.get(open)).end()) {
        open = joined.size() - 1;
      }
    }
    return joined.stream().map(this::unbroken).toList();
  }

  private static List<Happening> inText(List<Happening> happenings) {
    return happenings.stream()
        .sorted(
            Comparator.comparingInt((Happening one) -> evidence(one).start())
                .thenComparingInt(Happening::toldOrder))
        .toList();
  }

  /** What stops within a quotation goes on to its end, if that is near. */
  private Happening unbroken(Happening happening) {
    Evidence evidence = evidence(happening);
    int end = QuoteMarks.isOpen(evidence.quote()) ? quoteEnd(evidence.end()) : -1;
    return end < 0 ? happening : with(happening, claim(happening.what(), end));
  }

  /** Where the quotation that is open at an offset ends; -1 where that is far. */
  private int quoteEnd(int from) {
    for (int i = from; i < Math.min(text.length(), from + SPOKEN); i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\u201c') {
        return -1;
      }
      if (text.charAt(i) == '"' || text.charAt(i) == '\u201d') {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean goesOn(Evidence one, Evidence next) {
    int gap = next.start() - one.end();
    return gap >= 0
        && gap <= BETWEEN
        && !STOP.matcher(text.substring(one.end(), next.start())).find()
        && !endsSentence(one.quote());
  }

  /** Whether words end with a stop, whatever quotation marks follow it. */
  static boolean endsSentence(String words) {
    return words.matches("(?s).*[.!?][\"'\u2019\u201d)]*");
  }

  private Happening both(Happening first, Happening second) {
    Happening lead = leads(first, second) ? first : second;
    Set<String> who = new LinkedHashSet<>(first.participants());
    who.addAll(second.participants());
    return new Happening(
        lead.id(),
        claim(first.what(), evidence(second).end()),
        List.copyOf(who),
        lead.place(),
        lead.frame(),
        first.toldOrder(),
        lead.storyOrder(),
        lead.flashback(),
        Math.max(first.weight(), second.weight()),
        lead.when());
  }

  private static Happening with(Happening happening, Claim what) {
    return new Happening(
        happening.id(),
        what,
        happening.participants(),
        happening.place(),
        happening.frame(),
        happening.toldOrder(),
        happening.storyOrder(),
        happening.flashback(),
        happening.weight(),
        happening.when());
  }

  /** The one that gives the sentence its place in the story: what is told in line, else heavier. */
  private static boolean leads(Happening first, Happening second) {
    return first.flashback() == second.flashback()
        ? first.weight() >= second.weight()
        : second.flashback();
  }

  /** A claim whose words go on to a place further down. */
  private Claim claim(Claim first, int end) {
    Evidence start = first.evidence().getFirst();
    boolean stopped = first.text().endsWith(".") && !start.quote().endsWith(".");
    String said = stopped ? first.text().substring(0, first.text().length() - 1) : first.text();
    String words = said + text.substring(start.end(), end);
    Evidence whole =
        new Evidence(
            start.start(), end, text.substring(start.start(), end), start.page(), start.place());
    return new Claim(
        endsSentence(words) ? words : words + ".",
        first.footing(),
        first.confidence(),
        first.calibrated(),
        first.stage(),
        List.of(whole));
  }

  private static Evidence evidence(Happening happening) {
    return happening.what().evidence().getFirst();
  }
}
