package org.denouement.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The speech on one page, as grammar alone tells it: known before anybody asks whom a mention
 * means.
 */
public final class PageSpeech {

  /** Stands for no quotation. */
  public static final int NONE = -1;

  private final List<Line> lines;
  private final List<Quotation> quotations;

  PageSpeech(List<Line> lines, List<Quotation> quotations) {
    this.lines = List.copyOf(lines);
    this.quotations =
        quotations.stream().sorted(Comparator.comparing(Quotation::first)).toList();
  }

  List<Line> lines() {
    return lines;
  }

  /**
   * The quotations that have words on this page, by their opening; one open at its end last, as far
   * as it has been read.
   */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** The number of the quotation that a token of this page stands in, or {@link #NONE}. */
  public int quotation(Place place) {
    Quotation at = at(place);
    return at == null ? NONE : at.number();
  }

  @Nullable Quotation at(Place place) {
    for (Quotation quotation : quotations) {
      if (quotation.contains(place)) {
        return quotation;
      }
    }
    return null;
  }

  /**
   * The head word of the mention that the story's words say speaks a quotation ("said <i>she</i>"),
   * or null where no phrase on this page does.
   */
  public @Nullable Place cue(int quotation) {
    return null;
  }

  /**
   * The head word of the one spoken to, where a cue or the quotation itself names them ("said she
   * to her <i>mother</i>", "Well, <i>Tom</i>, ..."), or null.
   */
  public @Nullable Place addressed(int quotation) {
    return null;
  }

  /** The tokens of a sentence of this page that stand in direct speech, marks included. */
  public Set<Integer> quoted(int sentence) {
    Set<Integer> quoted = new HashSet<>();
    for (Line line : lines) {
      if (line.number() == sentence) {
        for (int i = 0; i < line.sentence().tokens().size(); i++) {
          if (at(new Place(sentence, i)) != null) {
            quoted.add(i);
          }
        }
      }
    }
    return quoted;
  }

  /** Their numbers. */
  List<Integer> numbers() {
    List<Integer> numbers = new ArrayList<>();
    quotations.forEach(quotation -> numbers.add(quotation.number()));
    return numbers;
  }
}
