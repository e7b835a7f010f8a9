package org.denouement.evaluate;

/**
 * A mention in a document.
 *
 * @param first its first token, from 0 in the document
 * @param last its last token, included
 * @param type LitBank's: PER, FAC, GPE, LOC, VEH or ORG
 */
record TypedSpan(int first, int last, String type) {}
