package org.denouement.ask;

import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Makes whole phrases of words that a model cut out of a line: of who, where, when and how many a
 * phrase about one thing, to its end and no further.
 */
final class Whole {

  private static final int LONGER = 6;

  private Whole() {}

  /** The phrase that some words stand for. */
  static Stretch of(Line line, Stretch words, Asked asked) {
    return switch (asked) {
      case WHO, NAME, WHERE, WHEN, AMOUNT -> thing(line, words);
      case WHAT, WHY, HOW, WHETHER -> words;
    };
  }

  private static Stretch thing(Line line, Stretch words) {
    Constituents parts = new Constituents(line);
    Stretch inner = null;
    for (Stretch one : parts.all()) {
      boolean opens = one.first() == words.first() && one.last() <= words.last();
      if (opens && names(line, parts, one) && (inner == null || one.last() > inner.last())) {
        inner = one;
      }
    }
    return inner == null ? around(line, parts, words) : outer(line, parts, inner);
  }

  /** The shortest phrase that opens with these words and goes on. */
  private static Stretch around(Line line, Constituents parts, Stretch words) {
    Stretch around = null;
    for (Stretch one : parts.all()) {
      if (one.first() == words.first()
          && one.last() > words.last()
          && one.size() <= words.size() + LONGER
          && (around == null || one.last() < around.last())
          && names(line, parts, one)) {
        around = one;
      }
    }
    return around == null ? words : around;
  }

  /** The longest phrase with the same first word and the same head that holds no verb. */
  private static Stretch outer(Line line, Constituents parts, Stretch inner) {
    Stretch outer = inner;
    for (Stretch one : parts.all()) {
      if (one.first() == inner.first()
          && one.last() > outer.last()
          && one.size() <= inner.size() + LONGER
          && parts.head(one) == parts.head(inner)
          && names(line, parts, one)) {
        outer = one;
      }
    }
    return outer;
  }

  private static boolean names(Line line, Constituents parts, @Nullable Stretch words) {
    if (words == null || line.word(parts.head(words)).verbal()) {
      return false;
    }
    for (int i = words.first(); i <= words.last(); i++) {
      Word word = line.word(i);
      if (word.verbal() || word.is("(") || word.is(";") || word.pos() == Upos.SCONJ) {
        return false;
      }
    }
    return true;
  }
}
