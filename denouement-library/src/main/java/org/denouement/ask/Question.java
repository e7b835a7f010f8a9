package org.denouement.ask;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is understood.
 *
 * @param text its words as asked
 * @param asked what it asks for
 * @param words its words
 * @param terms what it is about
 * @param verb the term of its main verb, or null where that says little ("is", "happens")
 * @param verbAt where the main verb stands, or -1
 * @param subjectAsked whether what is asked for is the subject of the main verb
 * @param agentAsked whether what is asked for is the one who acts
 * @param agent the term of the one who acts, or null where asked for or not said
 * @param patient the term of the one acted on, or null where asked for or not said
 * @param head the noun asked for, as in "which city", or null
 * @param named ids of the cast named in it, in their order
 * @param negated whether it asks by a negation
 * @param moment which part of the story it is about
 */
record Question(
    String text,
    Asked asked,
    List<Word> words,
    List<Term> terms,
    @Nullable Term verb,
    int verbAt,
    boolean subjectAsked,
    boolean agentAsked,
    @Nullable Term agent,
    @Nullable Term patient,
    @Nullable Word head,
    SequencedSet<String> named,
    boolean negated,
    Moment moment) {

  /** A part of the story. */
  enum Moment {
    ANY,
    START,
    END
  }

  Question {
    words = List.copyOf(words);
    terms = List.copyOf(terms);
    named = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(named));
  }

  /** Whether one of its words has this form or lemma. */
  boolean has(String word) {
    return words.stream().anyMatch(one -> one.is(word) || one.lemma().equals(word));
  }

  /** Whether its main verb is "be". */
  boolean copular() {
    return verbAt >= 0 && words.get(verbAt).lemma().equals("be");
  }

  /** Whether a word of the story is among what is asked about. */
  boolean mentions(Word word) {
    if (word.who() != null && named.contains(word.who())) {
      return true;
    }
    return words.stream().anyMatch(one -> one.stem().equals(word.stem()) && one.pos().isNominal());
  }
}
