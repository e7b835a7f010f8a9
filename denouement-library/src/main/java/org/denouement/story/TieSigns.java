package org.denouement.story;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.denouement.language.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What the text has that speaks for how two of the cast stand to each other in the end: each sign
 * with its strength. {@link TieWeights} says what each is worth for each bond.
 */
final class TieSigns {

  private final Map<String, Double> strengths = new TreeMap<>();

  private TieSigns() {
    add("any", 1);
  }

  /**
   * Those of two.
   *
   * @param told what is told between them
   * @param order the rank in story order of what is told at a place
   * @param rules how they stand by the rules, or null
   * @param dealings how often they have to do with each other
   * @param shared in how many sentences both are mentioned
   */
  static Map<String, Double> of(
      List<Tie> told,
      IntUnaryOperator order,
      @Nullable Relation rules,
      int dealings,
      int shared,
      CastMember one,
      CastMember other) {
    TieSigns signs = new TieSigns();
    signs.ofRules(rules);
    signs.ofTies(told, order);
    signs.ofCast(one, other);
    signs.add("dealings", Math.log1p(dealings));
    signs.add("shared", Math.log1p(shared));
    signs.add("apart", shared == 0 ? 1 : 0);
    int rarer = Math.max(1, Math.min(one.mentions(), other.mentions()));
    signs.add("share", Math.min(1, shared / (double) rarer));
    return signs.strengths;
  }

  private void add(String sign, double strength) {
    if (strength != 0) {
      strengths.merge(sign, strength, Double::sum);
    }
  }

  private void ofRules(@Nullable Relation rules) {
    if (rules == null) {
      add("rules nothing", 1);
      return;
    }
    List<Relation.State> states = rules.states();
    add("rules " + states.getLast().bond().word(), 1);
    if (states.getLast().stated()) {
      add("rules stated " + states.getLast().bond().word(), 1);
    }
    states.subList(0, states.size() - 1).stream()
        .map(state -> state.bond().word())
        .distinct()
        .forEach(word -> add("had " + word, 1));
  }

  private void ofTies(List<Tie> told, IntUnaryOperator order) {
    Map<Turn, Integer> counts = new TreeMap<>();
    told.forEach(tie -> counts.merge(tie.turn(), 1, Integer::sum));
    counts.forEach((turn, count) -> add("turn " + word(turn), Math.log1p(count)));
    told.stream()
        .filter(Tie::lasting)
        .map(Tie::turn)
        .distinct()
        .forEach(turn -> add("noun " + word(turn), 1));
    told.stream()
        .filter(tie -> !tie.lasting() && tie.precedence() == 1)
        .max(Comparator.comparingInt(tie -> order.applyAsInt(tie.ground().at())))
        .ifPresent(tie -> add("last " + word(tie.turn()), 1));
  }

  private static String word(Turn turn) {
    return turn.name().toLowerCase(Locale.ROOT);
  }

  private void ofCast(CastMember one, CastMember other) {
    for (CastMember member : List.of(one, other)) {
      add(member.plural() ? "several" : member.kind(), 1);
    }
    boolean known = one.gender() != Gender.UNKNOWN && other.gender() != Gender.UNKNOWN;
    add(one.gender() == other.gender() ? "like" : "unlike", known ? 1 : 0);
    Set<String> names = names(one);
    names.retainAll(names(other));
    add("name in common", names.isEmpty() ? 0 : 1);
    add("rarer", Math.log1p(Math.min(one.mentions(), other.mentions())));
    add("commoner", Math.log1p(Math.max(one.mentions(), other.mentions())));
  }

  /** The words of a name that are names. */
  private static Set<String> names(CastMember member) {
    return Stream.of(member.name().split("\\W+"))
        .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
