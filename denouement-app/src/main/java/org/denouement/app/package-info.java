/** The command line: a thin shell over the library. */
@NullMarked
package org.denouement.app;

import org.jspecify.annotations.NullMarked;
