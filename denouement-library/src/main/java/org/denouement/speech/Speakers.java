package org.denouement.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.speech.Turn.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks each quotation, and to whom: by its cue where it has one, else by weighing who
 * acts beside it, whose turn it is and who was called by name (the signs of Muzny, Fang, Chang and
 * Jurafsky, "A two-stage sieve approach for quote attribution", 2017, section 4, weighed together).
 *
 * <p>The speaker of an earlier turn may be found by a later one; what is known at a page's end
 * rests on the pages so far. Not thread-safe.
 */
public final class Speakers {

  /** After so many paragraphs without speech a conversation is over. */
  private static final int PAUSE = 4;

  private final Map<Integer, Turn> turns = new HashMap<>();
  private final Talk talk = new Talk();
  private final Paragraph paragraph = new Paragraph();
  private Meaning meaning = new Nobody();
  private PageSpeech page = new PageSpeech(List.of(), List.of());
  private Voices voices = new Voices(page, meaning, talk);

  /** Reads the next page, whose mentions have been resolved. */
  public void read(PageSpeech speech, Meaning known) {
    page = speech;
    meaning = known;
    voices = new Voices(page, meaning, talk);
    talk.rename(meaning::current);
    for (Line line : speech.lines()) {
      read(line);
    }
    talk.settle(meaning);
  }

  /** The id of who speaks a quotation, as known by now; null where unknown. */
  public @Nullable String speaker(int quotation) {
    Turn said = turns.get(quotation);
    return said == null || said.speaker == null ? null : meaning.current(said.speaker);
  }

  /** The id of who is spoken to, as known by now; null where unknown. */
  public @Nullable String addressee(int quotation) {
    Turn said = turns.get(quotation);
    return said == null || said.addressee == null ? null : meaning.current(said.addressee);
  }

  /** Who has been called by name by the one who speaks to them, as far as it is news. */
  public List<Call> calls() {
    return talk.calls();
  }

  private void read(Line line) {
    if (!line.told()) {
      part();
      return;
    }
    if (line.opensParagraph()) {
      paragraph.start();
      if (paragraph.silent() > PAUSE) {
        part();
      }
    }
    paragraph.startLine();
    boolean told = false;
    boolean said = false;
    for (int i = 0; i < line.size(); i++) {
      Token token = line.token(i);
      Quotation quotation = page.at(new Place(line.number(), i));
      if (quotation == null) {
        paragraph.tell(token);
        told |= token.pos() != Upos.PUNCT;
      } else {
        said = true;
        if (!turns.containsKey(quotation.number())) {
          take(quotation);
        }
        paragraph.speak(token);
      }
    }
    if (told && !page.isCue(line.number())) {
      @Nullable String actor = voices.actor(line);
      paragraph.act(actor, !said);
      paragraph.mention(voices.mentioned(line, actor));
    }
  }

  private void part() {
    talk.clear();
    paragraph.part();
  }

  /** A quotation joins the turn of its paragraph, or starts one. */
  private void take(Quotation quotation) {
    paragraph.open(quotation);
    boolean cued = page.phrase(quotation.number()) != null;
    @Nullable Turn last = paragraph.goingOn(quotation, cued, page.isLedIn(quotation));
    boolean same = last != null && sameTurn(last, quotation);
    Turn now = same && last != null ? last : null;
    if (now == null || paragraph.isDoubtful(quotation)) {
      now = paragraph.turn(quotation, same);
      talk.add(now);
    }
    now.quotations.add(quotation.number());
    turns.put(quotation.number(), now);
    paragraph.spoken(now);
    cue(now, quotation.number());
  }

  /** Two quotations of a paragraph are one turn unless cues tell them apart. */
  private boolean sameTurn(Turn now, Quotation quotation) {
    @Nullable Cue cue = page.phrase(quotation.number());
    if (cue == null || now.ground != Ground.CUE) {
      return true;
    }
    @Nullable String other = meaning.who(cue.speaker());
    return other == null || other.equals(now.speaker);
  }

  private void cue(Turn now, int quotation) {
    @Nullable Place vocative = page.vocative(quotation);
    if (vocative != null && now.called == null) {
      now.called = voices.called(vocative);
    }
    @Nullable Cue cue = page.phrase(quotation);
    if (cue == null) {
      return;
    }
    if (now.ground != Ground.CUE) {
      @Nullable String speaker = voices.speaker(cue, now);
      if (speaker != null) {
        now.speaker = speaker;
        now.ground = Ground.CUE;
      } else {
        now.gender = voices.gender(cue.speaker());
      }
    }
    if (cue.addressee() != null && now.toldTo == null) {
      now.toldTo = meaning.who(cue.addressee());
      now.addressee = now.toldTo;
    }
  }
}
