package org.denouement.speech;

import org.jspecify.annotations.Nullable;

/**
 * The phrase that tells who speaks: "said she to her mother".
 *
 * @param verb the verb of saying
 * @param speaker the head word of who speaks
 * @param addressee the head word of who is spoken to, or null where it is not said
 */
public record Cue(Place verb, Place speaker, @Nullable Place addressee) {}
