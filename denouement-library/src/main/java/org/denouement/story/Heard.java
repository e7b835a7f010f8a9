package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.denouement.encoder.MarksInPassage;
import org.jspecify.annotations.Nullable;

/**
 * What the trained reader says of two of the cast.
 *
 * @param last how likely they stand so in the end
 * @param lines the sentences read, in the order of the text
 */
record Heard(Likelihoods last, List<Line> lines) {

  /** A sentence, and how likely it makes the two each bond. */
  record Line(ReadSentence sentence, Likelihoods made) {}

  /**
   * How likely each of some bonds is, and that there is none; the sum is 1.
   *
   * @param none how likely there is none
   */
  record Likelihoods(double none, Map<Bond, Double> bonds) {

    Likelihoods {
      bonds = Map.copyOf(bonds);
    }

    /** Of a bond, or of none where it is null. */
    double of(@Nullable Bond bond) {
      return bond == null ? none : bonds.getOrDefault(bond, 0.0);
    }

    /** The likeliest bond. */
    Bond likeliest() {
      return Stream.of(Bond.values()).max(Comparator.comparingDouble(this::of)).orElseThrow();
    }

    /** The mean of what a model says of two passages; the first state is that of none. */
    static Likelihoods mean(List<String> states, double[] one, double[] other) {
      Map<Bond, Double> bonds = new EnumMap<>(Bond.class);
      for (int i = 1; i < states.size(); i++) {
        bonds.put(Bond.of(states.get(i)), (one[i] + other[i]) / 2);
      }
      return new Likelihoods((one[0] + other[0]) / 2, bonds);
    }
  }

  Heard {
    lines = List.copyOf(lines);
  }

  /** What the reader says of two passages about the same sentences, each of the two first once. */
  static Heard of(
      List<ReadSentence> sentences,
      PairPassage passage,
      MarksInPassage said,
      PairPassage turned,
      MarksInPassage saidTurned) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int at = passage.lines().get(i);
      int atTurned = turned.lines().get(i);
      if (at < said.read() && atTurned < saidTurned.read()) {
        lines.add(
            new Line(
                sentences.get(i),
                Likelihoods.mean(said.states(), said.made(at), saidTurned.made(atTurned))));
      }
    }
    return new Heard(Likelihoods.mean(said.states(), said.last(), saidTurned.last()), lines);
  }

  /** The sentence that most likely makes the two a bond. */
  Line making(Bond bond) {
    return lines.stream()
        .max(Comparator.comparingDouble(line -> line.made().of(bond)))
        .orElseThrow();
  }
}
