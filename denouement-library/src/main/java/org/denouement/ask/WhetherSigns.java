package org.denouement.ask;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.denouement.ask.Readings.Reading;
import org.denouement.ask.Term.Hit;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a line to settle whether something is so, and for its saying yes or no.
 *
 * <p>{@link Weights} says what each sign is worth. Signs of a yes count against a no.
 */
final class WhetherSigns {

  private static final double LEAST = 1e-3;
  private static final double LOGS = -Math.log(LEAST);

  private final Question question;
  private final List<Match> matches;
  private final List<Reading> readings;
  private final Traits.Sink sink;
  private final Set<String> asked = new HashSet<>();

  /** For one question; matches must not be empty. */
  WhetherSigns(Question question, List<Match> matches, List<Reading> readings, Traits.Sink sink) {
    this.question = question;
    this.matches = matches;
    this.readings = readings;
    this.sink = sink;
    question
        .words()
        .forEach(word -> {
          asked.add(word.stem());
          asked.add(word.bare());
        });
  }

  /** Those of no line telling. */
  void ofNone() {
    sink.add("none", 1);
    sink.add("none covered", matches.getFirst().coverage());
    boolean met = matches.stream().limit(3).anyMatch(match -> match.hit(question.verb()) != null);
    sink.add(question.verb() == null ? "none no verb" : met ? "none verb met" : "none verb", 1);
    sink.add("none untold", share(question.terms().stream().filter(this::untold).count()));
    readings.stream()
        .mapToDouble(reading -> log(reading.found().none()))
        .min()
        .ifPresent(none -> sink.add("none read", none));
  }

  private boolean untold(Term term) {
    return matches.stream().noneMatch(match -> match.hit(term) != null);
  }

  private double share(long terms) {
    return (double) terms / question.terms().size();
  }

  /** From -1 for the impossible to 0 for the sure. */
  private static double log(double chance) {
    return Math.log(chance + LEAST) / LOGS;
  }

  /** Those of a line settling it. */
  void ofLine(Match match) {
    Line line = match.line();
    sink.add("score", match.score() / Math.max(0.05, matches.getFirst().score()));
    sink.add("first", match.equals(matches.getFirst()) ? 1 : 0);
    sink.add("covered", match.coverage());
    sink.add("agrees", match.score() / Math.max(0.05, match.coverage()) - 1);
    Hit verb = match.hit(question.verb());
    if (verb != null) {
      sink.add(verb.opposite() ? "verb opposed" : "verb", verb.likeness());
    }
    sink.add("met", share(match.hits().size()));
    sink.add("asks", line.asks() ? 1 : 0);
    double place =
        (line.index() + 1.0)
            / (matches.stream().mapToInt(one -> one.line().index()).max().orElse(0) + 1);
    sink.add("late", place);
    sink.add("late " + question.moment().name().toLowerCase(Locale.ROOT), place);
    for (String tells : List.of("still", "ever", "really", "again", "end")) {
      sink.add("late " + tells, question.has(tells) ? place : 0);
    }
    sink.add("long", Math.min(1, line.size() / 40.0));
    readings.stream()
        .filter(reading -> reading.has(line))
        .findFirst()
        .ifPresent(reading -> sink.add("read", -log(reading.found().none())));
  }

  /** Those of the answer being yes by how it is asked. */
  void ofAsking() {
    sink.add("asked", 1);
    sink.add("asked long", question.words().size() / 10.0);
    question.words().stream()
        .filter(WhetherSigns::linking)
        .map(word -> word.lemma().toLowerCase(Locale.ROOT))
        .distinct()
        .forEach(lemma -> sink.add("asked " + lemma, 1));
    sink.add("opens " + question.words().getFirst().form(), 1);
    sink.add("named " + Math.min(3, question.named().size()), 1);
    double yes = readings.stream().mapToDouble(reading -> reading.found().yes()).sum();
    double no = readings.stream().mapToDouble(reading -> reading.found().no()).sum();
    sink.add("read yes of all", log(yes) - log(no));
  }

  /** Whether a word tells how it is asked, not what about. */
  private static boolean linking(Word word) {
    return switch (word.pos()) {
      case ADP, ADV, AUX, CCONJ, DET, PART, PRON, SCONJ -> word.who() == null;
      case ADJ, INTJ, NOUN, NUM, PROPN, PUNCT, SYM, VERB, X ->
          Terms.SAYS_LITTLE.contains(word.lemma());
    };
  }

  /** Those of a line saying yes. */
  void ofYes(Match match) {
    Traits.Sink line = question.negated() ? (name, strength) -> sink.add(name, -strength) : sink;
    Hit verb = match.hit(question.verb());
    Hit hit = verb != null ? verb : other(match);
    line.add("covered", match.coverage());
    line.add("agrees", match.score() / Math.max(0.05, match.coverage()) - 1);
    question.terms().stream()
        .filter(term -> match.hit(term) == null)
        .forEach(term -> line.add("unmet " + term.role().name().toLowerCase(Locale.ROOT), 1));
    if (hit != null) {
      String by = verb != null ? "verb " : "other ";
      Deed deed = new Deed(match.line(), hit.at());
      line.add(by + "met", hit.likeness());
      line.add(by + "opposed", hit.opposite() ? hit.likeness() : 0);
      line.add(by + "denied", deed.denied() != hit.opposite() ? 1 : 0);
      line.add("wanted", deed.wanted() ? 1 : 0);
      line.add("supposed", deed.supposed() ? 1 : 0);
      line.add("turned down", deed.turnedDown() ? 1 : 0);
      line.add("of others", deed.without(question.named()) ? 1 : 0);
    }
    boolean others =
        match.hits().values().stream().anyMatch(one -> one.opposite() && !one.equals(hit));
    line.add("others opposed", others ? 1 : 0);
    readings.stream()
        .filter(reading -> reading.has(match.line()))
        .findFirst()
        .ifPresent(reading ->
            line.add("read yes", log(reading.found().yes()) - log(reading.found().no())));
    turns(match.line(), line);
  }

  /** The first met that is no name, or null. */
  private static @Nullable Hit other(Match match) {
    return match.hits().entrySet().stream()
        .filter(hit -> hit.getKey().role() != Term.Role.NAME)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Words by which a line turns and which are not asked about. */
  private void turns(Line line, Traits.Sink signs) {
    line.words().stream()
        .filter(word -> !asked.contains(word.stem()))
        .map(Deed::turn)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(turn -> signs.add("has " + turn, 1));
  }
}
