package org.denouement.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/**
 * Compares clusters of mentions with gold ones: MUC (Vilain et al. 1995), B-cubed (Bagga and
 * Baldwin 1998) and CEAF with its entity measure φ4 (Luo 2005), for mentions that a system found
 * itself, as the reference scorer has them (Pradhan et al. 2014): what only one side has counts as
 * missed there. Over several documents, what is counted is summed before it is divided.
 */
final class CorefScore {

  /** What was reached, of what could be. */
  private static final class Share {
    private double got;
    private double of;

    void add(double reached, double possible) {
      got += reached;
      of += possible;
    }

    double value() {
      return of == 0 ? 0 : got / of;
    }
  }

  /** A measure seen from both sides. */
  private static final class Measure {
    private final Share precision = new Share();
    private final Share recall = new Share();

    void add(Measure other) {
      precision.add(other.precision.got, other.precision.of);
      recall.add(other.recall.got, other.recall.of);
    }

    double f1() {
      double p = precision.value();
      double r = recall.value();
      return p + r == 0 ? 0 : 200 * p * r / (p + r);
    }
  }

  private final Measure muc = new Measure();
  private final Measure bCubed = new Measure();
  private final Measure ceaf = new Measure();
  private final Counts mentions = new Counts();

  /**
   * Counts a document.
   *
   * @param said the clusters found, none empty; a mention is in one at most
   * @param gold those that should have been, likewise
   */
  <T> void add(List<Set<T>> said, List<Set<T>> gold) {
    muc(muc.precision, said, gold);
    muc(muc.recall, gold, said);
    bCubed(bCubed.precision, said, gold);
    bCubed(bCubed.recall, gold, said);
    double alike = alike(said, gold);
    ceaf.precision.add(alike, said.size());
    ceaf.recall.add(alike, gold.size());
    mentions.add(all(said), all(gold));
  }

  /** Counts the documents of another. */
  void add(CorefScore other) {
    muc.add(other.muc);
    bCubed.add(other.bCubed);
    ceaf.add(other.ceaf);
    mentions.add(other.mentions);
  }

  /** The figures, percentages; "conll" is the mean of the three. */
  SequencedMap<String, Double> figures() {
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    figures.put("muc", muc.f1());
    figures.put("b3", bCubed.f1());
    figures.put("ceafe", ceaf.f1());
    figures.put("conll", (muc.f1() + bCubed.f1() + ceaf.f1()) / 3);
    figures.put("mentionsF1", mentions.f1());
    return figures;
  }

  /** How many of the links that hold some clusters together are links of the others as well. */
  private static <T> void muc(Share share, List<Set<T>> some, List<Set<T>> others) {
    Map<T, Integer> other = byMention(others);
    for (Set<T> cluster : some) {
      Set<Integer> parts = new HashSet<>();
      int alone = 0;
      for (T mention : cluster) {
        Integer part = other.get(mention);
        if (part == null) {
          alone++;
        } else {
          parts.add(part);
        }
      }
      share.add(cluster.size() - (double) (parts.size() + alone), cluster.size() - 1.0);
    }
  }

  /** For each mention, the share of its cluster that is with it on the other side too. */
  private static <T> void bCubed(Share share, List<Set<T>> some, List<Set<T>> others) {
    Map<T, Integer> other = byMention(others);
    for (Set<T> cluster : some) {
      double together = 0;
      for (int size : parts(cluster, other).values()) {
        together += (double) size * size;
      }
      share.add(together / cluster.size(), cluster.size());
    }
  }

  /** The greatest sum of φ4 over pairs of clusters, one to one. */
  private static <T> double alike(List<Set<T>> said, List<Set<T>> gold) {
    Map<T, Integer> inGold = byMention(gold);
    double[][] values = new double[said.size()][gold.size()];
    for (int s = 0; s < said.size(); s++) {
      int size = said.get(s).size();
      for (Map.Entry<Integer, Integer> part : parts(said.get(s), inGold).entrySet()) {
        int g = part.getKey();
        values[s][g] = 2.0 * part.getValue() / (size + gold.get(g).size());
      }
    }
    return Matching.best(values);
  }

  /** How many mentions of a cluster are in which of the others. */
  private static <T> Map<Integer, Integer> parts(Set<T> cluster, Map<T, Integer> other) {
    Map<Integer, Integer> parts = new LinkedHashMap<>();
    for (T mention : cluster) {
      Integer part = other.get(mention);
      if (part != null) {
        parts.merge(part, 1, Integer::sum);
      }
    }
    return parts;
  }

  private static <T> Map<T, Integer> byMention(List<Set<T>> clusters) {
    Map<T, Integer> found = new HashMap<>();
    for (int c = 0; c < clusters.size(); c++) {
      for (T mention : clusters.get(c)) {
        found.put(mention, c);
      }
    }
    return found;
  }

  private static <T> Collection<T> all(List<Set<T>> clusters) {
    Set<T> found = new HashSet<>();
    clusters.forEach(found::addAll);
    return found;
  }
}
