/** Measures what the program says of stories against what careful readers say of them. */
@NullMarked
package org.denouement.evaluate;

import org.jspecify.annotations.NullMarked;
