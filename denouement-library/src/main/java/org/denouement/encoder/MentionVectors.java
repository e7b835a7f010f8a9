package org.denouement.encoder;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the model makes of a mention so that it can be compared with others: as one that goes back
 * to something ({@code anaphor}, {@code through}) and as one that is gone back to ({@code
 * antecedent}, {@code plain}). The arrays are not copied and must not be changed.
 *
 * @param anaphor D numbers, to be added to the antecedent's
 * @param antecedent D numbers
 * @param through E numbers, to be multiplied with the antecedent's {@code plain}
 * @param plain E numbers
 * @param fresh the score of it as the first mention of something new
 */
@SuppressWarnings("ArrayRecordComponent") // compared by their numbers below
public record MentionVectors(
    float[] anaphor, float[] antecedent, float[] through, float[] plain, float fresh) {

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof MentionVectors other
        && fresh == other.fresh
        && Arrays.equals(anaphor, other.anaphor)
        && Arrays.equals(antecedent, other.antecedent)
        && Arrays.equals(through, other.through)
        && Arrays.equals(plain, other.plain);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(anaphor) + Arrays.hashCode(plain);
  }

  @Override
  public String toString() {
    return "MentionVectors[" + anaphor.length + ", " + plain.length + ", fresh=" + fresh + "]";
  }
}
