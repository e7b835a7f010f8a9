package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Clause.Link;
import org.denouement.language.Clause.Tense;
import org.denouement.language.Mention;
import org.denouement.language.ParsedSentence;
import org.denouement.language.Sentence;
import org.denouement.language.Token;

/** Finds, as a story is told, the moment at which each stretch of it happens. */
final class Moments {

  /** After so many moments of a flashback, one met only outside of it shows that it is over. */
  private static final int OUTER_SILENCE = 8;

  /**
   * A flashback opened within so many happenings may last; one opened later ends with its
   * paragraph.
   */
  private static final int OPENING = 15;

  /** The same of a flashback that is told in a moment: "in a flashback". */
  private static final int BRIEF_SILENCE = 2;

  /** Modal verbs of the present. */
  private static final Set<String> NOW = Set.of("can", "will", "may", "must", "shall");

  private static final Set<String> WHERE = Set.of("in", "at", "on", "aboard", "inside");

  private final Timeline timeline = new Timeline();
  private final Lives lives = new Lives();
  private final Hindsight hindsight = new Hindsight();
  private final Map<String, Integer> lastFrame = new HashMap<>();

  /** Whether the stretch read last opened a flashback. */
  private boolean opened;

  /** Whether words on the screen, as they stand at the end, tell what came of it all. */
  private boolean closing;

  private int past;
  private int present;
  private int found;

  /** The moments found so far, in story order. */
  Timeline timeline() {
    return timeline;
  }

  /** Whether a clause tells of what lies before the clause that carries it. */
  static boolean isBefore(Clause clause, Clause carrier) {
    return switch (clause.tense()) {
      case PAST_PERFECT -> true;
      case PAST -> isPresent(carrier);
      case PRESENT_PERFECT -> isPresent(carrier) && clause.link() == Link.COMPLEMENT;
      default -> false;
    };
  }

  private static boolean isPresent(Clause carrier) {
    boolean able = carrier.modal() != null && NOW.contains(carrier.modal());
    return able || carrier.tense() == Tense.PRESENT;
  }

  /** The moment of what a stretch tells. */
  int of(ReadSentence sentence, Segment segment) {
    ParsedSentence parsed = sentence.parsed();
    Clause main = parsed.clauses().get(segment.main());
    int year = year(parsed.sentence(), segment, main);
    if (year > 0 && main.tense() != Tense.PAST_PERFECT && segment.first() == 0) {
      timeline.year(year);
    }
    comeBackWith(sentence, main);
    if (lives.endsFlashback(sentence, main, timeline)) {
      timeline.comeBack();
    }
    if (main.link() == Link.MAIN && (main.tense() == Tense.PRESENT || main.tense() == Tense.PAST)) {
      timeline.tells(main.tense());
    }
    boolean caption = TimeCues.isCaption(parsed.sentence().tokens(), main);
    closing = caption ? !isEarlyInTelling() : closing && main.tense() != Tense.PRESENT;
    boolean pastStory = past > present;
    note(main);
    Timeline.Frame before = timeline.frame();
    int moment = move(sentence, segment, main, pastStory);
    if (isEarlyInTelling() && TimeCues.opensTelling(parsed, segment)) {
      timeline.flashBack(false);
    }
    opened = timeline.frame() != before && timeline.frame().isFlashback();
    if (year > 0) {
      timeline.date(moment, year);
    }
    noteFrame(sentence);
    note(sentence, segment, moment);
    return moment;
  }

  /** The moment of what the stretch read last tells on the side of what lies before it. */
  int beside(ReadSentence sentence, Segment segment, int carrier) {
    Clause clause = sentence.parsed().clauses().get(segment.main());
    int moment = opened || closing ? timeline.step() : stepBack(sentence, segment, carrier);
    int year = year(sentence.sentence(), segment, clause);
    if (year > 0) {
      timeline.date(moment, year);
    }
    note(sentence, segment, moment);
    return moment;
  }

