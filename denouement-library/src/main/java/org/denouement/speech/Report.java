package org.denouement.speech;

import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/**
 * Indirect speech: "she tells him <i>that she is leaving</i>".
 *
 * @param verb the verb of saying
 * @param span what is said
 * @param speaker the head word of who says it, or null where that is left out ("he is told that")
 * @param addressee the head word of who is spoken to, or null where it is not said
 */
public record Report(Place verb, Span span, @Nullable Place speaker, @Nullable Place addressee) {}
