package org.denouement.language;

import org.denouement.language.Clause.Tense;
import org.jspecify.annotations.Nullable;

/**
 * A main verb with its auxiliaries.
 *
 * @param predicate the token that its arguments hang on: itself, or what a copula says
 * @param verb the token of the main verb, or of "be" where that is all
 * @param lemma what happens, with its particle
 */
record VerbGroup(
    int predicate,
    int verb,
    String lemma,
    Tense tense,
    boolean passive,
    boolean negated,
    @Nullable String modal) {

  /** Whether it can stand as the verb of a clause with a subject of its own. */
  boolean isFinite() {
    return switch (tense) {
      case PRESENT, PAST, PRESENT_PERFECT, PAST_PERFECT, MODAL -> true;
      case PERFECT_PARTICIPLE, INFINITIVE, PARTICIPLE -> false;
    };
  }
}
