package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.denouement.language.Token;
import org.denouement.language.Upos;

/**
 * Weighs happenings against each other, by what else is known by now.
 *
 * <p>What changes how two stand to each other, brings in what the story comes back to, ends it so
 * far or has its main person in it weighs more; what stands beside weightier things weighs less.
 * The weights are few and round, chosen by hand on eighteen plots with gold of our own.
 */
final class Weighing {

  private static final double STATED = 0.9;
  private static final double NEW_BOND = 0.2;
  private static final double CHANGED_BOND = 0.3;
  private static final double MAIN_PERSON = 0.2;
  private static final double END = 0.3;

  /** For each word, up to a few, that it is the first to tell of and that comes again. */
  private static final double BROUGHT_IN = 0.1;

  private static final int MOST_BROUGHT_IN = 3;

  /** How many happenings, at the last page read, are its end. */
  private static final int LAST = 3;

  /** How many happenings on either side stand beside one. */
  private static final int BESIDE = 2;

  /** The share of the mean beside it that a happening loses. */
  private static final double SHARE = 0.3;

  /** What a happening has that is as likely told again as not. */
  private static final double EVEN = 3;

  private static final Set<Upos> CONTENT = Set.of(Upos.NOUN, Upos.VERB, Upos.ADJ);

  private final List<Happening> happenings;
  private final String main;
  private final TreeMap<Integer, Double> bonds = new TreeMap<>();
  private final List<Set<String>> words;
  private final Map<String, Integer> first = new HashMap<>();
  private final Map<String, Integer> last = new HashMap<>();

  private Weighing(List<Happening> happenings, List<Relation> relations, List<CastMember> cast) {
    this.happenings = happenings;
    this.main =
        cast.stream()
            .max(Comparator.comparingInt(CastMember::mentions))
            .map(CastMember::id)
            .orElse("");
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
    words = happenings.stream().map(Weighing::content).toList();
    for (int i = 0; i < words.size(); i++) {
      for (String word : words.get(i)) {
        first.putIfAbsent(word, i);
        last.put(word, i);
      }
    }
  }

  /**
   * The same happenings with how much a telling should mind them, 0 to 1.
   *
   * @param happenings in telling order, each with what it weighs by itself
   */
  static List<Happening> weighed(
      List<Happening> happenings, List<Relation> relations, List<CastMember> cast) {
    return new Weighing(happenings, relations, cast).weighed();
  }

  private List<Happening> weighed() {
    double[] odds = IntStream.range(0, happenings.size()).mapToDouble(this::odds).toArray();
    List<Happening> weighed = new ArrayList<>();
    for (int i = 0; i < odds.length; i++) {
      double weight = 1 / (1 + Math.exp(EVEN - odds[i] + SHARE * beside(odds, i)));
      weighed.add(happenings.get(i).weighing(Math.round(weight * 1000) / 1000.0));
    }
    return weighed;
  }

  private static double beside(double[] odds, int at) {
    return IntStream.rangeClosed(at - BESIDE, at + BESIDE)
        .filter(i -> i >= 0 && i < odds.length && i != at)
        .mapToDouble(i -> odds[i])
        .average()
        .orElse(0);
  }

  private double odds(int i) {
    Happening happening = happenings.get(i);
    long broughtIn =
        words.get(i).stream()
            .filter(word -> first.getOrDefault(word, i) == i && last.getOrDefault(word, i) > i)
            .count();
    return happening.weight()
        + (happening.stated() ? STATED : 0)
        + (happening.participants().contains(main) ? MAIN_PERSON : 0)
        + (i >= happenings.size() - LAST ? END : 0)
        + BROUGHT_IN * Math.min(MOST_BROUGHT_IN, broughtIn)
        + bonds.subMap(happening.span().start(), happening.span().end()).values().stream()
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(0);
  }

  private static Set<String> content(Happening happening) {
    return happening.telling().sentence().sentence().tokens().stream()
        .filter(token -> CONTENT.contains(token.pos()) && happening.span().contains(token.span()))
        .map(Token::lemma)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
