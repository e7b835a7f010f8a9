package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.ParsedSentence;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/** Collects what happens, sentence by sentence, with who takes part and when. */
final class Happenings {

  /** A happening as read: whom its mentions mean may still change. */
  private record Draft(
      Span span,
      Ground telling,
      List<String> participants,
      @Nullable Span place,
      int moment,
      double event,
      boolean stated,
      @Nullable When when) {}

  /**
   * What is known to have happened.
   *
   * @param happenings in telling order
   * @param atOdds what the text tells at odds about when it did
   */
  record Told(List<Happening> happenings, List<AtOdds> atOdds) {
    Told {
      happenings = List.copyOf(happenings);
      atOdds = List.copyOf(atOdds);
    }
  }

  private final Moments moments = new Moments();
  private final Dreams dreams = new Dreams();
  private final List<Draft> drafts = new ArrayList<>();

  /** Reads the next sentence. */
  void read(ReadSentence sentence) {
    if (sentence.block() != Block.Kind.PARAGRAPH) {
      return;
    }
    if (sentence.opensParagraph()) {
      moments.timeline().endParagraph();
      dreams.endParagraph();
    }
    for (Segment segment : Segments.of(sentence.parsed())) {
      Set<String> participants = participants(sentence, segment);
      dreams.read(sentence, segment);
      if (segment.main() < 0 || participants.isEmpty() || isSupposed(sentence.parsed(), segment)) {
        moments.cue(sentence.parsed(), segment);
      } else {
        int moment = moments.of(sentence, segment);
        beside(sentence, segment, moment);
        drafts.add(draft(sentence, segment, List.copyOf(participants), moment));
      }
    }
  }

  /** "Had he died, she would have fled": what neither happened nor will. */
  private static boolean isSupposed(ParsedSentence parsed, Segment segment) {
    Clause main = parsed.clauses().get(segment.main());
    boolean conditional =
        parsed.clauses().stream()
            .anyMatch(clause -> clause.isCondition() && clause.parent() == segment.main());
    return main.isCondition() || (main.modal() != null && conditional);
  }

  /** What a stretch tells on the side of what lies before it. */
  private void beside(ReadSentence sentence, Segment segment, int carrier) {
    Backstory backstory = new Backstory(sentence, segment);
    for (int c : backstory.find()) {
      Span span = backstory.span(c);
      List<String> participants = backstory.participants(c);
      if (!participants.isEmpty()
          && !Reality.isImagined(sentence.parsed(), c)
          && !sentence.isQuoted(sentence.parsed().clauses().get(c).verb())) {
        drafts.add(
            new Draft(
                span,
                new Ground(sentence, backstory.telling(c)),
                participants,
                null,
                moments.beside(sentence, backstory.segment(c), carrier),
                EventWeight.of(sentence, backstory.segment(c)),
                Reality.of(sentence.parsed(), c) == Reality.TOLD
                    && isFirm(sentence, sentence.parsed().clauses().get(c), span),
                When.in(sentence, backstory.segment(c))));
      }
    }
  }

  /** Whether it is told as having happened: not guessed, not to come, and not dreamt. */
  private boolean isFirm(ReadSentence sentence, Clause clause, Span span) {
    boolean open = clause.modal() != null && !clause.modal().startsWith("c");
    return !open && !dreams.dreamt() && Hedges.of(sentence, span) == Hedges.NONE;
  }

  private Draft draft(
      ReadSentence sentence, Segment segment, List<String> participants, int moment) {
    ParsedSentence parsed = sentence.parsed();
    Span span = Tellings.span(parsed, segment);
    return new Draft(
        span,
        new Ground(sentence, Tellings.telling(parsed, segment, span)),
        participants,
        place(parsed, segment),
        moment,
        EventWeight.of(sentence, segment),
        isFirm(sentence, parsed.clauses().get(segment.main()), span),
        When.in(sentence, segment));
  }

  private static Set<String> participants(ReadSentence sentence, Segment segment) {
    Set<String> found = new LinkedHashSet<>();
    for (int m = 0; m < sentence.parsed().mentions().size(); m++) {
      Mention mention = sentence.parsed().mentions().get(m);
      if (mention.first() >= segment.first() && mention.last() <= segment.last()) {
        found.addAll(sentence.entities().get(m));
      }
    }
    return found;
  }

  private static @Nullable Span place(ParsedSentence parsed, Segment segment) {
    for (int c : segment.clauses()) {
      for (Clause.Oblique oblique : parsed.clauses().get(c).obliques()) {
        Mention mention = parsed.mentions().get(oblique.mention());
        if (mention.kind() == Mention.Kind.PLACE) {
          return mention.span();
        }
      }
    }
    return null;
  }

  /**
   * What happened, as known by now, in telling order, each with what it weighs by itself;
   * happenings of nobody in the cast are left out.
   */
  Told known(UnaryOperator<String> current, List<CastMember> cast) {
    Set<String> members = cast.stream().map(CastMember::id).collect(Collectors.toSet());
    Timeline timeline = moments.timeline();
    TimeOrder ordered = timeline.ordered();
    Map<Integer, Happening> byMoment = new HashMap<>();
    List<Happening> known = new ArrayList<>();
    for (Draft draft : drafts) {
      List<String> participants =
          draft.participants().stream().map(current).distinct().filter(members::contains).toList();
      if (participants.isEmpty()) {
        continue;
      }
      Happening happening =
          new Happening(
              draft.span(),
              draft.telling().settled(current, members),
              participants,
              draft.place(),
              timeline.frameOf(draft.moment()),
              ordered.ranks().get(draft.moment()),
              timeline.isFlashback(draft.moment()),
              draft.event(),
              draft.stated(),
              draft.when());
      known.add(happening);
      byMoment.put(draft.moment(), happening);
    }
    return new Told(known, atOdds(ordered.clashes(), byMoment));
  }

  private static List<AtOdds> atOdds(
      List<TimeOrder.Clash> found, Map<Integer, Happening> byMoment) {
    List<AtOdds> atOdds = new ArrayList<>();
    for (TimeOrder.Clash one : found) {
      Happening told = byMoment.get(one.told());
      Happening after = byMoment.get(one.after());
      if (told != null && after != null) {
        atOdds.add(new AtOdds(told.telling(), after.telling()));
      }
    }
    return atOdds;
  }
}
