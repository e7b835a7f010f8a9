package org.denouement.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedSet;
import org.denouement.ask.Term.Hit;
import org.jspecify.annotations.Nullable;

/** Ranks the lines of a story by how far they speak of what a question is about. */
final class Matcher {

  private static final int LOOKED_AT = 40;

  /** How much it counts that a term is met in the line before or after. */
  private static final double BEFORE = 0.4;

  private static final double AFTER = 0.25;
  private static final double NAME_NEARBY = 0.6;

  private final List<Line> lines;
  private final PassageIndex index;

  Matcher(List<Line> lines) {
    this.lines = lines;
    this.index = new PassageIndex(lines);
  }

  List<Line> lines() {
    return lines;
  }

  /** Whether the story has a stem. */
  boolean has(String stem) {
    return index.has(stem);
  }

  /** The best lines first; none where the question is about nothing that was told. */
  List<Match> matches(Question question) {
    if (question.terms().isEmpty() || lines.isEmpty()) {
      return List.of();
    }
    Map<Term, Double> weights = new LinkedHashMap<>();
    question.terms().forEach(term -> weights.put(term, term.weight() * rarity(term)));
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    SortedSet<Integer> near = index.search(question.terms(), LOOKED_AT);
    List<Match> matches = new ArrayList<>();
    for (int at : near) {
      matches.add(match(question, lines.get(at), weights, all));
    }
    matches.sort(Match.BEST_FIRST);
    return matches;
  }

  /**
   * Robertson and Sparck Jones' weight over the lines read so far; its root, since a question asks
   * in other words than the story tells, and a word it does not have would outweigh all others.
   */
  private double rarity(Term term) {
    int among = index.lines(term);
    return Math.sqrt(Math.log(1 + (lines.size() - among + 0.5) / (among + 0.5)));
  }

  private Match match(Question question, Line line, Map<Term, Double> weights, double all) {
    SequencedMap<Term, Hit> hits = new LinkedHashMap<>();
    double found = 0;
    for (Term term : question.terms()) {
      Hit hit = term.in(line);
      if (hit != null) {
        hits.put(term, hit);
      }
      double here = hit == null ? 0 : hit.likeness();
      double nearby =
          Math.max(
              nearby(term, line.index(), line.index() - 1, BEFORE),
              nearby(term, line.index(), line.index() + 1, AFTER));
      found += weights.getOrDefault(term, 0.0) * Math.max(here, nearby);
    }
    int parts = verb(question, line, hits);
    double coverage = all == 0 ? 0 : found / all;
    double agreed = 1 + (parts > 0 ? 0.3 : 0.25) * parts;
    double score = coverage * agreed * moment(question.moment(), line) * (line.asks() ? 0.7 : 1);
    return new Match(line, coverage, score, hits);
  }

  /** Settles which of several words for the question's verb is meant, by who plays which part. */
  private static int verb(Question question, Line line, Map<Term, Hit> hits) {
    Term verb = question.verb();
    if (verb == null || !hits.containsKey(verb)) {
      return 0;
    }
    Agreement agreement = new Agreement(question, line, hits);
    Hit best = hits.get(verb);
    double most = -9;
    for (Hit hit : verb.all(line)) {
      double sure = hit.likeness() + 0.3 * agreement.of(hit);
      if (sure > most) {
        most = sure;
        best = hit;
      }
    }
    hits.put(verb, best);
    return agreement.of(best);
  }

  private double nearby(Term term, int here, int at, double weight) {
    if (at < 0 || at >= lines.size()) {
      return 0;
    }
    @Nullable Hit hit = term.in(lines.get(at));
    double name = term.role() == Term.Role.NAME && at < here ? NAME_NEARBY : weight;
    return hit == null ? 0 : hit.likeness() * name;
  }

  private double moment(Question.Moment moment, Line line) {
    double place = (double) line.index() / Math.max(1, lines.size() - 1);
    return switch (moment) {
      case ANY -> 1;
      case START -> 1.15 - 0.3 * place;
      case END -> 0.85 + 0.3 * place;
    };
  }
}
