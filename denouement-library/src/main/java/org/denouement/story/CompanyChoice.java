package org.denouement.story;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.denouement.story.Companies.Company;
import org.denouement.story.Companies.Ground;

/**
 * Chooses whom "they" means. The weights are those of a log-linear choice, learnt from 1,016
 * pronouns of 144 film plots of which people said whom they mean.
 */
final class CompanyChoice {

  /** By ground: in the pronoun's own sentence, in the one before, and farther back. */
  private static final Map<Ground, double[]> GROUNDS =
      new EnumMap<>(
          Map.of(
              Ground.GROUP, new double[] {0.76, -0.53, -1.09},
              Ground.JOINT, new double[] {-1.65, -0.22, -0.48},
              Ground.LISTED, new double[] {2.52, 1.31, 1.18},
              Ground.CLAUSE, new double[] {1.19, 0.46, -0.14}));

  private static final double NEAREST = 1.24;
  private static final double MANY = -1.12;
  private static final double SOME_BARRED = -1.72;
  private static final double ALL_BARRED = -0.62;
  private static final double MIXED = -1.71;
  private static final double LINKED_GROUP = 0.08;
  private static final double LINKED_MEMBERS = 0.33;

  /** The least the linker's score can be. */
  private static final float UNLINKED = -10;

  /** What speaks for nobody of them. */
  private static final double NOBODY = -0.62;

  private CompanyChoice() {}

  /**
   * The likeliest company's members; nobody where none is likely.
   *
   * @param companies the nearest first
   * @param barred who is another argument of the same verb
   * @param linked how well the linker links the pronoun to whom
   */
  static List<Entity> of(List<Company> companies, List<Entity> barred, Map<Entity, Float> linked) {
    List<Entity> best = List.of();
    double most = NOBODY;
    for (int i = 0; i < companies.size(); i++) {
      Company company = companies.get(i);
      double score = NEAREST / (1 + i) + score(company, barred) + linked(company, linked);
      if (score > most) {
        most = score;
        best = company.members();
      }
    }
    return best;
  }

  private static double score(Company company, List<Entity> barred) {
    List<Entity> members = company.members();
    double score = 0;
    for (Map.Entry<Ground, Integer> ground : company.back().entrySet()) {
      double[] weights = GROUNDS.getOrDefault(ground.getKey(), new double[3]);
      score += weights[Math.min(ground.getValue(), weights.length - 1)];
    }
    score += members.size() > 2 ? MANY : 0;
    boolean mixed = members.size() > 1 && members.stream().anyMatch(Companies::isSeveral);
    score += mixed ? MIXED : 0;
    long others = members.stream().filter(barred::contains).count();
    return score + (others == 0 ? 0 : others < members.size() ? SOME_BARRED : ALL_BARRED);
  }

  private static double linked(Company company, Map<Entity, Float> linked) {
    double sum = 0;
    for (Entity member : company.members()) {
      sum += Math.max(UNLINKED, linked.getOrDefault(member, UNLINKED));
    }
    double mean = sum / company.members().size();
    return mean * (company.members().size() == 1 ? LINKED_GROUP : LINKED_MEMBERS);
  }
}
