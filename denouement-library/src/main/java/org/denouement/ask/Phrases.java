package org.denouement.ask;

import java.util.Comparator;
import java.util.HashMap;
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

  private final Weights weights = Weights.ofPhrases();

  /** A candidate, and how likely it is the answer. */
  record Weighed(Candidate candidate, Set<String> stems, double chance) {}

  /**
   * Made ready to weigh candidates for a question.
   *
   * @param found what the finder of its kind takes for the best, or null
   */
  Scale scale(Question question, List<Match> matches, @Nullable Candidate found) {
    return new Scale(question, matches, found, new Sum(weights.of(Traits.kind(question))));
  }

  /** Weighs the candidates for one question. */
  static final class Scale {

    private final Question question;
    private final List<Match> matches;
    private final @Nullable Candidate found;
    private final Sum sum;
    private final double none;
    private final Map<Integer, Constituents> parts = new HashMap<>();

    private Scale(Question question, List<Match> matches, @Nullable Candidate found, Sum sum) {
      this.question = question;
      this.matches = matches;
      this.found = found;
      this.sum = sum;
      Traits.ofNone(question, matches, found, sum);
      this.none = sum.taken();
    }

    /** How much more a candidate speaks as an answer does than there being none, as a logit. */
    double overNone(Candidate candidate) {
      Match match = candidate.match();
      Constituents own =
          parts.computeIfAbsent(match.line().index(), line -> new Constituents(match.line()));
      int rank = matches.indexOf(match);
      new Traits(question, match, own, sum)
          .of(candidate, found, matches.getFirst(), rank < 0 ? matches.size() : rank);
      return sum.taken() - none;
    }

    /** The likeliest of some, with the chance of all that say nearly the same; or null. */
    @Nullable Weighed best(List<Candidate> all) {
      List<Weighed> weighed =
          chances(all.stream().map(one -> new Weighed(one, stems(one), overNone(one))).toList());
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
  }

  private static List<Weighed> chances(List<Weighed> scored) {
    double most = Math.max(0, scored.stream().mapToDouble(Weighed::chance).max().orElse(0));
    double all =
        Math.exp(-most) + scored.stream().mapToDouble(one -> Math.exp(one.chance() - most)).sum();
    return scored.stream()
        .map(one -> new Weighed(one.candidate(), one.stems(), Math.exp(one.chance() - most) / all))
        .sorted(Comparator.comparingDouble((Weighed one) -> -one.chance()))
        .toList();
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
