package org.denouement.ask;

import java.util.ArrayList;
import java.util.Comparator;
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

  /** All of them with their chances, the likeliest first. */
  private List<Weighed> weighed(Question question, List<Match> matches) {
    List<Candidate> all = candidates.all(question, matches);
    Candidate found = Candidates.best(all);
    Sum sum = new Sum(weights.of(Traits.kind(question)));
    Traits.ofNone(question, matches, found, sum);
    double none = sum.taken();
    double most = none;
    List<Weighed> scored = new ArrayList<>();
    for (int rank = 0; rank < matches.size(); rank++) {
      Match match = matches.get(rank);
      List<Candidate> own =
          all.stream().filter(one -> one.match().line().index() == match.line().index()).toList();
      if (!own.isEmpty()) {
        Traits traits = new Traits(question, match, new Constituents(match.line()), sum);
        for (Candidate candidate : own) {
          traits.of(candidate, found, matches.getFirst(), rank);
          double score = sum.taken();
          most = Math.max(most, score);
          scored.add(new Weighed(candidate, stems(candidate), score));
        }
      }
    }
    return chances(scored, none, most);
  }

  private static List<Weighed> chances(List<Weighed> scored, double none, double most) {
    double all =
        Math.exp(none - most)
            + scored.stream().mapToDouble(one -> Math.exp(one.chance() - most)).sum();
    return scored.stream()
        .map(one -> new Weighed(one.candidate(), one.stems(), Math.exp(one.chance() - most) / all))
        .sorted(Comparator.comparingDouble((Weighed one) -> -one.chance()))
        .toList();
  }

  /** What the traits of one candidate are worth together. */
  private static final class Sum implements Traits.Sink {

    private final Map<String, Double> worth;
    private double sum;

    Sum(Map<String, Double> worth) {
      this.worth = worth;
    }

    @Override
    public void add(String name, double strength) {
      sum += worth.getOrDefault(name, 0.0) * strength;
    }

    /** The sum so far, which then begins anew. */
    double taken() {
      double taken = sum;
      sum = 0;
      return taken;
    }
  }

  private static double support(Weighed one, List<Weighed> heard) {
    return heard.stream()
        .filter(other -> alike(one.stems(), other.stems()))
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
