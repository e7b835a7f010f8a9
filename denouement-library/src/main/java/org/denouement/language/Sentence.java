package org.denouement.language;

import java.util.List;
import org.denouement.encoder.EncodedMention;
import org.denouement.manuscript.Span;

/**
 * One sentence, or the part of one that stands on a page.
 *
 * @param span where it stands, without the white space around it
 * @param tokens its words in order; never empty
 * @param spotted the mentions that the model finds in it, by tokens; the one that holds another
 *     first
 */
public record Sentence(Span span, List<Token> tokens, List<EncodedMention> spotted) {

  public Sentence {
    tokens = List.copyOf(tokens);
    spotted = List.copyOf(spotted);
  }

  /** A sentence in which no model looked for mentions. */
  public Sentence(Span span, List<Token> tokens) {
    this(span, tokens, List.of());
  }

  /** The same without what only serves to link its mentions, which takes much room. */
  public Sentence linked() {
    return new Sentence(span, tokens, spotted.stream().map(one -> one.with(null)).toList());
  }

  /** How many of its tokens are words, signs left out. */
  public int words() {
    return (int)
        tokens.stream()
            .filter(token -> token.pos() != Upos.PUNCT && token.pos() != Upos.SYM)
            .count();
  }

  /** The first token that ends past an offset, or the last where none does. */
  public int tokenAt(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > offset) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  /** The span from token {@code first} to token {@code last}, both counted from 0 and included. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }
}
