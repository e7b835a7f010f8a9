package org.denouement.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denouement.language.Clause;
import org.denouement.language.Clause.Link;
import org.denouement.language.Clause.Tense;
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

  private final Timeline timeline = new Timeline();
  private final Map<String, Integer> lastFrame = new HashMap<>();
  private int past;
  private int present;
  private int found;

  /** The moments found so far, in story order. */
  Timeline timeline() {
    return timeline;
  }

  /** A moment before the story's present. */
  int before() {
    found++;
    return timeline.stepBack();
  }

  /** Whether a clause tells of what lies before the clause that carries it. */
  static boolean isBefore(Clause clause, Clause carrier) {
    return clause.tense() == Tense.PAST_PERFECT
        || (clause.tense() == Tense.PAST && carrier.tense() == Tense.PRESENT);
  }

  /** The moment of what a stretch tells. */
  int of(ReadSentence sentence, Segment segment) {
    ParsedSentence parsed = sentence.parsed();
    List<Token> tokens = parsed.sentence().tokens();
    Clause main = parsed.clauses().get(segment.main());
    int year = year(parsed.sentence(), segment, main);
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
          case ON -> timeline.step();
          case AHEAD, NONE -> byTense(segment, main, pastStory);
        };
    if (isEarlyInTelling() && TimeCues.opensTelling(parsed, segment)) {
      timeline.flashBack(false);
    }
    noteFrame(sentence);
    found++;
    return moment;
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
      case FLASHBACK -> timeline.flashBack(!isEarlyInTelling());
      case RETURN -> timeline.comeBack();
      case BACK, AHEAD, ON, NONE -> {}
    }
  }

  /** Whether so little has been told that what is past now may be most of the story. */
  private boolean isEarlyInTelling() {
    return found <= OPENING;
  }

  /**
   * A flashback named at the start of a sentence opens a stretch; named elsewhere it is a moment.
   */
  private int flashback(List<Token> tokens, Segment segment, Clause main, boolean pastStory) {
    if (segment.first() == 0 && TimeCues.leads(tokens, 0, segment.last())) {
      timeline.flashBack(!isEarlyInTelling());
      return timeline.step();
    }
    boolean recalled = isEarly(main, pastStory) || TimeCues.isRecall(main.lemma());
    return recalled ? timeline.stepBack() : timeline.step();
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

  private int byTense(Segment segment, Clause main, boolean pastStory) {
    if (isEarly(main, pastStory)) {
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
}
