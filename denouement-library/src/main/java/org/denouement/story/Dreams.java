package org.denouement.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Token;
import org.denouement.language.WordList;

/**
 * Which stretches tell a dream or a fantasy: from "in a dream" until somebody wakes, at the longest
 * to the end of the paragraph. Not thread-safe.
 */
final class Dreams {

  private static final Set<String> DREAMS = WordList.set(Dreams.class, "dreams.txt");
  private static final Set<String> ENDS = Set.of("wake", "wake up", "awake", "awaken", "come to");

  /** How far into a stretch its opening reaches, in words. */
  private static final int OPENING = 4;

  private boolean dreamt;

  /** Whether what is told now is dreamt. */
  boolean dreamt() {
    return dreamt;
  }

  /** A paragraph ends. */
  void endParagraph() {
    dreamt = false;
  }

  /** Reads the next stretch. */
  void read(ReadSentence sentence, Segment segment) {
    for (int c : segment.clauses()) {
      Clause clause = sentence.parsed().clauses().get(c);
      dreamt &= !ENDS.contains(clause.lemma());
    }
    List<Token> tokens = sentence.sentence().tokens();
    int last = Math.min(segment.last(), segment.first() + OPENING);
    boolean in = false;
    for (int i = segment.first(); i <= last; i++) {
      in |= tokens.get(i).is("in") || tokens.get(i).is("during");
      dreamt |= in && DREAMS.contains(tokens.get(i).lemma().toLowerCase(Locale.ROOT));
    }
  }
}
