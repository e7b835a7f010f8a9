/**
 * From a file to a {@link org.denouement.manuscript.Manuscript}: character sets, plain text,
 * Markdown, HTML.
 *
 * <p>Only the character set and, for HTML, finding the article look at the whole file. All else is
 * decided from what stands before, and at most the lines of the next block, so that a manuscript
 * cut at a page's end is the start of the whole one.
 */
@NullMarked
package org.denouement.read;

import org.jspecify.annotations.NullMarked;
