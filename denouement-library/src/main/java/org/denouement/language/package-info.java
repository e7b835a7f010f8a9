/**
 * What the words of one page are: sentences, tokens, parts of speech, lemmas, the tree over them,
 * and the clauses and mentions read off them.
 *
 * <p>Every stage here sees one page and nothing else. A <b>token</b> is a word or sign as Universal
 * Dependencies cuts them ("don't" is two), with its universal part of speech and its place in the
 * sentence's tree; a <b>sentence</b> ends where {@link org.denouement.language.SentenceEnds} says,
 * which goes on over "said he" where pages do not; a <b>clause</b> is a verb group with its subject
 * and objects. {@link org.denouement.language.Tagger} is the door through which the trained model
 * ({@link org.denouement.encoder}) comes in.
 */
@NullMarked
package org.denouement.language;

import org.jspecify.annotations.NullMarked;