  /** Takes notice of what a stretch tells of a moment: its main clause and those joined to it. */
  private void note(ReadSentence sentence, Segment segment, int moment) {
    List<Clause> clauses = sentence.parsed().clauses();
    Clause main = clauses.get(segment.main());
    for (int c : segment.clauses()) {
      Clause clause = clauses.get(c);
      boolean joined =
          clause.parent() == main.parent()
              && clause.link() == main.link()
              && clause.tense() == main.tense();
      if (c == segment.main() || joined) {
        lives.read(sentence, clause, moment, timeline);
        hindsight.read(sentence, clause, moment);
      }
    }
    hindsight.readNouns(sentence, segment, moment);
    hindsight.meet(sentence);
    found++;
  }

  /**
   * To a moment before: the last one where a clause tells of what has come about by now, just did
   * or stands by it ("a snowman made by Ada"), else as far back as words and people tell.
   */
  private int stepBack(ReadSentence sentence, Segment segment, int carrier) {
    ParsedSentence parsed = sentence.parsed();
    Clause clause = parsed.clauses().get(segment.main());
    boolean beside =
        clause.tense() == Tense.PERFECT_PARTICIPLE
            || clause.tense() == Tense.PRESENT_PERFECT
            || (clause.passive()
                && clause.tense() == Tense.PARTICIPLE
                && !isGerund(parsed, clause));
    if (beside) {
      return timeline.justBefore(true);
    }
    Hindsight.Past past = hindsight.said(sentence, segment);
    if (past == null && timeline.mayGoOnBack()) {
      return timeline.goOnBack();
    }
    return switch (past == null ? hindsight.guess(sentence, segment) : past) {
      case Hindsight.Past.At at -> timeline.at(at.moment());
      case Hindsight.Past.Near near -> timeline.shortlyBefore();
      case Hindsight.Past.Far far ->
          timeline.mayGoOnFarBack() ? timeline.goOnBack() : timeline.stepBack(carrier);
    };
  }

  /** "being left", not "left". */
  private static boolean isGerund(ParsedSentence parsed, Clause clause) {
    return parsed.sentence().tokens().stream()
        .anyMatch(token -> token.is("being") && token.head() == clause.verb());
  }

  private int move(ReadSentence sentence, Segment segment, Clause main, boolean pastStory) {
    List<Token> tokens = sentence.sentence().tokens();
    return switch (TimeCues.move(tokens, segment.first(), segment.last())) {
      case FLASHBACK -> flashback(tokens, segment, main, pastStory);
      case BACK -> back(tokens, segment, main, pastStory);
      case RETURN -> {
        timeline.comeBack();
        yield timeline.step();
      }
      case ON ->
          timeline.mayGoOnBack() && isEarly(main, pastStory)
              ? timeline.goOnBack()
              : timeline.step();
      case AHEAD, NONE -> byTense(sentence, segment, main, pastStory);
    };
  }

  /** The year that the words of the clause itself name, or 0. */
  private static int year(Sentence words, Segment segment, Clause main) {
    return TimeCues.year(
        words.tokens(),
        Math.max(segment.first(), words.tokenAt(main.span().start())),
        Math.min(segment.last(), words.tokenAt(main.span().end() - 1)));
  }

  /** What a stretch without a happening of the cast does to the time: "The film flashes back." */
  void cue(ParsedSentence parsed, Segment segment) {
    switch (TimeCues.move(parsed.sentence().tokens(), segment.first(), segment.last())) {
      case FLASHBACK -> timeline.flashBack(isBrief(parsed.sentence().tokens(), segment));
      case RETURN -> timeline.comeBack();
      case BACK, AHEAD, ON, NONE -> {}
    }
  }

  private boolean isBrief(List<Token> tokens, Segment segment) {
    return !isEarlyInTelling() || TimeCues.isSingle(tokens, segment.first(), segment.last());
  }

  /** Whether so little has been told that what is past now may be most of the story. */
  private boolean isEarlyInTelling() {
    return found <= OPENING;
  }

