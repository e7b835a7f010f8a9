package org.denouement.explain.face;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.denouement.explain.Claim;
import org.denouement.explain.Evidence;
import org.denouement.explain.Explanation.Happening;
import org.denouement.language.WordList;

/**
 * Words a happening by what is told right before it.
 *
 * <p>What the text itself tells next stays in the writer's words: their pronouns read as they were
 * meant. Elsewhere names stand for pronouns, and a word that leans on a sentence that is not told
 * ("However,") is left out.
 */
final class GoingOn {

  private static final List<String> LEANING = WordList.lines(GoingOn.class, "leaning-openers.txt");

  /** The most that stands between two sentences of a paragraph, in UTF-16 units. */
  private static final int BETWEEN = 2;

  private final String text;

  GoingOn(String text) {
    this.text = text;
  }

  /** Whether one tells the sentence of the text that comes after the sentence of the other. */
  boolean follows(Happening before, Happening next) {
    Evidence first = evidence(before);
    Evidence second = evidence(next);
    int gap = second.start() - first.end();
    return gap >= 0
        && gap <= BETWEEN
        && first.place().equals(second.place())
        && opensSentence(first.start())
        && Joining.endsSentence(first.quote())
        && !Collections.disjoint(before.participants(), next.participants());
  }

  /** The claim in the words that fit what is told before. */
  Claim worded(Happening happening, boolean follows) {
    Claim what = happening.what();
    return follows ? with(what, inItsWords(evidence(happening))) : with(what, alone(what.text()));
  }

  private static String inItsWords(Evidence evidence) {
    String words = CleanText.line(evidence.quote());
    return Joining.endsSentence(words) ? words : words + ".";
  }

  private static String alone(String words) {
    for (String opener : LEANING) {
      int after = opener.length() + 2;
      if (words.length() > after && words.regionMatches(true, 0, opener + ", ", 0, after)) {
        int first = words.offsetByCodePoints(after, 1);
        return words.substring(after, first).toUpperCase(Locale.ROOT) + words.substring(first);
      }
    }
    return words;
  }

  private boolean opensSentence(int at) {
    int before = at - 1;
    while (before >= 0 && "\"'\u2018\u201c( \t".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || ".!?\n\"'\u2019\u201d)]".indexOf(text.charAt(before)) >= 0;
  }

  private static Claim with(Claim claim, String words) {
    return new Claim(
        words,
        claim.footing(),
        claim.confidence(),
        claim.calibrated(),
        claim.stage(),
        claim.evidence());
  }

  private static Evidence evidence(Happening happening) {
    return happening.what().evidence().getFirst();
  }
}
