package org.denouement.encoder;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Makes out of a window's scores what is always well formed. */
final class Decoder {

  private static final String ROOT = "root";

  /** How much worse a script may score that makes a known word of a form. */
  private static final float NEARLY = 3;

  private final Labels labels;
  private final List<String> words;
  private final Scores scores;
  private final Window window;
  private final Predicate<String> isWord;
  private final int rootLabel;

  Decoder(
      Labels labels, List<String> words, Scores scores, Window window, Predicate<String> isWord) {
    this.isWord = isWord;
    this.labels = labels;
    this.words = words;
    this.scores = scores;
    this.window = window;
    this.rootLabel = labels.relations().indexOf(ROOT);
  }

  /**
   * What the window's parts are, in order.
   *
   * @param relate gives the relations' scores for the heads chosen
   */
  List<EncodedSentence> decode(BiFunction<Scores, int[], FloatBuffer> relate) {
    int[] heads = new int[words.size()];
    int from = 0;
    for (Window.Part part : window.parts()) {
      int[] tree = Trees.heads(scores.arcs(from, part.words()));
      for (int w = 0; w < tree.length; w++) {
        heads[from + w] = from + tree[w];
      }
      from += part.words();
    }
    FloatBuffer relations = relate.apply(scores, heads);
    List<EncodedSentence> decoded = new ArrayList<>();
    from = 0;
    for (Window.Part part : window.parts()) {
      decoded.add(
          new EncodedSentence(
              words(from, part.words(), heads, relations), mentions(from, part.words())));
      from += part.words();
    }
    return decoded;
  }

  private List<EncodedWord> words(int from, int size, int[] heads, FloatBuffer relations) {
    List<EncodedWord> decoded = new ArrayList<>();
    for (int w = from; w < from + size; w++) {
      int upos = Scores.best(Scores.row(scores.upos(), w, labels.upos().size()));
      decoded.add(
          new EncodedWord(
              labels.upos().get(upos),
              lemma(w),
              heads[w] - from,
              heads[w] == w ? ROOT : labels.relations().get(relation(relations, w)),
              scores.events().get(w) > labels.eventThreshold()));
    }
    return decoded;
  }

  /**
   * The lemma of the best script; where it is no word the vocabulary knows, that of the next best
   * script whose lemma is one, if it is nearly as good.
   */
  private String lemma(int word) {
    float[] row = Scores.row(scores.lemmas(), word, labels.lemmas().size());
    int best = Scores.best(row);
    String lemma = labels.lemmas().get(best).lemma(words.get(word));
    if (isWord.test(lemma)) {
      return lemma;
    }
    String found = lemma;
    float least = row[best] - NEARLY;
    for (int i = 0; i < row.length; i++) {
      if (row[i] > least && isWord.test(labels.lemmas().get(i).lemma(words.get(word)))) {
        found = labels.lemmas().get(i).lemma(words.get(word));
        least = row[i];
      }
    }
    return found;
  }

  /** The best relation but "root", which only roots have. */
  private int relation(FloatBuffer relations, int word) {
    float[] row = Scores.row(relations, word, labels.relations().size());
    if (rootLabel >= 0) {
      row[rootLabel] = Float.NEGATIVE_INFINITY;
    }
    return Scores.best(row);
  }

  private List<EncodedMention> mentions(int from, int size) {
    List<EncodedMention> candidates = new ArrayList<>();
    for (int label = 0; label < labels.mentions().size(); label++) {
      for (int first = 0; first < size; first++) {
        addMentions(label, from, first, size, candidates);
      }
    }
    return NestedMentions.of(candidates);
  }

  /** Adds the mentions of a kind that start at a word. Most spans are none, so rows are scanned. */
  private void addMentions(
      int label, int from, int first, int size, List<EncodedMention> candidates) {
    float[] row = scores.mentions(label, from + first, size - first);
    for (int i = 0; i < row.length; i++) {
      if (row[i] > labels.mentionThreshold()) {
        Labels.MentionLabel kind = labels.mentions().get(label);
        candidates.add(new EncodedMention(first, first + i, kind.type(), kind.form(), row[i]));
      }
    }
  }
}
