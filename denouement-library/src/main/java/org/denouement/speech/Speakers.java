package org.denouement.speech;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.denouement.language.Gender;
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

  /** A paragraph of more sentences than this may be several whose breaks are lost. */
  private static final int LONGEST = 15;

  /** After so many paragraphs without speech a conversation is over. */
  private static final int PAUSE = 4;

  private final Map<Integer, Turn> turns = new HashMap<>();
  private final Talk talk = new Talk();
  private Meaning meaning = new Nobody();
  private PageSpeech page = new PageSpeech(List.of(), List.of());

  // The paragraph being read.
  private @Nullable Turn turn;
  private @Nullable String acting;
  private @Nullable String lastActing;
  private @Nullable String nearby;
  private int silent;
  private boolean spoke;
  private boolean toldSince;

  /** How many sentences of the paragraph have been read. */
  private int lines;

  /** Whether the paragraph holds more than one speaker's words, as text whose breaks are lost. */
  private boolean flat;

  /** How many whole sentences have been told since the last words spoken. */
  private int toldLines;

  /** The sign in which the last words spoken ended. */
  private String spokenEnd = "";

  /** Reads the next page, whose mentions have been resolved. */
  public void read(PageSpeech speech, Meaning known) {
    page = speech;
    meaning = known;
    talk.rename(meaning::current);
    for (Line line : speech.lines()) {
      read(line);
    }
    talk.settle();
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
      endTalk();
      return;
    }
    if (line.opensParagraph()) {
      startParagraph();
    }
    lines++;
    flat |= lines > LONGEST;
    boolean told = false;
    boolean said = false;
    List<Token> tokens = line.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Quotation quotation = page.at(new Place(line.number(), i));
      if (quotation == null) {
        boolean word = tokens.get(i).pos() != Upos.PUNCT;
        toldSince |= word;
        told |= word;
      } else {
        said = true;
        if (!turns.containsKey(quotation.number())) {
          take(quotation);
        }
        toldLines = 0;
        spokenEnd =
            tokens.get(i).pos() == Upos.PUNCT && !isMark(tokens.get(i))
                ? tokens.get(i).form()
                : spokenEnd;
      }
    }
    boolean cues = page.isCue(line.number());
    toldLines += told && !said && !cues ? 1 : 0;
    if (told && !cues) {
      act(line);
    }
  }

  private void startParagraph() {
    silent = spoke ? 0 : silent + 1;
    lastActing = spoke ? null : acting;
    acting = null;
    spoke = false;
    turn = null;
    toldSince = true;
    lines = 0;
    flat = false;
    toldLines = 0;
    if (silent > PAUSE) {
      endTalk();
    }
  }

  private void endTalk() {
    talk.clear();
    turn = null;
    lastActing = null;
    acting = null;
    nearby = null;
  }

  /** A quotation joins the turn of its paragraph, or starts one. */
  private void take(Quotation quotation) {
    Turn now = turn;
    flat |= spoke && !toldSince && quotation.first().token() == 0;
    boolean same = now != null && toldSince && goesOn(quotation) && sameTurn(now, quotation);
    boolean doubtful = same && flat && quotation.first().token() == 0;
    if (now == null || !same || doubtful) {
      now = new Turn(flat ? toldLines : silent, flat, goesOn(doubtful));
      now.leadsIn = lastActing;
      now.nearby = nearby;
      now.actsBefore = flat && toldLines == 0 && quotation.first().token() == 0 ? null : acting;
      turn = now;
      talk.add(now);
    }
    now.quotations.add(quotation.number());
    turns.put(quotation.number(), now);
    spoke = true;
    toldSince = false;
    cue(now, quotation.number());
  }

  /**
   * How likely the last speaker goes on in a new turn, as the logarithm of the odds; counted, where
   * breaks are lost, on LitBank's train documents.
   */
  private double goesOn(boolean doubtful) {
    if (doubtful) {
      return 2.2;
    }
    if (!flat) {
      return silent == 0 ? -4 : -0.5;
    }
    return !toldSince ? -3.5 : toldLines == 0 ? -0.4 : 0.2;
  }

  private static boolean isMark(Token token) {
    return token.is("\"") || token.is("'");
  }

  /**
   * Whether one who has spoken may go on with a quotation: in one paragraph yes, and where the
   * breaks are lost, after a cue ("..." said he. "..."), but not after a question or before another
   * cue.
   */
  private boolean goesOn(Quotation quotation) {
    if (!flat || quotation.first().token() > 0) {
      return true;
    }
    boolean cued = page.phrase(quotation.number()) != null;
    return toldLines == 0
        ? !spokenEnd.startsWith("?") && !cued
        : toldLines == 1 && spokenEnd.startsWith("!") && !cued;
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
      now.called = meaning.who(vocative);
    }
    @Nullable Cue cue = page.phrase(quotation);
    if (cue != null && now.ground != Ground.CUE) {
      @Nullable String speaker = speakerOf(cue, now);
      if (speaker != null) {
        now.speaker = speaker;
        now.ground = Ground.CUE;
      }
    }
    if (cue != null && cue.addressee() != null && now.toldTo == null) {
      now.toldTo = meaning.who(cue.addressee());
      now.addressee = now.toldTo;
    }
  }

  /**
   * Whom a cue means. "He" means one of those who talk, not the last speaker nor whom the words
   * call if another fits; and one of them where nothing else tells whom.
   */
  private @Nullable String speakerOf(Cue cue, Turn now) {
    @Nullable String who = meaning.who(cue.speaker());
    if (who != null && form(cue.speaker()).equals("i")) {
      talk.tell(who);
    }
    Gender gender = pronoun(cue.speaker());
    if (gender == Gender.UNKNOWN) {
      return who;
    }
    List<String> talkers = talk.talkers(now, id -> meaning.gender(id) == gender);
    Turn last = talk.before(now, 1);
    boolean replies = last != null && now.apart == 0 && last.speaker != null;
    if (replies && last != null) {
      talkers.remove(last.speaker);
    }
    talkers.remove(now.called);
    boolean again = replies && last != null && Objects.equals(who, last.speaker);
    boolean called = who != null && who.equals(now.called);
    return (who != null && !again && !called) || talkers.isEmpty() ? who : talkers.getFirst();
  }

  private String form(Place place) {
    Line line = page.line(place.sentence());
    return line == null ? "" : line.token(place.token()).form().toLowerCase(Locale.ROOT);
  }

  private Gender pronoun(Place place) {
    return switch (form(place)) {
      case "he" -> Gender.HE;
      case "she" -> Gender.SHE;
      default -> Gender.UNKNOWN;
    };
  }

  /** Notes who acts in a sentence outside of speech. */
  private void act(Line line) {
    @Nullable String actor = null;
    for (int i = 0; i < line.size(); i++) {
      Place place = new Place(line.number(), i);
      boolean subject = line.tree().is(i, "nsubj");
      if (subject && page.at(place) == null) {
        @Nullable String who = meaning.who(place);
        if (who != null && meaning.speaks(who)) {
          if (form(place).equals("i")) {
            talk.tell(who);
          }
          actor = who;
          break;
        }
      }
    }
    if (actor != null) {
      acting = actor;
      nearby = actor;
      if (turn != null && turn.actsAfter == null) {
        turn.actsAfter = actor;
      }
    }
  }

  /** Before the first page. */
  private static final class Nobody implements Meaning {
    @Override
    public @Nullable String who(Place place) {
      return null;
    }

    @Override
    public boolean speaks(String id) {
      return false;
    }

    @Override
    public Gender gender(String id) {
      return Gender.UNKNOWN;
    }

    @Override
    public String current(String id) {
      return id;
    }
  }
}
