package org.denouement.ask;

/** What a question asks for. */
enum Asked {
  /** Whether something is so. */
  WHETHER,
  /** A person, or what is like one. */
  WHO,
  /** A thing, or what is done. */
  WHAT,
  /** The name of something. */
  NAME,
  /** A number, a price, an age, a length of time. */
  AMOUNT,
  /** A time. */
  WHEN,
  /** A place. */
  WHERE,
  /** A cause or a purpose. */
  WHY,
  /** A manner, a means, an outcome. */
  HOW
}
