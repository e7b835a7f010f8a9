package org.denouement.encoder;

import java.util.ArrayList;
import java.util.List;

/**
 * What one call of the model sees: whole sentences, or a part of one that is too long for a call.
 *
 * @param parts in order
 */
record Window(List<Part> parts) {

  /** The most pieces in a window; the model knows 512 places, two are for its opening and end. */
  static final int MOST_PIECES = 510;

  /**
   * Words of a sentence.
   *
   * @param sentence which sentence, from 0
   * @param from its first word there
   * @param pieces the pieces of each of its words
   */
  record Part(int sentence, int from, List<int[]> pieces) {
    int words() {
      return pieces.size();
    }
  }

  Window {
    parts = List.copyOf(parts);
  }

  /** How many words it has. */
  int words() {
    return parts.stream().mapToInt(Part::words).sum();
  }

  /** Cuts sentences, each a list of its words' pieces, into windows. */
  static List<Window> of(List<List<int[]>> sentences) {
    List<Window> windows = new ArrayList<>();
    List<Part> open = new ArrayList<>();
    int held = 0;
    for (int s = 0; s < sentences.size(); s++) {
      for (Part part : parts(s, sentences.get(s))) {
        int size = size(part.pieces());
        if (held + size > MOST_PIECES && !open.isEmpty()) {
          windows.add(new Window(open));
          open.clear();
          held = 0;
        }
        open.add(part);
        held += size;
      }
    }
    if (!open.isEmpty()) {
      windows.add(new Window(open));
    }
    return windows;
  }

  /** A sentence, cut only where it is longer than a window. */
  private static List<Part> parts(int sentence, List<int[]> pieces) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    int held = 0;
    for (int w = 0; w < pieces.size(); w++) {
      if (held + pieces.get(w).length > MOST_PIECES) {
        parts.add(new Part(sentence, from, List.copyOf(pieces.subList(from, w))));
        from = w;
        held = 0;
      }
      held += pieces.get(w).length;
    }
    if (from < pieces.size()) {
      parts.add(new Part(sentence, from, List.copyOf(pieces.subList(from, pieces.size()))));
    }
    return parts;
  }

  private static int size(List<int[]> pieces) {
    return pieces.stream().mapToInt(word -> word.length).sum();
  }
}
