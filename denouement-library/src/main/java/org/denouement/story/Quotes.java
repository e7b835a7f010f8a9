package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.denouement.speech.PageSpeech;
import org.denouement.speech.Place;
import org.denouement.speech.Quotation;
import org.denouement.speech.Speakers;
import org.jspecify.annotations.Nullable;

/** Keeps what is said, page after page. */
final class Quotes {

  /** A quotation with what its pages say of it. */
  private record Kept(Quotation quotation, int page, @Nullable Place cue) {}

  private final Speakers speakers;
  private final TreeMap<Integer, Kept> kept = new TreeMap<>();

  Quotes(Speakers speakers) {
    this.speakers = speakers;
  }

  /** Reads the quotations of the next page; one that was open goes on. */
  void read(PageSpeech speech, int page) {
    for (Quotation quotation : speech.quotations()) {
      Kept before = kept.get(quotation.number());
      @Nullable Place cue = speech.cue(quotation.number());
      kept.put(
          quotation.number(),
          new Kept(
              quotation,
              before == null ? page : before.page(),
              cue == null && before != null ? before.cue() : cue));
    }
  }

  /** What is said, by its opening, with speakers of the cast. */
  List<Quote> known(List<CastMember> cast) {
    Set<String> ids = cast.stream().map(CastMember::id).collect(Collectors.toSet());
    List<Quote> known = new ArrayList<>();
    for (Kept one : kept.values()) {
      Quotation quotation = one.quotation();
      known.add(
          new Quote(
              quotation.number(),
              quotation.span(),
              quotation.first(),
              quotation.last(),
              one.page(),
              among(ids, speakers.speaker(quotation.number())),
              among(ids, speakers.addressee(quotation.number())),
              one.cue()));
    }
    return known;
  }

  private static @Nullable String among(Set<String> ids, @Nullable String id) {
    return id != null && ids.contains(id) ? id : null;
  }
}
