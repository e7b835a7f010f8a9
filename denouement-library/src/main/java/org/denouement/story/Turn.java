package org.denouement.story;

import java.util.Locale;

/** What may pass between two people and change, or tell, how they stand to each other. */
enum Turn {
  /** They come to know each other. */
  MEET,
  /** The first comes upon the second, to whom it may be nobody yet. */
  SEE,
  BEFRIEND,
  LOVE,
  /** The first is drawn to the second, which makes a couple of them once it shows again. */
  DRAWN,
  ENGAGE,
  /** The first declines the second, who asked for marriage. */
  REFUSE,
  WED,
  DIVORCE,
  /** They end what they had, where it was love: "part". */
  PART,
  /** They end the love they had, told of before or not: "break up". */
  BREAK,
  /** One goes from the other, which ends a bond only where there is one. */
  LEAVE,
  RECONCILE,
  /** The first gives the second work. */
  HIRE,
  /** The first works for the second. */
  SERVE,
  /** The first sends the second away from work, or leaves it. */
  DISMISS,
  WORK,
  ALLY,
  /**
   * They do something together, which more than once makes allies of those who are nothing more.
   */
  JOIN,
  /** They have to do with each other, which often enough makes them acquainted. */
  DEAL,
  /** The first helps the second, which makes allies only of those who are nothing more. */
  HELP,
  /** The first does the second a small kindness, or they pass time together. */
  FAVOUR,
  /** The first tells the second what to do, which tells of work where nothing else is told. */
  ORDER,
  COMPETE,
  /** Hard words, which make enemies only of those who have nothing else, and not at once. */
  QUARREL,
  /** They fight, which makes enemies of those who are no more than acquainted or at work. */
  FIGHT,
  HARM,
  /** The first takes the other's life or freedom, or means to: harm that not even love outlasts. */
  DOOM,
  /** The first looks after the second. */
  CARE,
  KIN,
  /** The second is one of those that the first, a group, is made of. */
  MEMBER,
  /**
   * They have a child together, which makes a couple only of those of whom nothing else is told.
   */
  SHARE;

  /** Whether it sets one against the other. */
  boolean isHostile() {
    return switch (this) {
      case COMPETE, QUARREL, FIGHT, HARM, DOOM -> true;
      default -> false;
    };
  }

  /** The turn that a resource file calls {@code word}. */
  static Turn of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
