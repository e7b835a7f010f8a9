package org.denouement.speech;

import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/** What has been spoken and told in a paragraph so far, and in those before it. */
final class Paragraph {

  /** A paragraph of more sentences than this may be several whose breaks are lost. */
  private static final int LONGEST = 15;

  /** Who has spoken so many words at a stretch tells a story, and may go on with it. */
  private static final int AT_LENGTH = 200;

  /** Whose turn it is, or null before any words are spoken. */
  private @Nullable Turn turn;

  /** Who acted last in it. */
  private @Nullable String acting;

  /** Who acted last in the paragraph before, where that has no speech. */
  private @Nullable String lastActing;

  /** Who acted last, however long before. */
  private @Nullable String nearby;

  /** Of whom was spoken last beside those who acted, however long before. */
  private @Nullable String beside;

  /** How many paragraphs without speech have been read since the last with some. */
  private int silent;

  /** Whether words are spoken in it. */
  private boolean spoke;

  /** Whether anything has been told since the last words spoken. */
  private boolean toldSince;

  /** How many of its sentences have been read. */
  private int lines;

  /** Whether it holds more than one speaker's words, as text whose breaks are lost. */
  private boolean flat;

  /** How many whole sentences have been told since the last words spoken. */
  private int toldLines;

  /** How many words and signs the last turn has by now. */
  private int words;

  /** The sign in which the last words spoken ended. */
  private String spokenEnd = "";

  /** The next paragraph starts. */
  void start() {
    silent = spoke ? 0 : silent + 1;
    lastActing = spoke ? null : acting;
    acting = null;
    spoke = false;
    turn = null;
    toldSince = true;
    lines = 0;
    flat = false;
    toldLines = 0;
  }

  /** The conversation is over. */
  void part() {
    turn = null;
    lastActing = null;
    acting = null;
    nearby = null;
    beside = null;
  }

  /** The next sentence starts. */
  void startLine() {
    lines++;
    flat |= lines > LONGEST;
  }

  /** Reads a token that is told. */
  void tell(Token token) {
    toldSince |= token.pos() != Upos.PUNCT;
  }

  /** Reads a token that is spoken. */
  void speak(Token token) {
    toldLines = 0;
    words++;
    boolean sign = token.pos() == Upos.PUNCT && !token.is("\"") && !token.is("'");
    spokenEnd = sign ? token.form() : spokenEnd;
  }

  /**
   * A sentence has been read that tells more than who speaks.
   *
   * @param actor who acts in it, or null
   * @param only whether nothing is spoken in it
   */
  void act(@Nullable String actor, boolean only) {
    toldLines += only ? 1 : 0;
    if (actor != null) {
      acting = actor;
      nearby = actor;
      if (turn != null && turn.actsAfter == null) {
        turn.actsAfter = actor;
      }
    }
  }

  /** A sentence that tells more than who speaks has spoken of somebody who does not act in it. */
  void mention(@Nullable String who) {
    beside = who == null ? beside : who;
  }

  /** A quotation starts. */
  void open(Quotation quotation) {
    flat |= spoke && !toldSince && opensLine(quotation);
  }

  /** The turn that has taken a quotation in. */
  void spoken(Turn now) {
    turn = now;
    spoke = true;
    toldSince = false;
  }

  /** How many paragraphs without speech have been read. */
  int silent() {
    return silent;
  }

  /**
   * The turn of the last speaker if a quotation may go on with it: in one paragraph after a word
   * told, and where the breaks are lost, after a cue ("..." said he. "..."), but not after a
   * question, before another cue or in a sentence that leads into it (He said: "...").
   */
  @Nullable Turn goingOn(Quotation quotation, boolean cued, boolean ledIn) {
    if (!toldSince) {
      return null;
    }
    if (!flat || !opensLine(quotation)) {
      return flat && ledIn ? null : turn;
    }
    boolean goesOn = toldLines == 0 ? !spokenEnd.startsWith("?") : isCalledOut();
    return goesOn && !cued ? turn : null;
  }

  private boolean isCalledOut() {
    return toldLines == 1 && spokenEnd.startsWith("!");
  }

  /** Whether a quotation may well be another's than the last speaker's, who may go on. */
  boolean isDoubtful(Quotation quotation) {
    return flat && opensLine(quotation);
  }

  /**
   * A new turn with a quotation.
   *
   * @param doubtful whether the last speaker may go on with it
   */
  Turn turn(Quotation quotation, boolean doubtful) {
    Turn next = new Turn(flat ? toldLines : silent, flat, goesOn(doubtful));
    words = 0;
    next.leadsIn = lastActing;
    next.nearby = nearby;
    next.beside = beside;
    next.actsBefore = flat && toldLines == 0 && opensLine(quotation) ? null : acting;
    return next;
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
      return silent == 0 ? -3.5 : words > AT_LENGTH ? 1 : 0.3;
    }
    return !toldSince ? -3.5 : toldLines == 0 ? -0.4 : 0.2;
  }

  private static boolean opensLine(Quotation quotation) {
    return quotation.first().token() == 0;
  }
}
