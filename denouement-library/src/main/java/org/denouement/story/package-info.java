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
 */
@NullMarked
package org.denouement.story;

import org.jspecify.annotations.NullMarked;
