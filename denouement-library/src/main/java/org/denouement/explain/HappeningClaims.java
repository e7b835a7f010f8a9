package org.denouement.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denouement.manuscript.Span;
import org.denouement.story.CastMember;
import org.denouement.story.Happening;
import org.jspecify.annotations.Nullable;

/** Says what happens, in the story's own words with names where it has pronouns. */
final class HappeningClaims {

  private final String text;
  private final Citations citations;
  private final Map<String, String> names = new HashMap<>();

  HappeningClaims(String text, List<CastMember> cast, Citations citations) {
    this.text = text;
    this.citations = citations;
    cast.forEach(member -> names.put(member.id(), member.name()));
  }

  Explanation.Happening happening(Happening happening, int told) {
    Footing footing = happening.stated() ? Footing.STATED : Footing.INFERRED;
    Claim what =
        new Claim(
            sentence(happening),
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

  private String sentence(Happening happening) {
    String words = oneLine(happening.telling().of(text)).strip();
    @Nullable String subject = happening.subject() == null ? null : names.get(happening.subject());
    if (subject != null) {
      int space = words.indexOf(' ');
      words = space > 0 ? subject + words.substring(space) : words;
    }
    String capital =
        words.isEmpty()
            ? words
            : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    return capital.matches("(?s).*[.!?\"\u201d\u2019]") ? capital : capital + ".";
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
