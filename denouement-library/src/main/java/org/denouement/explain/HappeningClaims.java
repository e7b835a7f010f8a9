package org.denouement.explain;

import java.util.List;
import org.denouement.manuscript.Span;
import org.denouement.story.Happening;
import org.denouement.story.Wording;

/** Says what happens, in the story's own words with names where it has pronouns. */
final class HappeningClaims {

  private final String text;
  private final Citations citations;
  private final Wording wording;

  HappeningClaims(String text, Wording wording, Citations citations) {
    this.text = text;
    this.wording = wording;
    this.citations = citations;
  }

  Explanation.Happening happening(Happening happening, int told) {
    Footing footing = happening.stated() ? Footing.STATED : Footing.INFERRED;
    Claim what =
        new Claim(
            wording.sentence(happening.telling()),
            footing,
            happening.stated() ? 0.9 : 0.6,
            false,
            "happenings",
            List.of(citations.at(happening.span())));
    Span place = happening.place();
    return new Explanation.Happening(
        "h" + told,
        what,
        happening.participants(),
        place == null ? null : oneLine(place.of(text)),
        "f" + happening.frame(),
        told,
        happening.storyOrder(),
        happening.flashback(),
        happening.weight());
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
