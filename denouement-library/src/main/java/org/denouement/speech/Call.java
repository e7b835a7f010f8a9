package org.denouement.speech;

/**
 * Somebody is called by name while somebody is spoken to: likely one and the same.
 *
 * @param called the id of who is called: "Well, <i>Tom</i>, ..."
 * @param hearer the id of who is spoken to
 * @param ground what tells who that is
 */
public record Call(String called, String hearer, Ground ground) {

  /** How the hearer is known. */
  public enum Ground {
    /** "I" takes part in the conversation. */
    NEAR,
    /** The hearer speaks before or after. */
    BESIDE,
    /** The hearer speaks before and after. */
    BETWEEN,
    /** The cue says to whom: "said he to me". */
    CUE
  }
}
