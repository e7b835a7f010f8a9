package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denouement.explain.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Scores the relationships: the final state, and the states on the way there; where the gold lists
 * every pair, also how much of what is told is right.
 */
final class BondScore {

  private final List<Double> finals = new ArrayList<>();
  private final List<Double> states = new ArrayList<>();
  private final List<Double> told = new ArrayList<>();

  BondScore(Gold gold, Explanation said, CastMatch cast) {
    for (Gold.Relationship bond : gold.relationships()) {
      Explanation.Relationship mine = mine(bond, said, cast);
      finals.add(Figures.of(mine != null && mine.finalState().equals(bond.finalState())));
      List<String> way =
          mine == null ? List.of() : mine.states().stream().map(Explanation.State::state).toList();
      states.add(
          way.isEmpty()
              ? 0
              : 2.0
                  * TextMeasures.commonSubsequence(bond.states(), way)
                  / (bond.states().size() + way.size()));
    }
    if (gold.allRelationships()) {
      for (Explanation.Relationship mine : said.relationships()) {
        told.add(
            Figures.of(
                gold.relationships().stream()
                    .anyMatch(bond ->
                        mine.equals(mine(bond, said, cast))
                            && mine.finalState().equals(bond.finalState()))));
      }
    }
  }

  private static Explanation.@Nullable Relationship mine(
      Gold.Relationship bond, Explanation said, CastMatch cast) {
    Set<String> pair = new HashSet<>();
    for (String member : bond.between()) {
      String id = cast.said(member);
      if (id == null) {
        return null;
      }
      pair.add(id);
    }
    return said.relationships().stream()
        .filter(relationship -> new HashSet<>(relationship.between()).equals(pair))
        .findFirst()
        .orElse(null);
  }

  void addTo(Figures figures) {
    figures.put("rel.final", Figures.mean(finals));
    figures.put("rel.states", Figures.mean(states));
    figures.put("rel.told", Figures.mean(told));
  }
}
