package org.denouement.explain;

import java.util.List;
import org.denouement.manuscript.Span;
import org.denouement.story.AtOdds;
import org.denouement.story.Ground;
import org.denouement.story.Happening;
import org.denouement.story.When;
import org.denouement.story.Wording;
import org.jspecify.annotations.Nullable;

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
        happening.weight(),
        when(happening.when()));
  }

  private Explanation.@Nullable When when(@Nullable When when) {
    return when == null
        ? null
        : new Explanation.When(when.kind().word(), when.value(), citations.at(when.words()));
  }

  /** One sentence on what is told at odds, with both passages. */
  Explanation.AtOdds atOdds(AtOdds atOdds) {
    List<Evidence> between =
        List.of(citations.at(atOdds.told().span()), citations.at(atOdds.after().span()));
    String what =
        "“%s” is told as past, but lies after “%s”, by what else the text tells."
            .formatted(words(atOdds.told()), words(atOdds.after()));
    return new Explanation.AtOdds(
        new Claim(what, Footing.INFERRED, 0.6, false, "happenings", between), between);
  }

  private String words(Ground ground) {
    String sentence = wording.sentence(ground);
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
