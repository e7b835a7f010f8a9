package org.denouement.ask;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denouement.manuscript.Span;

/**
 * A sentence of the story ready to be compared.
 *
 * @param index its place among the lines, from 0
 * @param page the page it stands on, from 1
 * @param span where it stands
 * @param words its words; never empty
 * @param stems the stems of its words
 * @param who the ids of those meant in it
 */
record Line(int index, int page, Span span, List<Word> words, Set<String> stems, Set<String> who) {

  static Line of(int index, int page, Span span, List<Word> words) {
    Set<String> stems = new HashSet<>();
    Set<String> who = new HashSet<>();
    for (Word word : words) {
      stems.add(word.stem());
      if (word.who() != null) {
        who.add(word.who());
      }
    }
    return new Line(index, page, span, List.copyOf(words), Set.copyOf(stems), Set.copyOf(who));
  }

  Word word(int at) {
    return words.get(at);
  }

  int size() {
    return words.size();
  }

  /** Whether it asks instead of telling. */
  boolean asks() {
    return words.getLast().is("?");
  }
}
