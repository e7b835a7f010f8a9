package org.denouement.speech;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private final List<Report> reports;
  private final Map<Integer, Cue> phrases = new HashMap<>();
  private final Map<Integer, Place> vocatives = new HashMap<>();

  PageSpeech(List<Line> lines, List<Quotation> quotations) {
    this.lines = List.copyOf(lines);
    this.quotations = quotations.stream().sorted(Comparator.comparing(Quotation::first)).toList();
    this.reports = new Reports(this).find();
    Cues cues = new Cues(this);
    for (Quotation quotation : this.quotations) {
      @Nullable Cue phrase = cues.find(quotation);
      if (phrase != null) {
        phrases.put(quotation.number(), phrase);
      }
      @Nullable Place vocative = Vocatives.find(this, quotation);
      if (vocative != null) {
        vocatives.put(quotation.number(), vocative);
      }
    }
  }

  List<Line> lines() {
    return lines;
  }

  /** The sentence with a number, if it stands on this page. */
  @Nullable Line line(int number) {
    int at = lines.isEmpty() ? -1 : number - lines.getFirst().number();
    return at >= 0 && at < lines.size() ? lines.get(at) : null;
  }

  /**
   * The quotations that have words on this page, by their opening; one open at its end last, as far
   * as it has been read.
   */
  public List<Quotation> quotations() {
    return quotations;
  }

  /** The indirect speech of this page, in the order of its verbs. */
  public List<Report> reports() {
    return reports;
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

  /** The phrase that tells who speaks a quotation; null where none on this page does. */
  @Nullable Cue phrase(int quotation) {
    return phrases.get(quotation);
  }

  /**
   * Whether a cue leads into a quotation in a sentence that opens with no other: "He said: ...".
   */
  boolean isLedIn(Quotation quotation) {
    @Nullable Cue cue = phrase(quotation.number());
    return cue != null
        && cue.verb().compareTo(quotation.first()) < 0
        && at(new Place(cue.verb().sentence(), 0)) == null;
  }

  /** Whether a sentence has a cue in it. */
  boolean isCue(int sentence) {
    return phrases.values().stream().anyMatch(cue -> cue.verb().sentence() == sentence);
  }

  /**
   * The head word of the mention that the story's words say speaks a quotation ("said <i>she</i>"),
   * or null where no phrase on this page does.
   */
  public @Nullable Place cue(int quotation) {
    Cue phrase = phrases.get(quotation);
    return phrase == null ? null : phrase.speaker();
  }

  /**
   * The head word of the one spoken to, where a cue or the quotation itself names them ("said she
   * to her <i>mother</i>", "Well, <i>Tom</i>, ..."), or null.
   */
  public @Nullable Place addressed(int quotation) {
    Cue phrase = phrases.get(quotation);
    @Nullable Place said = phrase == null ? null : phrase.addressee();
    return said == null ? vocatives.get(quotation) : said;
  }

  /** The head word of who is called by name in a quotation: "Well, <i>Tom</i>, ..."; or null. */
  @Nullable Place vocative(int quotation) {
    return vocatives.get(quotation);
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
}
