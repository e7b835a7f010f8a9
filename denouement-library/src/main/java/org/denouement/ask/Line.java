package org.denouement.ask;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.manuscript.Span;
import org.denouement.story.ReadSentence;
import org.jspecify.annotations.Nullable;

/**
 * A sentence ready to be compared.
 *
 * @param index its place among the lines, from 0
 * @param read its mentions and clauses, and who is meant
 * @param words its words; never empty
 * @param asides the words that stand in brackets and tell nothing, such as an actor's name
 * @param stems the stems of its words
 * @param who the ids of those meant in it
 */
record Line(
    int index,
    ReadSentence read,
    List<Word> words,
    BitSet asides,
    Set<String> stems,
    Set<String> who) {

  static Line of(int index, ReadSentence read, List<Word> words) {
    Set<String> stems = new HashSet<>();
    Set<String> who = new HashSet<>();
    for (Word word : words) {
      stems.add(word.stem());
      stems.add(word.bare());
      if (word.who() != null) {
        who.add(word.who());
      }
    }
    return new Line(
        index, read, List.copyOf(words), asides(words), Set.copyOf(stems), Set.copyOf(who));
  }

  private static BitSet asides(List<Word> words) {
    BitSet asides = new BitSet();
    int open = -1;
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is("(")) {
        open = i;
      } else if (words.get(i).is(")") && open >= 0) {
        asides.set(open, i + 1);
        open = -1;
      } else if (words.get(i).verbal()) {
        open = -1;
      }
    }
    return asides;
  }

  Span span() {
    return read.sentence().span();
  }

  List<Clause> clauses() {
    return read.parsed().clauses();
  }

  List<Mention> mentions() {
    return read.parsed().mentions();
  }

  Word word(int at) {
    return words.get(at);
  }

  int size() {
    return words.size();
  }

  /** Whether a word stands in an aside. */
  boolean aside(int at) {
    return asides.get(at);
  }

  /** Whether it asks instead of telling. */
  boolean asks() {
    return words.getLast().is("?");
  }

  /** What sort of thing a word is the head of, by its words; null where it heads no mention. */
  Mention.@Nullable Kind kind(int head) {
    return mentions().stream()
        .filter(mention -> mention.head() == head)
        .map(Mention::kind)
        .findFirst()
        .orElse(null);
  }

  /** The clause of which a word is the verb, or null. */
  @Nullable Clause clauseOf(int verb) {
    return clauses().stream().filter(clause -> clause.verb() == verb).findFirst().orElse(null);
  }

  /** The clause around a word, the shortest of several, or null. */
  @Nullable Clause clauseAround(int at) {
    Clause own = clauseOf(at);
    if (own != null) {
      return own;
    }
    Span word = words.get(at).token().span();
    Clause best = null;
    for (Clause clause : clauses()) {
      if (clause.span().contains(word)
          && (best == null || clause.span().length() < best.span().length())) {
        best = clause;
      }
    }
    return best;
  }
}
