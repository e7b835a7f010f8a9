package org.denouement.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Weighs happenings against each other, by what else is known by now.
 *
 * <p>What changes how two stand to each other, or brings in somebody who matters, weighs more; what
 * only holds another happening ("reveals that she had left") leaves its weight to that one. The
 * weights are few and round: those of a logistic regression on 35 plots with gold, of which each
 * was left out in turn.
 */
final class Weighing {

  private static final double STATED = 0.9;
  private static final double NEW_BOND = 0.5;
  private static final double CHANGED_BOND = 0.7;
  private static final double BROUGHT_IN = 0.5;
  private static final double HOLDS = -0.7;

  /** Whoever is mentioned this often, as a share of the most mentioned, matters. */
  private static final double MATTERS = 0.15;

  /** What a happening has that is as likely told again as not. */
  private static final double EVEN = 4.5;

  private final List<Happening> happenings;
  private final Set<String> mattering;
  private final TreeMap<Integer, Double> bonds = new TreeMap<>();

  private Weighing(List<Happening> happenings, List<Relation> relations, List<CastMember> cast) {
    this.happenings = happenings;
    int most = cast.stream().mapToInt(CastMember::mentions).max().orElse(0);
    mattering =
        cast.stream()
            .filter(member -> member.mentions() >= MATTERS * most)
            .map(CastMember::id)
            .collect(Collectors.toSet());
    for (Relation relation : relations) {
      for (int i = 0; i < relation.states().size(); i++) {
        double weight = i == 0 ? NEW_BOND : CHANGED_BOND;
        relation
            .states()
            .get(i)
            .grounds()
            .forEach(ground -> bonds.merge(ground.at(), weight, Math::max));
      }
    }
  }

  /**
   * The same happenings with how much a telling should mind them, 0 to 1.
   *
   * @param happenings in telling order, each with what it weighs by itself and right after what is
   *     told within it
   */
  static List<Happening> weighed(
      List<Happening> happenings, List<Relation> relations, List<CastMember> cast) {
    return new Weighing(happenings, relations, cast).weighed();
  }

  private List<Happening> weighed() {
    Set<String> seen = new HashSet<>();
    List<Happening> weighed = new ArrayList<>();
    for (int i = 0; i < happenings.size(); i++) {
      Happening happening = happenings.get(i);
      boolean holds = i > 0 && happening.span().contains(happenings.get(i - 1).span());
      long broughtIn =
          happening.participants().stream().filter(mattering::contains).filter(seen::add).count();
      double odds =
          happening.weight()
              + (happening.stated() ? STATED : 0)
              + (broughtIn > 0 ? BROUGHT_IN : 0)
              + (holds ? HOLDS : 0)
              + bond(happening);
      double weight = 1 / (1 + Math.exp(EVEN - odds));
      weighed.add(happening.weighing(Math.round(weight * 1000) / 1000.0));
    }
    return weighed;
  }

  private double bond(Happening happening) {
    return bonds.subMap(happening.span().start(), happening.span().end()).values().stream()
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(0);
  }
}
