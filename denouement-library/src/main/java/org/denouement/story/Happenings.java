package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.denouement.language.Clause;
import org.denouement.language.Clause.Link;
import org.denouement.language.Clause.Tense;
import org.denouement.language.Mention;
import org.denouement.language.ParsedSentence;
import org.denouement.language.Sentence;
import org.denouement.language.Token;
import org.denouement.language.WordList;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/** Collects what happens, sentence by sentence, with who takes part and when. */
final class Happenings {

  private static final Set<String> WEIGHTY = WordList.set(Happenings.class, "weighty-verbs.txt");

  /** A happening as read: whom its mentions mean may still change. */
  private record Draft(
      Span span,
      Ground telling,
      List<String> participants,
      @Nullable Span place,
      int moment,
      double event,
      boolean stated) {}

  /** After so many moments of a flashback, one met only outside of it shows that it is over. */
  private static final int OUTER_SILENCE = 8;

  /**
   * A flashback opened within so many happenings may last; one opened later ends with its
   * paragraph.
   */
  private static final int OPENING = 15;

  private final Timeline timeline = new Timeline();
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Integer> lastFrame = new HashMap<>();
  private int past;
  private int present;

  /** Reads the next sentence. */
  void read(ReadSentence sentence) {
    if (sentence.block() != Block.Kind.PARAGRAPH) {
      return;
    }
    if (sentence.opensParagraph()) {
      timeline.endParagraph();
    }
    ParsedSentence parsed = sentence.parsed();
    for (Segment segment : Segments.of(parsed)) {
      Set<String> participants = participants(sentence, segment);
      if (segment.main() < 0 || participants.isEmpty()) {
        cue(parsed, segment);
      } else {
        int moment = moment(sentence, segment);
        drafts.add(draft(sentence, segment, List.copyOf(participants), moment));
      }
    }
  }

  private Draft draft(
      ReadSentence sentence, Segment segment, List<String> participants, int moment) {
    ParsedSentence parsed = sentence.parsed();
    Span span = span(parsed, segment);
    Span telling = telling(parsed, segment, span);
    boolean stated = Hedges.of(sentence, span) == Hedges.NONE;
    return new Draft(
        span,
        new Ground(sentence, telling),
        participants,
        place(parsed, segment),
        moment,
        event(sentence, segment),
        stated);
  }

  /** The words without the conjunction before them where no other clause carries them. */
  private static Span telling(ParsedSentence parsed, Segment segment, Span span) {
    int first = parsed.sentence().tokenAt(span.start());
    String opener = parsed.sentence().tokens().get(first).form().toLowerCase(Locale.ROOT);
    boolean subordinate = Segments.OTHER_MOMENT.contains(opener) || opener.equals("that");
    if (!subordinate || carries(parsed, segment, first)) {
      return span;
    }
    for (Mention mention : parsed.mentions()) {
      if (mention.first() == first + 1 && mention.last() < segment.last()) {
        return new Span(mention.span().start(), span.end());
      }
    }
    return span;
  }

  /** Whether a clause with a subject of its own carries what a conjunction at the start opens. */
  private static boolean carries(ParsedSentence parsed, Segment segment, int opener) {
    return segment.clauses().stream()
        .map(parsed.clauses()::get)
        .filter(clause -> clause.link() == Link.MAIN && !clause.subjects().isEmpty())
        .anyMatch(clause -> {
          Mention subject = parsed.mentions().get(clause.subjects().getFirst());
          return subject.first() > opener + 1 && subject.span().start() >= clause.span().start();
        });
  }

  /** The words of a stretch without the conjunction and signs around it. */
  private static Span span(ParsedSentence parsed, Segment segment) {
    List<Token> tokens = parsed.sentence().tokens();
    int first = segment.first();
    int last = segment.last();
    while (first < last && (isSign(tokens.get(first)) || isJoint(tokens.get(first), first))) {
      first++;
    }
    while (last > first && isLoose(tokens.get(last))) {
      last--;
    }
    return parsed.sentence().span(first, last);
  }

