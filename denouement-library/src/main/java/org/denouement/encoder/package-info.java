/**
 * The trained model and what its scores mean.
 *
 * <p>One small transformer reads the words of a page and scores what they are; this room cuts words
 * into the model's <b>pieces</b>, runs it, and makes out of its scores what is always well formed:
 * one part of speech and lemma a word, one tree a sentence, mentions that nest and never cross. It
 * knows words, not texts: offsets are its caller's. A <b>window</b> is what one call of the model
 * sees, a page or, rarely, a part of one. {@link org.denouement.encoder.Encoder} is the door.
 */
@NullMarked
package org.denouement.encoder;

import org.jspecify.annotations.NullMarked;
