package org.denouement.coreference;

/**
 * How a word stands to direct speech. Turns count from 1 in the order of the text.
 *
 * @param quotation the number of the quotation it stands in, or 0
 * @param turn the turn it stands in, or 0
 * @param speaks the turn whose speaker it is said to be ("said <i>she</i>"), or 0
 * @param called the turn whose addressee it is said to be ("Well, <i>Tom</i>"), or 0
 */
public record Talk(int quotation, int turn, int speaks, int called) {

  /** That of a word which has nothing to do with speech. */
  public static final Talk NONE = new Talk(0, 0, 0, 0);
}
