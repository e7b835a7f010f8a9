/**
 * From a file to a {@link org.denouement.manuscript.Manuscript}: character sets, plain text,
 * Markdown, HTML.
 *
 * <p>{@link org.denouement.read.StoryFile} is the door. What comes of it is a value, a {@link
 * org.denouement.read.Reading}: a manuscript with its warnings, or a refusal that says what was
 * found, what was expected and what to do. On the way bytes are <i>decoded</i>; plain text is put
 * into <b>groups</b> of lines that belong together, each of which is then judged to be a block;
 * formats with markup give their words to a <b>layout builder</b>, which keeps the way back to the
 * file.
 *
 * <p>Only the character set and, for HTML, finding the article look at the whole file. All else is
 * decided from what stands before, and at most the blank lines after a block, so that a manuscript
 * cut at a page's end is the start of the whole one. The trap: a page may end after any sentence
 * inside a paragraph, so nothing may turn on a line that has no end yet.
 */
@NullMarked
package org.denouement.read;

import org.jspecify.annotations.NullMarked;
