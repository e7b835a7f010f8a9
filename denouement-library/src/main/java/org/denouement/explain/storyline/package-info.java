/**
 * The layout of a storyline chart: people as lines over time that run side by side while they are
 * together, with few crossings.
 *
 * <p>Time is a row of <b>steps</b>. <b>Gatherings</b> say who is there in each step and who is
 * together with whom; a <b>storyline</b> is an order of the people there, from top to bottom, for
 * each step, in which those together stand next to each other. A <b>crossing</b> is a pair that is
 * there in two neighbouring steps and changes its order between them; a pair is not compared across
 * a gap.
 *
 * <p>The layout knows nothing of stories, and the same gatherings give the same storyline.
 */
@NullMarked
package org.denouement.explain.storyline;

import org.jspecify.annotations.NullMarked;
