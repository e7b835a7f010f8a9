/**
 * Denouement reads a story and explains it. {@link org.denouement.Story} is the door; the rooms
 * behind it follow a reader's way: {@link org.denouement.manuscript}, {@link org.denouement.read},
 * {@link org.denouement.language}, {@link org.denouement.story}, {@link org.denouement.explain},
 * {@link org.denouement.ask}, {@link org.denouement.export}, {@link org.denouement.evaluate}.
 */
@NullMarked
package org.denouement;

import org.jspecify.annotations.NullMarked;
