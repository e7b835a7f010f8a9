/**
 * What is known, written for other programs. The JSON shapes are the contracts {@code
 * denouement.explanation/1}, {@code denouement.answer/1} and {@code denouement.evaluation/1};
 * fields may be added, never changed without a new version.
 */
@NullMarked
package org.denouement.export;

import org.jspecify.annotations.NullMarked;