  private static boolean isSign(Token token) {
    return token.is(",") || token.is(";") || token.is("-") || token.is("--");
  }

  private static boolean isJoint(Token token, int first) {
    return first > 0 && (token.is("and") || token.is("but") || token.is("so") || token.is("or"));
  }

  private static boolean isLoose(Token token) {
    return isSign(token) || token.is("and") || token.is("but");
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

  // --- when

  private int moment(ReadSentence sentence, Segment segment) {
    ParsedSentence parsed = sentence.parsed();
    List<Token> tokens = parsed.sentence().tokens();
    Clause main = parsed.clauses().get(segment.main());
    Sentence words = parsed.sentence();
    int year =
        TimeCues.year(
            tokens,
            Math.max(segment.first(), words.tokenAt(main.span().start())),
            Math.min(segment.last(), words.tokenAt(main.span().end() - 1)));
    if (year > 0 && main.tense() != Tense.PAST_PERFECT && segment.first() == 0) {
      timeline.year(year);
    }
    comeBackWith(sentence, main);
    if (main.link() == Link.MAIN && main.tense() == Tense.PRESENT) {
      timeline.tellsInPresent();
    }
    boolean pastStory = past > present;
    note(main);
    int moment =
        switch (TimeCues.move(tokens, segment.first(), segment.last())) {
          case FLASHBACK -> flashback(tokens, segment, main, pastStory);
          case BACK -> back(tokens, segment, main, pastStory);
          case RETURN -> {
            timeline.comeBack();
            yield timeline.step();
          }
          case ON ->
              bringsToLight(parsed, segment, main, pastStory)
                  ? timeline.stepBack()
                  : timeline.step();
          case AHEAD, NONE -> byTense(parsed, segment, main, pastStory);
        };
    if (isEarlyInTelling() && TimeCues.opensTelling(parsed, segment)) {
      timeline.flashBack(false);
    }
    noteFrame(sentence);
    return moment;
  }

  /** What a stretch without a happening of the cast does to the time: "The film flashes back." */
  private void cue(ParsedSentence parsed, Segment segment) {
    switch (TimeCues.move(parsed.sentence().tokens(), segment.first(), segment.last())) {
      case FLASHBACK -> timeline.flashBack(!isEarlyInTelling());
      case RETURN -> timeline.comeBack();
      case BACK, AHEAD, ON, NONE -> {}
    }
  }

  /** Whether so little has been told that what is past now may be most of the story. */
  private boolean isEarlyInTelling() {
    return drafts.size() <= OPENING;
  }

  /**
   * A flashback named at the start of a sentence opens a stretch; named elsewhere it is a moment.
   */
  private int flashback(List<Token> tokens, Segment segment, Clause main, boolean pastStory) {
    if (segment.first() == 0 && TimeCues.leads(tokens, 0, segment.last())) {
      timeline.flashBack(!isEarlyInTelling());
      return timeline.step();
    }
    return isEarly(main, pastStory) ? timeline.stepBack() : timeline.step();
  }

  /** A cue that leads a sentence opens a stretch; any other is for a moment. */
  private int back(List<Token> tokens, Segment segment, Clause main, boolean pastStory) {
    boolean leads = segment.first() == 0 && TimeCues.leads(tokens, 0, segment.last());
    boolean early = isEarly(main, pastStory);
    if (leads && main.tense() != Tense.PAST_PERFECT) {
      timeline.flashBack(!isEarlyInTelling());
      timeline.frame().toldInPast(early);
      return timeline.step();
    }
    return early || segment.first() > 0 ? timeline.stepBack() : timeline.step();
  }

  private int byTense(ParsedSentence parsed, Segment segment, Clause main, boolean pastStory) {
    if (isEarly(main, pastStory) || bringsToLight(parsed, segment, main, pastStory)) {
      return timeline.stepBack();
    }
    if ("after".equals(main.connective()) && segment.first() > 0) {
      return timeline.justBefore();
    }
    return timeline.step();
  }

  private boolean isEarly(Clause clause, boolean pastStory) {
    return clause.tense() == Tense.PAST_PERFECT
        || (!pastStory && clause.tense() == Tense.PAST && present > 2);
  }

  /** "It is revealed that she was abused": a stretch that only introduces what lies before. */
  private boolean bringsToLight(
      ParsedSentence parsed, Segment segment, Clause main, boolean pastStory) {
    if (!TimeCues.isRecall(main.lemma())) {
      return false;
    }
    boolean found = false;
    for (int c : segment.clauses()) {
      Clause clause = parsed.clauses().get(c);
      boolean other = c > segment.main() && clause.link() == Link.MAIN;
      if (other) {
        return false;
      }
      boolean told = clause.link() == Link.COMPLEMENT && clause.parent() == segment.main();
      found |= told && isEarly(clause, pastStory);
    }
    return found;
  }

  /** Whoever was met only in the frame around a flashback ends it by acting again. */
  private void comeBackWith(ReadSentence sentence, Clause main) {
    Timeline.Frame now = timeline.frame();
    if (!now.isFlashback() || now.moments() < OUTER_SILENCE) {
      return;
    }
    for (String id : sentence.entities(main.subjects())) {
      Integer frame = lastFrame.get(id);
      if (frame != null && frame != now.number()) {
        timeline.comeBack();
        return;
      }
    }
  }

  private void noteFrame(ReadSentence sentence) {
    int frame = timeline.frame().number();
    sentence.references().forEach(reference -> lastFrame.put(reference.entity(), frame));
  }

  private void note(Clause main) {
    if (main.tense() == Tense.PAST) {
      past++;
    } else if (main.tense() == Tense.PRESENT) {
      present++;
    }
  }

  // --- weight

  /** How much of an event a stretch tells, 0 to 1, whoever takes part; speech tells none. */
  private static double event(ReadSentence sentence, Segment segment) {
    double best = 0;
    for (int c : segment.clauses()) {
      Clause clause = sentence.parsed().clauses().get(c);
      if (sentence.isQuoted(clause.verb())) {
        continue;
      }
      double weight = clause.isRealis() ? 0.4 : 0.1;
      if (WEIGHTY.contains(clause.lemma())) {
        weight += 0.4;
      }
      if (clause.lemma().equals("be") || clause.lemma().equals("have")) {
        weight -= 0.2;
      }
      best = Math.max(best, c == segment.main() ? weight : weight - 0.1);
    }
    return Math.max(0, Math.min(1, best));
  }

  /**
   * What happened, as known by now, in telling order; happenings of nobody in the cast are left
   * out.
   */
  List<Happening> known(UnaryOperator<String> current, List<CastMember> cast) {
    Map<String, CastMember> members = new HashMap<>();
    cast.forEach(member -> members.put(member.id(), member));
    int most = cast.stream().mapToInt(CastMember::mentions).max().orElse(1);
    int[] ranks = timeline.ranks();
    List<Happening> known = new ArrayList<>();
    for (Draft draft : drafts) {
      List<String> participants =
          draft.participants().stream()
              .map(current)
              .distinct()
              .filter(members::containsKey)
              .toList();
      if (participants.isEmpty()) {
        continue;
      }
      double weight = 0.6 * draft.event() + 0.4 * prominence(participants, members, most);
      known.add(
          new Happening(
              draft.span(),
              draft.telling().settled(current, members.keySet()),
              participants,
              draft.place(),
              timeline.frameOf(draft.moment()),
              ranks[draft.moment()],
              timeline.isFlashback(draft.moment()),
              Math.round(weight * 1000) / 1000.0,
              draft.stated()));
    }
    return known;
  }

  private static double prominence(
      List<String> participants, Map<String, CastMember> members, int most) {
    double sum = 0;
    for (String id : participants) {
      CastMember member = members.get(id);
      sum += member == null ? 0 : Math.sqrt((double) member.mentions() / most);
    }
    return Math.min(1, sum / 2);
  }
}
