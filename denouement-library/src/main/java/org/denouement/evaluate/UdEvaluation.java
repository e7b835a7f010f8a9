package org.denouement.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.encoder.EncodedSentence;
import org.denouement.encoder.EncodedWord;
import org.denouement.encoder.PageReader;
import org.denouement.language.EncoderTagger;
import org.denouement.language.Sentence;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/**
 * Scores tags, lemmas and trees on gold tokens of Universal Dependencies, and tokens and sentence
 * ends on the running text.
 *
 * <p>As the CoNLL 2018 shared task counts (Zeman et al. 2018, section 2), signs included and
 * relations without their subtypes; tokens are syntactic words, "do" and "n't" two.
 */
public final class UdEvaluation {

  private final PageReader encoder;
  private final EncoderTagger tagger;
  private final Predictions predictions;
  private final Tally all = new Tally();
  private final TreeMap<String, Tally> byRelation = new TreeMap<>();
  private final SequencedMap<String, SequencedMap<String, Double>> rows = new LinkedHashMap<>();
  private int documents;

  /** What is right of how much. */
  private static final class Tally {
    private int words;
    private int upos;
    private int lemmas;
    private int heads;
    private int labelled;
    private final Counts tokens = new Counts();
    private final Counts sentences = new Counts();

    void add(UdSentence.Word gold, EncodedWord said) {
      boolean head = said.head() == gold.head();
      words++;
      upos += said.upos().equals(gold.upos()) ? 1 : 0;
      lemmas += said.lemma().equals(gold.lemma()) || gold.lemma().equals("_") ? 1 : 0;
      heads += head ? 1 : 0;
      labelled += head && UdSentence.universal(said.relation()).equals(gold.relation()) ? 1 : 0;
    }

    double share(int right) {
      return words == 0 ? 0 : 100.0 * right / words;
    }

    SequencedMap<String, Double> figures() {
      SequencedMap<String, Double> figures = new LinkedHashMap<>();
      figures.put("upos", share(upos));
      figures.put("lemma", share(lemmas));
      figures.put("uas", share(heads));
      figures.put("las", share(labelled));
      figures.put("tokensF1", tokens.f1());
      figures.put("sentencesF1", sentences.f1());
      return figures;
    }
  }

  private UdEvaluation(PageReader encoder, Predictions predictions) {
    this.encoder = encoder;
    this.tagger = new EncoderTagger(encoder);
    this.predictions = predictions;
  }

  /**
   * Scores a model on CoNLL-U files.
   *
   * @param data a file or a folder
   * @param split which, where the folder holds several
   * @throws IllegalArgumentException if there is no such file, or no split was chosen of several
   * @throws UnreadableGoldException if a file is not CoNLL-U
   */
  public static Evaluation of(
      Path data,
      @Nullable String split,
      PageReader encoder,
      Predictions predictions,
      SequencedMap<String, String> provenance) {
    UdEvaluation evaluation = new UdEvaluation(encoder, predictions);
    DataFiles.conllu(data, split).forEach(evaluation::score);
    return evaluation.result(provenance);
  }

  private void score(Path file) {
    List<UdSentence> sentences = UdSentence.read(TokenTable.read(file, 10));
    Tally tally = new Tally();
    StringBuilder said = new StringBuilder();
    int from = 0;
    for (int s = 1; s <= sentences.size(); s++) {
      if (s == sentences.size() || sentences.get(s).opensDocument()) {
        List<UdSentence> document = sentences.subList(from, s);
        parse(document, tally, said);
        cut(document, tally);
        from = s;
        documents++;
      }
    }
    rows.put(DataFiles.name(file), tally.figures());
    all.tokens.add(tally.tokens);
    all.sentences.add(tally.sentences);
    predictions.take(file.getFileName().toString(), said.toString());
  }

  private void parse(List<UdSentence> document, Tally tally, StringBuilder written) {
    List<EncodedSentence> read =
        GoldPages.read(encoder, document.stream().map(UdSentence::forms).toList());
    for (int s = 0; s < document.size(); s++) {
      List<EncodedWord> said = read.get(s).words();
      for (int w = 0; w < said.size(); w++) {
        UdSentence.Word gold = document.get(s).words().get(w);
        tally.add(gold, said.get(w));
        all.add(gold, said.get(w));
        byRelation.computeIfAbsent(gold.relation(), r -> new Tally()).add(gold, said.get(w));
      }
      UdPrediction.write(document.get(s).gold(), said, written);
    }
  }

  /** Cuts the running text of each paragraph, and compares spans in it. */
  private void cut(List<UdSentence> document, Tally tally) {
    int from = 0;
    for (int s = 1; s <= document.size(); s++) {
      if (s == document.size() || document.get(s).opensParagraph()) {
        cutParagraph(document.subList(from, s), tally);
        from = s;
      }
    }
  }

  private void cutParagraph(List<UdSentence> paragraph, Tally tally) {
    StringBuilder text = new StringBuilder();
    List<Span> tokens = new ArrayList<>();
    Set<Span> sentences = new HashSet<>();
    for (UdSentence sentence : paragraph) {
      int first = tokens.size();
      for (UdSentence.Word word : sentence.words()) {
        tokens.add(new Span(text.length(), text.length() + word.form().length()));
        text.append(word.form()).append(word.spaceAfter() ? " " : "");
      }
      sentences.add(new Span(tokens.get(first).start(), tokens.getLast().end()));
    }
    List<Sentence> said = tagger.tag(text, new Span(0, text.length()));
    List<Span> cut =
        said.stream().flatMap(one -> one.tokens().stream()).map(token -> token.span()).toList();
    tally.tokens.add(cut, new HashSet<>(tokens));
    tally.sentences.add(said.stream().map(Sentence::span).toList(), sentences);
  }

  private Evaluation result(SequencedMap<String, String> provenance) {
    SequencedMap<String, SequencedMap<String, Double>> kinds = new LinkedHashMap<>();
    byRelation.forEach((relation, tally) -> {
      SequencedMap<String, Double> figures = new LinkedHashMap<>();
      figures.put("words", (double) tally.words);
      figures.put("upos", tally.share(tally.upos));
      figures.put("uas", tally.share(tally.heads));
      figures.put("las", tally.share(tally.labelled));
      kinds.put(relation, figures);
    });
    return new Evaluation("ud", documents, all.figures(), kinds, rows, List.of(), provenance);
  }
}