  /**
   * A flashback named at the start of a sentence opens a stretch; named elsewhere it is a moment.
   */
  private int flashback(List<Token> tokens, Segment segment, Clause main, boolean pastStory) {
    if (segment.first() == 0 && TimeCues.leads(tokens, 0, segment.last(), main.verb())) {
      timeline.flashBack(isBrief(tokens, segment));
      timeline.tells(main.tense());
      return timeline.step();
    }
    boolean recalled = isEarly(main, pastStory) || TimeCues.isRecall(main.lemma());
    return recalled ? timeline.stepBack(-1) : timeline.step();
  }

  /** A cue that leads a sentence opens a stretch; any other is for a moment. */
  private int back(List<Token> tokens, Segment segment, Clause main, boolean pastStory) {
    boolean leads = segment.first() == 0 && TimeCues.leads(tokens, 0, segment.last(), main.verb());
    boolean early = isEarly(main, pastStory);
    if (leads && main.tense() != Tense.PAST_PERFECT) {
      timeline.flashBack(!isEarlyInTelling());
      timeline.tells(main.tense());
      return timeline.step();
    }
    return early || segment.first() > 0 ? timeline.stepBack(-1) : timeline.step();
  }

  private int byTense(ReadSentence sentence, Segment segment, Clause main, boolean pastStory) {
    ParsedSentence parsed = sentence.parsed();
    if (isEarly(main, pastStory) && !isWithPresent(parsed, segment)) {
      return stepBack(sentence, segment, -1);
    }
    if ("after".equals(main.connective()) && isAfterItsCarrier(parsed, main)) {
      return timeline.justBefore(main.tense() != Tense.PRESENT);
    }
    return timeline.step();
  }

  private static boolean isAfterItsCarrier(ParsedSentence parsed, Clause clause) {
    return clause.parent() >= 0 && parsed.clauses().get(clause.parent()).verb() < clause.verb();
  }

  /** "While she frees them, she also freed him": what goes with the story's present is no past. */
  private static boolean isWithPresent(ParsedSentence parsed, Segment segment) {
    return parsed.clauses().get(segment.main()).tense() == Tense.PAST
        && parsed.clauses().stream()
            .anyMatch(clause ->
                clause.link() == Link.ADVERBIAL
                    && clause.parent() == segment.main()
                    && clause.tense() == Tense.PRESENT);
  }

  private boolean isEarly(Clause clause, boolean pastStory) {
    boolean past = clause.tense() == Tense.PAST || (timeline.mayGoOnBack() && isHabit(clause));
    return clause.tense() == Tense.PAST_PERFECT
        || (!pastStory && past && !closing && present > 2 && !timeline.frame().isToldInPast());
  }

  /** "He would walk by the sea." */
  private static boolean isHabit(Clause clause) {
    return "would".equals(clause.modal());
  }

  /**
   * Who or what was met only in the frame around a flashback ends it by acting again, or by being
   * where something happens.
   */
  private void comeBackWith(ReadSentence sentence, Clause main) {
    Timeline.Frame now = timeline.frame();
    if (!now.isFlashback() || now.moments() < (now.isBrief() ? BRIEF_SILENCE : OUTER_SILENCE)) {
      return;
    }
    List<String> here = new ArrayList<>(sentence.entities(main.subjects()));
    here.addAll(scene(sentence.parsed()));
    for (String id : here) {
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
    scene(sentence.parsed()).forEach(name -> lastFrame.put(name, frame));
  }

  /** The names of what is no person and makes the scene: what acts, and where things happen. */
  private static List<String> scene(ParsedSentence parsed) {
    List<Integer> mentions = new ArrayList<>();
    for (Clause clause : parsed.clauses()) {
      mentions.addAll(clause.subjects());
      clause.obliques().stream()
          .filter(oblique -> WHERE.contains(oblique.preposition()))
          .forEach(oblique -> mentions.add(oblique.mention()));
    }
    return mentions.stream()
        .map(parsed.mentions()::get)
        .filter(mention -> mention.kind() != Mention.Kind.PERSON)
        .map(Mention::name)
        .filter(Objects::nonNull)
        .toList();
  }

  private void note(Clause main) {
    if (main.tense() == Tense.PAST) {
      past++;
    } else if (main.tense() == Tense.PRESENT) {
      present++;
    }
  }
}
