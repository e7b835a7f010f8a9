/** Benchmarks of reading, among the classes of the encoder whose steps they time. */
@NullMarked
package org.denouement.encoder;

import org.jspecify.annotations.NullMarked;
