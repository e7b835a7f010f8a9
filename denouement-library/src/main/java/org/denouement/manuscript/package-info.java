/**
 * The text as read, and the places in it.
 *
 * <p>A <b>manuscript</b> is the text of one story exactly as it was read, with its <b>blocks</b>
 * (headings, paragraphs, scene breaks) and a <b>source map</b> back to the file. The text is never
 * altered; what is found in it lives beside it, as a <b>span</b>: UTF-16 offsets, 0-based,
 * half-open. A <b>page</b> is the step of the reader: at most {@value
 * org.denouement.manuscript.Pages#LONGEST} units of one section. A <b>horizon</b> is a page number:
 * what a reader has seen so far. A <b>place</b> is how a person says where something stands:
 * "chapter 3, paragraph 2".
 *
 * <p>The trap of this package: everything here must be <i>prefix-stable</i>. Cutting the text at
 * the end of a page leaves every block and page before the cut as it was, so nothing may be decided
 * by looking further than the next block.
 */
@NullMarked
package org.denouement.manuscript;

import org.jspecify.annotations.NullMarked;
