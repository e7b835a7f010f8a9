package org.denouement.ask;

import java.util.Set;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/** The shallow syntax of a line: noun phrases, subjects and objects, ends of clauses. */
final class Syntax {

  private static final Set<String> STOPS =
      Set.of(",", ";", ":", "(", ")", ".", "!", "?", "-", "--", "\"");
  private static final Set<String> OPENERS =
      Set.of(
          "who",
          "which",
          "that",
          "when",
          "while",
          "whom",
          "whose",
          "because",
          "although",
          "though",
          "where",
          "as",
          "after",
          "before",
          "until",
          "since",
          "if",
          "whereupon");

  private final Line line;

  Syntax(Line line) {
    this.line = line;
  }

  /** A stretch of words, both ends included. */
  record Stretch(int first, int last) {
    int size() {
      return last - first + 1;
    }

    boolean holds(int at) {
      return first <= at && at <= last;
    }
  }

  private Word word(int at) {
    return line.word(at);
  }

  /** The noun phrase around a word, or null where it stands in none. */
  @Nullable Stretch nounPhrase(int at) {
    if (at < 0 || at >= line.size() || !word(at).nounish() || line.aside(at)) {
      return null;
    }
    int first = at;
    while (first > 0 && !opensPhrase(first) && word(first - 1).nounish() && !alone(first - 1)) {
      first--;
    }
    int last = at;
    while (last + 1 < line.size()
        && !alone(last)
        && word(last + 1).nounish()
        && !opensPhrase(last + 1)) {
      last++;
    }
    while (last > first && !word(last).head()) {
      last--;
    }
    return word(last).head() ? withPartner(first, last) : null;
  }

  /** "Jackie and Isabel" is one phrase. */
  private Stretch withPartner(int first, int last) {
    boolean pair =
        last + 2 < line.size()
            && word(last).pos() == Upos.PROPN
            && word(last + 1).pos() == Upos.CCONJ
            && word(last + 2).pos() == Upos.PROPN;
    if (!pair) {
      return new Stretch(first, last);
    }
    int end = last + 2;
    while (end + 1 < line.size() && word(end + 1).pos() == Upos.PROPN) {
      end++;
    }
    return new Stretch(first, end);
  }

  private boolean opensPhrase(int at) {
    Word word = word(at);
    return word.pos() == Upos.DET || word.pos() == Upos.PRON;
  }

  /** A personal pronoun stands by itself; a possessive one opens a phrase. */
  private boolean alone(int at) {
    Word word = word(at);
    return word.pos() == Upos.PRON && !possessive(word);
  }

  static boolean possessive(Word word) {
    return switch (word.token().form().toLowerCase(java.util.Locale.ROOT)) {
      case "his", "her", "their", "its", "my", "your", "our", "whose" -> true;
      default -> false;
    };
  }

  /** Whether a clause stops at this word: a sign, or a word that opens another clause. */
  boolean stops(int at) {
    if (line.aside(at)) {
      return false;
    }
    Word word = word(at);
    if (word.pos() == Upos.PUNCT || STOPS.contains(word.token().form())) {
      return !word.is("'") && !word.is("\"");
    }
    boolean opener =
        OPENERS.contains(word.lemma()) && word.pos() != Upos.DET && word.pos() != Upos.NOUN;
    return opener && verbAfter(at);
  }

  private boolean verbAfter(int at) {
    for (int i = at + 1; i < line.size() && i < at + 8; i++) {
      if (word(i).verbal()) {
        return true;
      }
      if (word(i).pos() == Upos.PUNCT) {
        return false;
      }
    }
    return false;
  }

  /** The last word of the clause that goes on from {@code at}. */
  int clauseEnd(int at) {
    int end = at;
    while (end + 1 < line.size() && !stops(end + 1) && !joins(end + 1)) {
      end++;
    }
    return end;
  }

