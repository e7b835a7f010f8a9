package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among all phrases and clauses of the lines that speak most of a question.
 *
 * <p>They are weighed against each other and against there being no answer (a log-linear model);
 * those that say nearly the same speak for each other.
 */
final class Phrases {

  /** Of how many of the likeliest it is asked whether they say the same. */
  private static final int HEARD = 24;

  private final Candidates candidates;
  private final Weights weights = new Weights();

  Phrases(Candidates candidates) {
    this.candidates = candidates;
  }

  /** A candidate, and how likely it is the answer. */
  record Weighed(Candidate candidate, Set<String> stems, double chance) {}

  /** The likeliest, with the chance of all that say nearly the same; or null. */
  @Nullable Weighed best(Question question, List<Match> matches) {
    List<Weighed> weighed = weighed(question, matches);
    List<Weighed> heard = weighed.subList(0, Math.min(HEARD, weighed.size()));
    Weighed best = null;
    for (Weighed one : heard) {
      double chance = Math.min(1, support(one, heard));
      if (best == null || chance > best.chance()) {
        best = new Weighed(one.candidate(), one.stems(), chance);
      }
    }
    return best;
  }

  private List<Weighed> weighed(Question question, List<Match> matches) {
    List<Candidate> all = candidates.all(question, matches);
    double[] scores = new double[all.size()];
    double[] sum = new double[1];
    Map<String, Double> worth = weights.of(Traits.kind(question));
    Traits.Sink sink = (name, strength) -> sum[0] += worth.getOrDefault(name, 0.0) * strength;
    Candidate found = Candidates.best(all);
    Traits.ofNone(question, matches, found, sink);
    double none = sum[0];
    Traits traits = null;
    Match match = null;
    for (int i = 0; i < scores.length; i++) {
      Candidate candidate = all.get(i);
      if (candidate.match() != match) {
        match = candidate.match();
        traits = new Traits(question, match, new Constituents(match.line()), sink);
      }
      sum[0] = 0;
      traits.of(candidate, found, matches.getFirst(), matches.indexOf(match));
      scores[i] = sum[0];
    }
    double most = none;
    for (double score : scores) {
      most = Math.max(most, score);
    }
    double sums = Math.exp(none - most);
    for (double score : scores) {
      sums += Math.exp(score - most);
    }
    List<Weighed> weighed = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      Candidate candidate = all.get(i);
      weighed.add(new Weighed(candidate, stems(candidate), Math.exp(scores[i] - most) / sums));
    }
    weighed.sort((a, b) -> Double.compare(b.chance(), a.chance()));
    return weighed;
  }

  private static double support(Weighed one, List<Weighed> heard) {
    return heard.stream()
        .filter(other -> other == one || alike(one.stems(), other.stems()))
        .mapToDouble(Weighed::chance)
        .sum();
  }

  private static boolean alike(Set<String> one, Set<String> other) {
    long same = one.stream().filter(other::contains).count();
    return 4 * same >= one.size() + other.size();
  }

  private static Set<String> stems(Candidate candidate) {
    Set<String> stems = new TreeSet<>();
    Line line = candidate.match().line();
    for (int i = candidate.words().first(); i <= candidate.words().last(); i++) {
      Word word = line.word(i);
      if (word.pos() != Upos.DET && word.pos() != Upos.PUNCT) {
        String who = word.who();
        stems.add(who == null ? word.stem() : who + word.stem());
      }
    }
    return stems;
  }
}
