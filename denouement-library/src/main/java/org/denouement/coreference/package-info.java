/**
 * Whom mentions go back to: each joins an entity already known or starts a new one, in the order of
 * reading.
 *
 * <p>The trained model gives each mention vectors ({@link org.denouement.encoder.MentionVectors});
 * two mentions are compared by theirs and by the <b>features</b> of the pair: how far apart, how
 * alike in words, which pronouns, who speaks. An <b>anaphor</b> is the mention that goes back, an
 * <b>antecedent</b> the one gone back to. A <b>linked entity</b> is what some mentions were found
 * to mean, a number and no more: who is cast, how somebody is called, and what the story forbids to
 * be one is not known here. Nothing is looked at but what was read before, and memory is bounded by
 * the entities spoken of lately, not by the length of the book.
 */
@NullMarked
package org.denouement.coreference;

import org.jspecify.annotations.NullMarked;
