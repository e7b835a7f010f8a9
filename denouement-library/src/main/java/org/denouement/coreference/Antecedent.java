package org.denouement.coreference;

/**
 * A mention that later ones may go back to.
 *
 * @param place what of it can be compared
 * @param antecedent its vector to be added to
 * @param plain its vector to be multiplied
 */
@SuppressWarnings("ArrayRecordComponent") // held, never compared
record Antecedent(Anaphor.Place place, float[] antecedent, float[] plain) {

  static Antecedent of(Anaphor mention) {
    return new Antecedent(
        mention.place(), mention.vectors().antecedent(), mention.vectors().plain());
  }
}
