package org.denouement.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cue of a quotation in the words around it: after it ("..." said he), before it (She
 * asked: "..."), or in the middle of what is said.
 */
final class Cues {

  private final PageSpeech page;
  private final CuePhrases phrases;

  Cues(PageSpeech page) {
    this.page = page;
    phrases = new CuePhrases(page);
  }

  /** The cue of a quotation, or null where no phrase on this page tells who speaks. */
  @Nullable Cue find(Quotation quotation) {
    Cue after = after(quotation);
    return after != null ? after : before(quotation);
  }

  // --- after

  /** "..." said the old man; "..." the old man said. "...?" The old man shouted. */
  private @Nullable Cue after(Quotation quotation) {
    @Nullable Line line = page.line(quotation.last().sentence());
    if (line == null || !quotation.closed()) {
      return null;
    }
    int from = quotation.last().token() + 1;
    boolean stops = endsIn(line, quotation.last().token(), ".");
    if (from < line.size()) {
      boolean goesOn = isSmall(line, from) || endsIn(line, quotation.last().token(), ",");
      return stops && !goesOn ? null : phrases.opening(line, told(line, from), goesOn);
    }
    @Nullable Line next = page.line(line.number() + 1);
    if (next == null || next.opensParagraph() || stops) {
      return null;
    }
    List<Integer> told = told(next, 0);
    return isSmall(next, 0) ? phrases.opening(next, told, true) : phrases.whole(next, told);
  }

  private static boolean isSmall(Line line, int at) {
    return Character.isLowerCase(line.token(at).form().codePointAt(0));
  }

  /** Whether the last word or sign before a closing mark is this sign. */
  private static boolean endsIn(Line line, int mark, String sign) {
    int at = mark;
    while (at > 0 && !Character.isLetterOrDigit(line.token(at).form().codePointAt(0))) {
      if (line.token(at).form().endsWith(sign)) {
        return true;
      }
      if (",.!?".contains(line.token(at).form())) {
        return false;
      }
      at--;
    }
    return false;
  }

  // --- before

  /** The old man said: "..."; She turned and said, "..." */
  private @Nullable Cue before(Quotation quotation) {
    @Nullable Line line = page.line(quotation.first().sentence());
    if (line == null) {
      return null;
    }
    List<Integer> told = toldBefore(line, quotation.first().token());
    if (told.isEmpty()) {
      @Nullable Line last = page.line(line.number() - 1);
      boolean leads =
          last != null && quotation.first().token() == 0 && last.told() && endsOpen(last);
      if (!leads || last == null) {
        return null;
      }
      line = last;
      told = toldBefore(last, last.size());
    }
    return phrases.leading(line, told);
  }

  private static boolean endsOpen(Line line) {
    return line.token(line.size() - 1).is(":") || line.token(line.size() - 1).is(",");
  }

  // --- both

  /** The tokens outside of speech from one on, up to the next quotation. */
  private List<Integer> told(Line line, int from) {
    List<Integer> told = new ArrayList<>();
    for (int i = from; i < line.size(); i++) {
      if (page.at(new Place(line.number(), i)) != null) {
        break;
      }
      told.add(i);
    }
    return told;
  }

  /** The tokens outside of speech before one, back to the last quotation. */
  private List<Integer> toldBefore(Line line, int to) {
    List<Integer> told = new ArrayList<>();
    for (int i = to - 1; i >= 0; i--) {
      @Nullable Quotation last = page.at(new Place(line.number(), i));
      if (last != null) {
        return after(last) == null ? told : List.of();
      }
      told.addFirst(i);
    }
    return told;
  }
}
