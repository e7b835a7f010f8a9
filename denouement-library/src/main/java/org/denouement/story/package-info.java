/**
 * What a reader knows after each page: the fold.
 *
 * <p>{@link org.denouement.story.StoryReader} reads page after page, once, and only ever adds to
 * what it knows; {@link org.denouement.story.Knowledge} is what it knows after the last page read.
 * So what is known at page n equals what reading only n pages gives. A <b>mention</b> is a span
 * that refers to an entity; a <b>cast member</b> is an entity that does or undergoes something; a
 * <b>happening</b> is an event with participants and a place in two orders: <b>telling order</b>,
 * that of the text, and <b>story order</b>, that of the story world. A <b>frame</b> is a stretch
 * told at one story time.
 *
 * <p>How it hangs together is the {@link org.denouement.story.Knot}. A <b>tie</b> is something told
 * between two of the cast; the <b>turn</b> it makes leads from one <b>bond</b> ("friends") to
 * another ("enemies"), by the rules of {@code Standing}. The rules are the first <b>voice</b>, the
 * trained reader of passages is the second; a <b>verdict</b> is what is decided from both. A
 * <b>relation</b> is a pair with its bonds in story order. A question is <b>raised</b> by a passage
 * and answered by a later one; a <b>ground</b> is a passage that something known rests on.
 */
@NullMarked
package org.denouement.story;

import org.jspecify.annotations.NullMarked;
