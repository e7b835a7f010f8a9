/**
 * Answers a person's question about a story from what is known at a horizon, with the words the
 * answer rests on, or says that the story does not tell.
 */
@NullMarked
package org.denouement.ask;

import org.jspecify.annotations.NullMarked;
