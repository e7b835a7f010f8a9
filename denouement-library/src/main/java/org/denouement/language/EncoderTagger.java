package org.denouement.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.denouement.encoder.EncodedSentence;
import org.denouement.encoder.EncodedWord;
import org.denouement.encoder.PageReader;
import org.denouement.manuscript.Span;

/**
 * Tags with the trained encoder, a page a call: parts of speech, lemmas, parse, mentions and
 * events.
 *
 * <p>Tokens and sentence ends come of rules ({@link Tokenizer}, {@link SentenceEnds}), so that they
 * stay where they are when the weights change. Thread-safe.
 */
public final class EncoderTagger implements Tagger {

  private final PageReader encoder;

  /** A tagger that asks this model. */
  public EncoderTagger(PageReader encoder) {
    this.encoder = encoder;
  }

  @Override
  public List<List<Sentence>> tag(CharSequence text, List<Span> passages) {
    List<List<List<RawToken>>> cut =
        passages.stream().map(span -> SentenceEnds.split(Tokenizer.cut(text, span))).toList();
    List<List<String>> words =
        cut.stream()
            .flatMap(List::stream)
            .map(sentence -> sentence.stream().map(RawToken::form).toList())
            .toList();
    List<EncodedSentence> encoded = encoder.read(words);
    List<List<Sentence>> tagged = new ArrayList<>();
    int next = 0;
    for (List<List<RawToken>> passage : cut) {
      List<Sentence> sentences = new ArrayList<>();
      for (List<RawToken> sentence : passage) {
        sentences.add(sentence(sentence, encoded.get(next++)));
      }
      tagged.add(sentences);
    }
    return tagged;
  }

  private static Sentence sentence(List<RawToken> raw, EncodedSentence encoded) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      EncodedWord word = encoded.words().get(i);
      tokens.add(
          new Token(
              raw.get(i).span(),
              raw.get(i).form(),
              Upos.valueOf(word.upos()),
              word.lemma().toLowerCase(Locale.ROOT),
              word.head(),
              word.relation(),
              word.event()));
    }
    Span span = new Span(raw.getFirst().span().start(), raw.getLast().span().end());
    return new Sentence(span, tokens, encoded.mentions());
  }
}
