package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * A part of what a question is about, and what may stand for it in the story.
 *
 * @param at where it stands in the question
 * @param role what part it plays
 * @param who the id of the cast member it names, or null
 * @param variants what may stand for it, the word itself first
 * @param weight how much it matters beside the others, before its rarity is counted
 */
record Term(int at, Role role, @Nullable String who, List<Variant> variants, double weight) {

  /** What part a term plays in its question. */
  enum Role {
    NAME,
    VERB,
    NOUN,
    OTHER
  }

  /**
   * Words that may stand for a term.
   *
   * @param stems one word, or several that stand near each other
   * @param likeness 0 to 1
   * @param opposite whether they say the opposite
   */
  record Variant(List<String> stems, double likeness, boolean opposite) {
    Variant {
      stems = List.copyOf(stems);
    }
  }

  /** Where a term is met in a line; {@code at} is the first word of it. */
  record Hit(int at, double likeness, boolean opposite) {}

  Term {
    variants = List.copyOf(variants);
  }

  /** The closest stand-in in a line, the earliest of equals; or null. */
  @Nullable Hit in(Line line) {
    if (who != null && line.who().contains(who)) {
      return new Hit(named(line), 1, false);
    }
    Hit best = null;
    for (Variant variant : variants) {
      if ((best == null || variant.likeness() > best.likeness())
          && line.stems().containsAll(variant.stems())) {
        int at = first(line, variant.stems(), 0);
        if (at >= 0) {
          best = new Hit(at, variant.likeness(), variant.opposite());
        }
      }
    }
    return best;
  }

  /** Every place in a line where the term is met by words, each with its closest stand-in. */
  List<Hit> all(Line line) {
    List<Hit> hits = new ArrayList<>();
    for (Variant variant : variants) {
      if (line.stems().containsAll(variant.stems())) {
        for (int at = first(line, variant.stems(), 0);
            at >= 0;
            at = first(line, variant.stems(), at + 1)) {
          hits.add(new Hit(at, variant.likeness(), variant.opposite()));
        }
      }
    }
    return hits;
  }

  private int named(Line line) {
    for (int i = 0; i < line.size(); i++) {
      if (who != null && who.equals(line.word(i).who())) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Where, from a place on, the first of some stems stands with the others within a few words after
   * it, or -1.
   */
  private int first(Line line, List<String> stems, int from) {
    for (int i = from; i < line.size(); i++) {
      if (met(line.word(i), stems.getFirst()) && follow(line, stems, i)) {
        return i;
      }
    }
    return -1;
  }

  /** A name is not met where a thing or a deed is asked about: Helen Burns burns nothing. */
  private boolean met(Word word, String stem) {
    boolean name = word.pos() == Upos.PROPN && (role == Role.VERB || role == Role.OTHER);
    return word.has(stem) && !name;
  }

  private static boolean follow(Line line, List<String> stems, int from) {
    int at = from;
    for (String stem : stems.subList(1, stems.size())) {
      int limit = Math.min(line.size(), at + 4);
      int next = at + 1;
      while (next < limit && !line.word(next).has(stem)) {
        next++;
      }
      if (next >= limit) {
        return false;
      }
      at = next;
    }
    return true;
  }
}
