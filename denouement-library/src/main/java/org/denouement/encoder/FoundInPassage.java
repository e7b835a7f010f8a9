package org.denouement.encoder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a passage has for a question.
 *
 * @param spans where the answer may stand, the likest first; none overlaps another
 * @param yes how likely the answer is yes
 * @param no how likely the answer is no
 * @param none how likely the passage does not tell
 */
public record FoundInPassage(List<Span> spans, double yes, double no, double none) {

  private static final int KINDS = 3;
  private static final int MOST_SPANS = 3;

  public FoundInPassage {
    spans = List.copyOf(spans);
  }

  /**
   * Some words of the passage.
   *
   * @param first the first word
   * @param last the last word
   * @param probability how likely they are the answer
   */
  public record Span(int first, int last, double probability) {

    private boolean meets(Span other) {
      return first <= other.last && other.first <= last;
    }
  }

  /**
   * What scores mean.
   *
   * @param firsts of yes, no, not here, and each word as the answer's first
   * @param lasts the same, as its last
   * @param longest how many words a span may have
   */
  static FoundInPassage of(float[] firsts, float[] lasts, int longest) {
    double[] from = probabilities(firsts);
    double[] to = probabilities(lasts);
    List<Span> all = new ArrayList<>();
    for (int f = KINDS; f < from.length; f++) {
      Span best = new Span(f - KINDS, f - KINDS, 0);
      for (int l = f; l < Math.min(to.length, f + longest); l++) {
        double both = from[f] * to[l];
        if (both > best.probability()) {
          best = new Span(f - KINDS, l - KINDS, both);
        }
      }
      all.add(best);
    }
    all.sort(Comparator.comparingDouble(span -> -span.probability()));
    List<Span> spans = new ArrayList<>();
    for (Span span : all) {
      if (spans.size() < MOST_SPANS && spans.stream().noneMatch(span::meets)) {
        spans.add(span);
      }
    }
    return new FoundInPassage(spans, from[0] * to[0], from[1] * to[1], from[2] * to[2]);
  }

  private static double[] probabilities(float[] scores) {
    double most = Double.NEGATIVE_INFINITY;
    for (float score : scores) {
      most = Math.max(most, score);
    }
    double[] likely = new double[scores.length];
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      likely[i] = Math.exp(scores[i] - most);
      sum += likely[i];
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= sum;
    }
    return likely;
  }
}
