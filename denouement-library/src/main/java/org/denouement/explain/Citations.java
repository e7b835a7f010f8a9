package org.denouement.explain;

import java.util.List;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Places;
import org.denouement.manuscript.Span;

/** Turns spans into evidence: the words, the page and the place. Thread-safe. */
public final class Citations {

  private final Manuscript manuscript;
  private final List<Page> pages;
  private final Places places;

  /** Cites a manuscript, cut at its horizon, with its pages. */
  public Citations(Manuscript manuscript, List<Page> pages) {
    this.manuscript = manuscript;
    this.pages = List.copyOf(pages);
    this.places = new Places(manuscript);
  }

  /** The evidence that stands at a span. */
  public Evidence at(Span span) {
    return new Evidence(
        span.start(),
        span.end(),
        span.of(manuscript.text()),
        page(span.start()),
        places.at(span.start()));
  }

  /** Whether nothing of its sentence stands before an offset. */
  boolean opensSentence(int offset) {
    int last = offset - 1;
    while (last >= 0 && !isWord(manuscript.text().charAt(last))) {
      if (".!?\n".indexOf(manuscript.text().charAt(last)) >= 0) {
        return true;
      }
      last--;
    }
    return last < 0;
  }

  private static boolean isWord(char unit) {
    return Character.isLetterOrDigit(unit) || unit == ',' || unit == ';';
  }

  private int page(int offset) {
    int low = 0;
    int high = pages.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (pages.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low + 1;
  }
}
