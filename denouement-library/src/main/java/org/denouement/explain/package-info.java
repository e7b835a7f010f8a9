/**
 * What is known of a story at a horizon, said as claims that each cite the words they rest on.
 *
 * <p>A <b>claim</b> is one sentence with its <b>evidence</b> (passages of the text, quoted
 * exactly), the <b>stage</b> that made it, a <b>confidence</b>, and a <b>footing</b>: <i>stated</i>
 * (the text says so), <i>inferred</i> (it follows from what the text says) or <i>view</i> (the
 * writer's opinion). The records are the contract {@code denouement.explanation/1}; how one looks
 * in a terminal, in Markdown or as a page is the business of the renderers beside them.
 */
@NullMarked
package org.denouement.explain;

import org.jspecify.annotations.NullMarked;
