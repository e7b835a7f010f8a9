/**
 * The faces of an explanation: a text for the terminal, Markdown, and a page for a browser.
 *
 * <p>A <b>telling</b> is what is told of an explanation: the weightiest happenings in story order,
 * the main cast, how they stand to each other, and so on, chosen once for all faces by {@link
 * org.denouement.explain.face.Length}. A <b>line</b> is a claim as told, with the numbers of its
 * <b>notes</b>; a note is a passage of the story, cited once and numbered by first use. A
 * <b>face</b> only says how a telling looks.
 *
 * <p>The traps of this package: story text is hostile until cleaned and escaped, and what the text
 * implies or the writer thinks never stands among what is stated.
 */
@NullMarked
package org.denouement.explain.face;

import org.jspecify.annotations.NullMarked;
