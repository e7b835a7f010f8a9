package org.denouement.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.denouement.manuscript.Sentences;
import org.denouement.manuscript.Span;

/**
 * Tags with Apache OpenNLP and its published English models (trained on UD English-EWT).
 *
 * <p>Sentences end where {@link Sentences} says. The models keep "don't" as one word tagged {@code
 * AUX+PART}; {@link Clitics} takes it apart, and {@link TagRepair} mends what models of the past
 * tense get wrong in stories told in the present. Not thread-safe.
 */
public final class OpenNlpTagger implements Tagger {

  private final Sentences sentences = new Sentences();
  private final TokenizerME tokenizer;
  private final POSTaggerME tagger;
  private final LemmatizerME lemmatizer;
  private final Map<String, String> lemmas = new HashMap<>();

  /** Loads the models from the class path. */
  public OpenNlpTagger() {
    try (InputStream tokens = model("tokens");
        InputStream pos = model("pos");
        InputStream forms = model("lemmas")) {
      tokenizer = new TokenizerME(new TokenizerModel(tokens));
      tagger = new POSTaggerME(new POSModel(pos));
      lemmatizer = new LemmatizerME(new LemmatizerModel(forms));
    } catch (IOException e) {
      throw new UncheckedIOException("a language model cannot be read", e);
    }
  }

  private static InputStream model(String task) throws IOException {
    String name = "/opennlp-en-ud-ewt-" + task + "-1.3-2.5.4.bin";
    InputStream stream = OpenNlpTagger.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IOException("the language model " + name + " is not on the class path");
    }
    return stream;
  }

  @Override
  public List<List<Sentence>> tag(CharSequence text, List<Span> passages) {
    return passages.stream().map(passage -> sentences(text, passage)).toList();
  }

  private List<Sentence> sentences(CharSequence text, Span passage) {
    List<Sentence> found = new ArrayList<>();
    int at = passage.start();
    while (at < passage.end()) {
      int end = sentences.next(text, at, passage.end());
      List<Token> tokens = tokens(text, at, end);
      if (!tokens.isEmpty()) {
        Span span = new Span(tokens.getFirst().span().start(), tokens.getLast().span().end());
        found.add(new Sentence(span, tokens));
      }
      at = end;
    }
    return found;
  }

  private List<Token> tokens(CharSequence text, int start, int end) {
    String words = plain(text, start, end);
    opennlp.tools.util.Span[] spans = tokenizer.tokenizePos(words);
    List<Piece> pieces = new ArrayList<>();
    for (opennlp.tools.util.Span span : spans) {
      Signs.split(words, span.getStart(), span.getEnd(), pieces);
    }
    Signs.joinTitles(pieces);
    String[] forms = pieces.stream().map(Piece::form).toArray(String[]::new);
    String[] tags = tagger.tag(forms);

    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < forms.length; i++) {
      Clitics.split(
          pieces.get(i).start() + start, forms[i], tags[i], lemma(forms[i], tags[i]), tokens);
    }
    return TagRepair.repaired(tokens);
  }

  /**
   * The lemma of a word by itself, so that it can be remembered: looking it up takes as long as
   * tagging it.
   */
  private String lemma(String form, String tag) {
    return lemmas.computeIfAbsent(
        form + "\t" + tag,
        key ->
            lemmatizer.lemmatize(new String[] {form}, new String[] {tag})[0].toLowerCase(
                Locale.ROOT));
  }

  /** The words as the models know them: no line ends, straight quotation marks; the same length. */
  private static String plain(CharSequence text, int start, int end) {
    StringBuilder words = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      words.append(
          switch (text.charAt(i)) {
            case '\n', '\r', '\t', '\u00a0' -> ' ';
            case '\u2018', '\u2019', '\u02bc' -> '\'';
            case '\u201c', '\u201d' -> '"';
            case '\u2014', '\u2013' -> '-';
            default -> text.charAt(i);
          });
    }
    return words.toString();
  }

  /** A surface token before its clitics are taken apart. */
  record Piece(int start, String form) {}
}
