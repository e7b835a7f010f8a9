package org.denouement.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.denouement.encoder.EncodedSentence;
import org.denouement.encoder.EncodedWord;
import org.denouement.encoder.Encoder;
import org.denouement.encoder.PageReader;
import org.denouement.encoder.PairWeights;
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

  /**
   * The tagger of the English model, which is loaded once.
   *
   * @throws IllegalStateException if there is no model; says what to do
   */
  public static EncoderTagger english() {
    return English.TAGGER;
  }

  private static final class English {
    private static final EncoderTagger TAGGER = new EncoderTagger(Encoder.english());
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

  @Override
  public Optional<PairWeights> pairs() {
    return encoder.pairs();
  }

  /**
   * A sentence of words that are given, not cut by our rules.
   *
   * @param words the words
   * @param spans where each stands
   * @param encoded what the model makes of them
   */
  public static Sentence sentence(List<String> words, List<Span> spans, EncodedSentence encoded) {
    List<RawToken> raw = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      raw.add(
          new RawToken(spans.get(i), words.get(i).replace('\u2019', '\'').replace('\u2018', '\'')));
    }
    return sentence(raw, encoded);
  }

  private static Sentence sentence(List<RawToken> raw, EncodedSentence encoded) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      EncodedWord word = encoded.words().get(i);
      Upos pos = pos(i, raw, encoded);
      tokens.add(
          new Token(
              raw.get(i).span(),
              plain(raw.get(i).form()),
              pos,
              lemma(plain(raw.get(i).form()), pos, word),
              word.head(),
              word.relation(),
              word.event()));
    }
    Span span = new Span(raw.getFirst().span().start(), raw.getLast().span().end());
    return new Sentence(span, tokens, encoded.mentions());
  }

  /** The part of speech; three things that the model knows better than its tag are mended. */
  private static Upos pos(int i, List<RawToken> raw, EncodedSentence encoded) {
    if (isNameBeforeVerb(i, raw, encoded)) {
      return Upos.PROPN;
    }
    boolean verb = isVerb(i, raw, encoded) || isParticiple(raw.get(i), encoded.words().get(i));
    return verb ? Upos.VERB : Upos.valueOf(encoded.words().get(i).upos());
  }

  /** "Anna and Tom, now married": an adjective that tells an event and has a verb's form. */
  private static boolean isParticiple(RawToken raw, EncodedWord word) {
    String form = raw.form().toLowerCase(Locale.ROOT);
    return word.upos().equals("ADJ")
        && word.event()
        && form.endsWith("ed")
        && VerbForms.base(form).isPresent();
  }

  /**
   * "Paulo and Nora divorce": a noun that has a subject and no copula, and may be a verb, is one.
   */
  private static boolean isVerb(int i, List<RawToken> raw, EncodedSentence encoded) {
    if (!encoded.words().get(i).upos().equals("NOUN")
        || !VerbForms.isVerb(raw.get(i).form().toLowerCase(Locale.ROOT))) {
      return false;
    }
    List<String> below = new ArrayList<>();
    for (EncodedWord word : encoded.words()) {
      if (word.head() == i) {
        below.add(word.relation());
      }
    }
    return below.contains("nsubj")
        && !below.contains("cop")
        && !below.contains("det")
        && !below.contains("case");
  }

  /**
   * "Later, Catch calls Sharon": a word with a capital between a comma and a verb in the third
   * person is a name, though small it were a noun.
   */
  private static boolean isNameBeforeVerb(int i, List<RawToken> raw, EncodedSentence encoded) {
    boolean between = i > 0 && i + 1 < raw.size() && raw.get(i - 1).form().equals(",");
    return between
        && encoded.words().get(i).upos().equals("NOUN")
        && Character.isUpperCase(raw.get(i).form().codePointAt(0))
        && encoded.words().get(i + 1).upos().equals("VERB")
        && raw.get(i + 1).form().endsWith("s");
  }

  /** The lemma, in lower case; of a verb it is checked against lists. */
  private static String lemma(String form, Upos pos, EncodedWord word) {
    String lemma = word.lemma().toLowerCase(Locale.ROOT);
    return pos == Upos.VERB ? VerbForms.lemma(form.toLowerCase(Locale.ROOT), lemma) : lemma;
  }

  /** A form as rules know it: straight quotation marks, and dashes as typewriters had them. */
  private static String plain(String form) {
    return switch (form) {
      case "\u201c", "\u201d", "''", "``" -> "\"";
      case "\u2014", "\u2013" -> "--";
      default -> form;
    };
  }
}
