package org.denouement.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denouement.speech.PageSpeech;
import org.denouement.speech.Place;
import org.denouement.speech.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * Counts the turns of a talk: quotations that follow each other in a sentence, or about a phrase
 * that tells who speaks, are one turn. Not thread-safe.
 */
public final class Turns {

  private final Map<Place, Integer> speaks = new HashMap<>();
  private final Map<Place, Integer> called = new HashMap<>();

  /** The turns of the quotations of the page, by the quotations' numbers. */
  private final Map<Integer, Integer> turns = new HashMap<>();

  private List<Quotation> quotations = List.of();
  private int turn;
  private int lastNumber = PageSpeech.NONE;
  private @Nullable Place lastEnd;
  private @Nullable Place lastCue;

  /** Reads the speech of the next page. */
  public void read(PageSpeech page) {
    speaks.clear();
    called.clear();
    turns.keySet().removeIf(number -> number != lastNumber);
    quotations = new ArrayList<>(page.quotations());
    for (Quotation quotation : quotations) {
      read(page, quotation);
    }
  }

  private void read(PageSpeech page, Quotation quotation) {
    int number = quotation.number();
    @Nullable Place cue = page.cue(number);
    if (number != lastNumber) {
      turn += goesOn(quotation, cue) ? 0 : 1;
    }
    turns.put(number, turn);
    @Nullable Place addressed = page.addressed(number);
    if (cue != null) {
      speaks.putIfAbsent(cue, turn);
    }
    if (addressed != null) {
      called.putIfAbsent(addressed, turn);
    }
    lastNumber = number;
    lastEnd = quotation.last();
    lastCue = cue;
  }

  /** Whether it goes on with the turn of the quotation before it. */
  private boolean goesOn(Quotation quotation, @Nullable Place cue) {
    int sentence = quotation.first().sentence();
    if (lastEnd == null || sentence == lastEnd.sentence()) {
      return lastEnd != null;
    }
    if (lastCue == null || lastCue.compareTo(lastEnd) < 0) {
      return false;
    }
    return sentence == lastCue.sentence() || (sentence == lastCue.sentence() + 1 && cue == null);
  }

  /** How a word of the page stands to speech. */
  public Talk at(Place place) {
    int number = 0;
    int in = 0;
    for (Quotation quotation : quotations) {
      if (quotation.contains(place)) {
        number = quotation.number() + 1;
        in = turns.getOrDefault(quotation.number(), 0);
        break;
      }
    }
    int by = speaks.getOrDefault(place, 0);
    int to = called.getOrDefault(place, 0);
    return number + by + to == 0 ? Talk.NONE : new Talk(number, in, by, to);
  }
}
