package org.denouement.story;

import java.util.List;
import org.denouement.language.Token;

/** Follows quotation marks through a paragraph: which words are direct speech. */
final class Speech {

  private boolean open;

  /** Which tokens of the next sentence stand in speech; a paragraph starts outside of it. */
  boolean[] read(List<Token> tokens, boolean opensParagraph) {
    open = open && !opensParagraph;
    boolean[] quoted = new boolean[tokens.size()];
    for (int i = 0; i < quoted.length; i++) {
      if (tokens.get(i).is("\"")) {
        open = !open;
      }
      quoted[i] = open;
    }
    return quoted;
  }
}