  /** The first word of the clause that leads up to {@code at}. */
  int clauseStart(int at) {
    int start = at;
    while (start > 0 && !stops(start - 1) && !joins(start - 1)) {
      start--;
    }
    return start;
  }

  /** "and", "but", "or" before another verb, or before a pronoun and its verb. */
  boolean joins(int at) {
    if (word(at).pos() != Upos.CCONJ) {
      return false;
    }
    int next = at + 1;
    while (next < line.size() && word(next).pos() == Upos.ADV) {
      next++;
    }
    if (next + 1 < line.size() && alone(next)) {
      next++;
    }
    return next < line.size() && word(next).verbal();
  }

  /** Whether a verb is passive: a form of "be" before it, and a participle. */
  boolean passive(int verb) {
    String form = word(verb).token().form().toLowerCase(java.util.Locale.ROOT);
    boolean plain = form.equals(word(verb).lemma()) && !form.endsWith("t");
    if (plain || form.endsWith("ing")) {
      return false;
    }
    for (int i = verb - 1; i >= 0 && i >= verb - 3; i--) {
      if (word(i).lemma().equals("be")) {
        return true;
      }
      if (word(i).pos() != Upos.ADV && word(i).pos() != Upos.PART) {
        return word(verb + 1 < line.size() ? verb + 1 : verb).is("by");
      }
    }
    return verb + 1 < line.size() && word(verb + 1).is("by");
  }

  /** The phrase after "by" that belongs to a passive verb, or null. */
  @Nullable Stretch agent(int verb) {
    for (int i = verb + 1; i + 1 < line.size() && i < verb + 8 && !stops(i); i++) {
      if (word(i).is("by")) {
        return nounPhrase(i + 1);
      }
    }
    return null;
  }

  /** The subject of a verb, by what stands before it; or null. */
  @Nullable Stretch subject(int verb) {
    boolean participle = word(verb).token().form().endsWith("ing");
    int at = verb - 1;
    while (at >= 0) {
      Word word = word(at);
      if (!line.aside(at) && word.head() && !(at + 1 < line.size() && word(at + 1).is("'s"))) {
        Stretch phrase = nounPhrase(at);
        int before = phrase == null ? -1 : phrase.first() - 1;
        if (phrase == null) {
          at--;
        } else if (before >= 0 && word(before).pos() == Upos.ADP) {
          at = before - 1;
        } else if (relative(phrase)) {
          at = phrase.first() - 1;
          at -= at >= 0 && word(at).pos() == Upos.PUNCT ? 1 : 0;
        } else if (objectOfAnother(phrase, participle)) {
          at = phrase.first() - 1;
        } else {
          return phrase;
        }
      } else {
        at--;
      }
    }
    return null;
  }

  private boolean relative(Stretch phrase) {
    return phrase.size() == 1
        && Set.of("who", "which", "that").contains(word(phrase.first()).lemma());
  }

  /**
   * In "X enters the room and shoots Y" and "X enters the room, shooting Y" the room is no subject.
   */
  private boolean objectOfAnother(Stretch phrase, boolean participle) {
    int next = phrase.last() + 1;
    boolean joined = next < line.size() && (word(next).pos() == Upos.CCONJ || word(next).is(","));
    int before = phrase.first() - 1;
    while (before >= 0 && (word(before).pos() == Upos.ADV || word(before).pos() == Upos.PART)) {
      before--;
    }
    return (joined || participle) && before >= 0 && word(before).pos() == Upos.VERB;
  }

  /** The object of a verb: the noun phrase after it, past particles and prepositions; or null. */
  @Nullable Stretch object(int verb) {
    for (int i = verb + 1; i < line.size() && !stops(i) && !joins(i); i++) {
      Word word = word(i);
      if (word.pos() == Upos.VERB && i > verb + 2) {
        return null;
      }
      if (word.nounish() && !word.is("'s")) {
        return nounPhrase(i);
      }
    }
    return null;
  }
}
