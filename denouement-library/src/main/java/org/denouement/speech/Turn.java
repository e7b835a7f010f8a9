package org.denouement.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.denouement.language.Gender;
import org.jspecify.annotations.Nullable;

/** What one person says before another does: the quotations of a paragraph, mostly. */
final class Turn {

  /** How a speaker was found, the surest last. */
  enum Ground {
    NONE,
    /** By whose turn it is, or who else is there. */
    TURN,
    /** By who acts beside the words. */
    BEAT,
    /** By a phrase. */
    CUE
  }

  final List<Integer> quotations = new ArrayList<>();

  /** How many paragraphs without speech stand between the turn before and this one. */
  final int apart;

  /** Who acts in the sentence before its words, in the same paragraph. */
  @Nullable String actsBefore;

  /** Who acts in the first sentence after its words, in the same paragraph. */
  @Nullable String actsAfter;

  /** Who acts or is named last in the paragraph before, where that has no speech. */
  @Nullable String leadsIn;

  /** Who acted last before it, however long before. */
  @Nullable String nearby;

  /** Of whom was spoken last before it beside those who acted. */
  @Nullable String beside;

  /** To whom its cue says that it is spoken. */
  @Nullable String toldTo;

  /** Whom its words call by name. */
  @Nullable String called;

  /** What its cue says of a speaker whom it does not tell: "she murmured". */
  Gender gender = Gender.UNKNOWN;

  @Nullable String speaker;
  @Nullable String addressee;
  Ground ground = Ground.NONE;

  /** Whether what its words call its hearer has been told. */
  boolean heard;

  /** Whether it is over and its speaker found, so that its surroundings need not be kept. */
  boolean settled;

  /** Whether it stands where paragraph breaks are lost. */
  final boolean flat;

  /** How likely its words are the last speaker's, going on: the logarithm of the odds. */
  final double goesOn;

  Turn(int apart, boolean flat, double goesOn) {
    this.apart = apart;
    this.flat = flat;
    this.goesOn = goesOn;
  }

  /** Those it has to do with may have been found to be others since. */
  void rename(UnaryOperator<String> current) {
    actsBefore = now(actsBefore, current);
    actsAfter = now(actsAfter, current);
    leadsIn = now(leadsIn, current);
    nearby = now(nearby, current);
    beside = now(beside, current);
    toldTo = now(toldTo, current);
    called = now(called, current);
    speaker = now(speaker, current);
    addressee = now(addressee, current);
  }

  private static @Nullable String now(@Nullable String id, UnaryOperator<String> current) {
    return id == null ? null : current.apply(id);
  }
}
