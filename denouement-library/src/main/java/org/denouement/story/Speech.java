package org.denouement.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denouement.language.Token;

/** Follows quotation marks through a paragraph: which words are direct speech. */
final class Speech {

  private boolean open;

  /** The tokens of the next sentence that stand in speech; a paragraph starts outside of it. */
  Set<Integer> read(List<Token> tokens, boolean opensParagraph) {
    open = open && !opensParagraph;
    Set<Integer> quoted = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is("\"")) {
        open = !open;
      }
      if (open) {
        quoted.add(i);
      }
    }
    return quoted;
  }
}
