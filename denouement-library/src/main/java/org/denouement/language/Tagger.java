package org.denouement.language;

import java.util.List;
import java.util.Optional;
import org.denouement.encoder.PairWeights;
import org.denouement.manuscript.Span;

/**
 * Cuts running text into sentences and tokens with parts of speech and lemmas. Implementations need
 * not be thread-safe.
 */
public interface Tagger {

  /**
   * The sentences of one page.
   *
   * @param text the text as read
   * @param passages the parts of paragraphs that stand on the page; nothing outside them is looked
   *     at
   * @return for each passage its sentences; none where it has no words
   */
  List<List<Sentence>> tag(CharSequence text, List<Span> passages);

  /** The sentences of a passage that stands by itself. */
  default List<Sentence> tag(CharSequence text, Span passage) {
    return tag(text, List.of(passage)).getFirst();
  }

  /** How the mentions that it spots are compared; empty where they are not. */
  default Optional<PairWeights> pairs() {
    return Optional.empty();
  }
}
