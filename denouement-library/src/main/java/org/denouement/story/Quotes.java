package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.denouement.speech.Meaning;
import org.denouement.speech.PageSpeech;
import org.denouement.speech.Place;
import org.denouement.speech.Quotation;
import org.denouement.speech.Report;
import org.denouement.speech.Speakers;
import org.jspecify.annotations.Nullable;

/** Keeps what is said, page after page. */
final class Quotes {

  /** A quotation with what its pages say of it. */
  private record Kept(Quotation quotation, int page, @Nullable Place cue) {}

  private final Speakers speakers;
  private final TreeMap<Integer, Kept> kept = new TreeMap<>();
  private final List<Reported> reports = new ArrayList<>();

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
              quotation.words(),
              one.page(),
              among(ids, speakers.speaker(quotation.number())),
              among(ids, speakers.addressee(quotation.number())),
              one.cue()));
    }
    return known;
  }

  /** Keeps the indirect speech of a page whose mentions have been resolved. */
  void report(PageSpeech speech, int page, Meaning meaning) {
    for (Report report : speech.reports()) {
      reports.add(
          new Reported(
              report.span(),
              page,
              report.speaker() == null ? null : meaning.who(report.speaker()),
              report.addressee() == null ? null : meaning.who(report.addressee())));
    }
  }

  /** What is reported, in the order of the text, with speakers of the cast. */
  List<Reported> reported(List<CastMember> cast, UnaryOperator<String> current) {
    Set<String> ids = cast.stream().map(CastMember::id).collect(Collectors.toSet());
    return reports.stream()
        .map(one ->
            new Reported(
                one.span(),
                one.page(),
                among(ids, one.speaker() == null ? null : current.apply(one.speaker())),
                among(ids, one.addressee() == null ? null : current.apply(one.addressee()))))
        .toList();
  }

  private static @Nullable String among(Set<String> ids, @Nullable String id) {
    return id != null && ids.contains(id) ? id : null;
  }
}
