/**
 * What the words of one page are: sentences, tokens, parts of speech, lemmas, and the shallow
 * syntax over them.
 *
 * <p>Every stage here sees one page and nothing else. A <b>token</b> is a word or sign as Universal
 * Dependencies cuts them ("don't" is two), with its universal part of speech; a <b>sentence</b>
 * ends where {@link org.denouement.manuscript.Sentences} says; a <b>clause</b> is a verb group with
 * its subject and objects. {@link org.denouement.language.Tagger} is the door through which a
 * better model comes in.
 */
@NullMarked
package org.denouement.language;

import org.jspecify.annotations.NullMarked;
