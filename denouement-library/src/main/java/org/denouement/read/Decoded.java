package org.denouement.read;

import java.util.List;

/**
 * A file as words.
 *
 * @param text the decoded file without its byte-order mark
 * @param warnings what had to be assumed or done
 */
record Decoded(String text, List<String> warnings) {
  Decoded {
    warnings = List.copyOf(warnings);
  }
}
