package org.denouement.encoder;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of words that refers to somebody or something.
 *
 * @param first its first word, from 0 in the sentence
 * @param last its last word, included
 * @param type LitBank's: PER, FAC, GPE, LOC, VEH or ORG
 * @param form PROP (a name), NOM (a description) or PRON (a pronoun)
 * @param score the model's, a logit, not calibrated
 * @param vectors what it is compared with others by; null where the model has none, for titles, and
 *     where nobody will compare it any more
 */
public record EncodedMention(
    int first, int last, String type, String form, float score, @Nullable MentionVectors vectors) {

  /** The form of an honorific, which refers to nobody by itself. */
  public static final String TITLE = "TITLE";

  /** A mention without vectors. */
  public EncodedMention(int first, int last, String type, String form, float score) {
    this(first, last, type, form, score, null);
  }

  /** The same with other vectors. */
  public EncodedMention with(@Nullable MentionVectors others) {
    return new EncodedMention(first, last, type, form, score, others);
  }

  /** The same, so many words further on. */
  EncodedMention moved(int words) {
    return new EncodedMention(first + words, last + words, type, form, score, vectors);
  }

  /** Whether the two share words and neither holds the other. */
  boolean crosses(EncodedMention other) {
    return (first < other.first && other.first <= last && last < other.last)
        || (other.first < first && first <= other.last && other.last < last);
  }
}
