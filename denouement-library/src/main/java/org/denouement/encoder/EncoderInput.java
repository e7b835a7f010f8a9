package org.denouement.encoder;

import java.util.List;

/**
 * A window as the model takes it.
 *
 * @param pieces the ids of its pieces, an opening and a closing one around them
 * @param capitals for each piece how its word is written: 0 small, 1 with a capital first, 2 in
 *     capitals
 * @param firsts for each word the place of its first piece
 * @param lasts for each word the place of its last piece
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and handed to native code as they are
record EncoderInput(long[] pieces, long[] capitals, long[] firsts, long[] lasts) {

  /** The input for the words of a window, given in order. */
  static EncoderInput of(Window window, List<String> words, WordPieces vocabulary) {
    List<int[]> ofWords = window.parts().stream().flatMap(p -> p.pieces().stream()).toList();
    int size = ofWords.stream().mapToInt(pieces -> pieces.length).sum() + 2;
    EncoderInput input =
        new EncoderInput(
            new long[size], new long[size], new long[words.size()], new long[words.size()]);
    input.pieces[0] = vocabulary.opening();
    int at = 1;
    for (int w = 0; w < words.size(); w++) {
      input.firsts[w] = at;
      int capital = capital(words.get(w));
      for (int piece : ofWords.get(w)) {
        input.capitals[at] = capital;
        input.pieces[at++] = piece;
      }
      input.lasts[w] = at - 1L;
    }
    input.pieces[at] = vocabulary.closing();
    return input;
  }

  /** How a word is written: 0 small, 1 with a capital first, 2 in capitals. */
  static int capital(String word) {
    long letters = word.codePoints().filter(Character::isLetter).count();
    long capitals = word.codePoints().filter(Character::isUpperCase).count();
    if (letters > 1 && capitals == letters) {
      return 2;
    }
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
  }
}
