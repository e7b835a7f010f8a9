package org.denouement.encoder;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * What marks in a passage mean: words of their own that stand before people and sentences.
 *
 * <p>In a passage about two people {@link #FIRST} stands before each mention of the first, {@link
 * #SECOND} before each of the second and {@link #LINE} before each sentence; the question is their
 * names, each behind its mark. In a passage with a pronoun {@link #ASKED} stands before the pronoun
 * and {@link #CANDIDATE} before each mention of somebody ahead of it; the question is the pronoun
 * behind its mark. Marks before entities are those of Zhou and Chen, "An improved baseline for
 * sentence-level relation extraction", 2022.
 */
public final class MarksInPassage {

  /** Stands before each mention of the first of two people. */
  public static final String FIRST = "@";

  /** Stands before each mention of the second of two people. */
  public static final String SECOND = "#";

  /** Stands before each sentence about two people. */
  public static final String LINE = "|";

  /** Stands before the pronoun that is asked about. */
  public static final String ASKED = "*";

  /** Stands before each mention of somebody whom the pronoun may mean. */
  public static final String CANDIDATE = "[";

  private final List<String> states;
  private final float[] whole;
  private final float[] words;

  /**
   * What a model says.
   *
   * @param states the names of the states, the first of which says that there is none
   * @param whole a score for each state, and one that says nothing, for the passage as a whole
   * @param words for each word of the passage a score for each state, and one for a pronoun's
   *     meaning whom a mark there opens
   */
  public MarksInPassage(List<String> states, FloatBuffer whole, FloatBuffer words) {
    this.states = List.copyOf(states);
    this.whole = new float[whole.remaining()];
    whole.get(this.whole);
    this.words = new float[words.remaining()];
    words.get(this.words);
  }

  /** The names of the states, the first of which says that two people are nothing to each other. */
  public List<String> states() {
    return states;
  }

  /** How many words were read; those after them are too many for the model. */
  public int read() {
    return words.length / (states.size() + 1);
  }

  /** How likely each state is the last of two people in the passage, in order; their sum is 1. */
  public double[] last() {
    return likelihoods(whole, 0);
  }

  /**
   * How likely a sentence makes two people each state, in order; their sum is 1. The first says
   * that it changes nothing.
   *
   * @param word which word of the passage the sentence's mark is; less than {@link #read}
   */
  public double[] made(int word) {
    return likelihoods(words, word * (states.size() + 1));
  }

  /**
   * How likely the pronoun means, among others or alone, whom a mark opens.
   *
   * @param word which word of the passage the mark is; less than {@link #read}
   */
  public double means(int word) {
    return 1 / (1 + Math.exp(-words[word * (states.size() + 1) + states.size()]));
  }

  private double[] likelihoods(float[] scores, int from) {
    double[] found = new double[states.size()];
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < found.length; i++) {
      most = Math.max(most, scores[from + i]);
    }
    for (int i = 0; i < found.length; i++) {
      found[i] = Math.exp(scores[from + i] - most);
    }
    double sum = Arrays.stream(found).sum();
    for (int i = 0; i < found.length; i++) {
      found[i] /= sum;
    }
    return found;
  }
}
