package org.denouement.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * A question with a passage as the reader of passages takes them.
 *
 * @param pieces the ids of the question's pieces and then of the passage's, a sign before, between
 *     and after them
 * @param types for each piece 0 where it asks, 1 where it tells, 2 where its word tells and begins
 *     with a capital
 * @param firsts for each word of the passage the place of its first piece; words that are too many
 *     are left out
 * @param lasts for each such word the place of its last piece
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and handed to native code as they are
record AskedInput(long[] pieces, long[] types, long[] firsts, long[] lasts) {

  /** The most pieces of one input and of its question. */
  record Size(int all, int asked) {}

  static AskedInput of(
      List<String> question, List<String> passage, WordPieces vocabulary, Size most) {
    List<Long> pieces = new ArrayList<>(List.of((long) vocabulary.opening()));
    for (String word : question) {
      for (int piece : vocabulary.of(word)) {
        if (pieces.size() <= most.asked()) {
          pieces.add((long) piece);
        }
      }
    }
    pieces.add((long) vocabulary.closing());
    List<Long> types = new ArrayList<>();
    pieces.forEach(piece -> types.add(0L));
    List<Long> firsts = new ArrayList<>();
    List<Long> lasts = new ArrayList<>();
    for (String word : passage) {
      int[] ofWord = vocabulary.of(word);
      if (pieces.size() + ofWord.length >= most.all()) {
        break;
      }
      firsts.add((long) pieces.size());
      for (int piece : ofWord) {
        pieces.add((long) piece);
        types.add(EncoderInput.capital(word) > 0 ? 2L : 1L);
      }
      lasts.add(pieces.size() - 1L);
    }
    pieces.add((long) vocabulary.closing());
    types.add(0L);
    return new AskedInput(array(pieces), array(types), array(firsts), array(lasts));
  }

  private static long[] array(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).toArray();
  }
}
