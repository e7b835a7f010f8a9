package org.denouement.encoder;

/**
 * A stretch of words that refers to somebody or something.
 *
 * @param first its first word, from 0 in the sentence
 * @param last its last word, included
 * @param type LitBank's: PER, FAC, GPE, LOC, VEH or ORG
 * @param form PROP (a name), NOM (a description) or PRON (a pronoun)
 * @param score the model's, a logit, not calibrated
 */
public record EncodedMention(int first, int last, String type, String form, float score) {

  /** Whether the two share words and neither holds the other. */
  boolean crosses(EncodedMention other) {
    return (first < other.first && other.first <= last && last < other.last)
        || (other.first < first && first <= other.last && other.last < last);
  }
}
