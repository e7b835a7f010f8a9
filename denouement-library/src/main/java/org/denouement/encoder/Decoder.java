package org.denouement.encoder;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes out of a window's scores what is always well formed. */
final class Decoder {

  private static final String ROOT = "root";
  private static final String PERSON = "PER";

  private static final String NAME = "PROP";

  /** How much worse a name may score that stands in no other mention. */
  private static final float BENEFIT = 2;

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
    for (int first = 0; first < size; first++) {
      addMentions(from, first, size, candidates);
    }
    List<EncodedMention> likely =
        candidates.stream().filter(one -> one.score() > labels.mentionThreshold()).toList();
    List<EncodedMention> taken = NestedMentions.of(likely);
    List<EncodedMention> names =
        candidates.stream()
            .filter(one -> one.form().equals(NAME) && endsInName(one, from))
            .filter(one -> taken.stream().noneMatch(held -> shares(one, held)))
            .toList();
    return names.isEmpty()
        ? taken
        : NestedMentions.of(Stream.concat(taken.stream(), names.stream()).toList());
  }

  /** Whether the last word of a mention is tagged as a proper name. */
  private boolean endsInName(EncodedMention mention, int from) {
    int upos = Scores.best(Scores.row(scores.upos(), from + mention.last(), labels.upos().size()));
    return labels.upos().get(upos).equals("PROPN");
  }

  private static boolean shares(EncodedMention one, EncodedMention other) {
    return one.first() <= other.last() && other.first() <= one.last();
  }

  /** Adds what may be mentions from a word on, each of the type and form that score best. */
  private void addMentions(int from, int first, int size, List<EncodedMention> candidates) {
    List<String> types = labels.types();
    List<String> forms = labels.forms();
    float[][] rows = new float[types.size() + forms.size() + 1][];
    for (int plane = 0; plane < rows.length; plane++) {
      rows[plane] = scores.mentions(plane, from + first, size - first);
    }
    float[] titles = rows[rows.length - 1];
    int person = types.indexOf(PERSON);
    for (int i = 0; i < size - first; i++) {
      int type = highest(rows, 0, types.size(), i);
      int form = highest(rows, types.size(), rows.length - 1, i);
      float score = rows[type][i] + rows[form][i];
      float title = rows[person][i] + titles[i];
      if (Math.max(score, title) > labels.mentionThreshold() - BENEFIT) {
        candidates.add(
            title > score
                ? new EncodedMention(first, first + i, PERSON, EncodedMention.TITLE, title)
                : new EncodedMention(
                    first, first + i, types.get(type), forms.get(form - types.size()), score));
      }
    }
  }

  /** Of some rows the one that is highest in a column, the first of equals. */
  private static int highest(float[][] rows, int from, int to, int column) {
    int highest = from;
    for (int row = from + 1; row < to; row++) {
      if (rows[row][column] > rows[highest][column]) {
        highest = row;
      }
    }
    return highest;
  }
}
