package org.denouement.language;

import java.util.List;
import org.denouement.manuscript.Span;

/**
 * One sentence, or the part of one that stands on a page.
 *
 * @param span where it stands, without the white space around it
 * @param tokens its words in order; never empty
 */
public record Sentence(Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** How many of its tokens are words, signs left out. */
  public int words() {
    return (int)
        tokens.stream()
            .filter(token -> token.pos() != Upos.PUNCT && token.pos() != Upos.SYM)
            .count();
  }

  /** The span from token {@code first} to token {@code last}, both counted from 0 and included. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }
}
