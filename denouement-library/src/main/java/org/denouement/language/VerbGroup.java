package org.denouement.language;

import org.denouement.language.Clause.Tense;
import org.jspecify.annotations.Nullable;

/**
 * A main verb with its auxiliaries.
 *
 * @param first its first token ("had" of "had never left")
 * @param verb the token of the main verb, or of "be" where that is all
 * @param last its last token, particle included
 * @param lemma what happens, with its particle
 */
record VerbGroup(
    int first,
    int verb,
    int last,
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
