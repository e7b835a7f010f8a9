package org.denouement.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.denouement.language.WordList;

/**
 * Says who of those mentioned matters enough to be listed: one who acts, comes back or is
 * somebody's, rather than a passer-by or a crowd told of once. Others still are whom mentions mean.
 *
 * <p>The weights are those of a logistic regression over the casts of film plots ({@code
 * billing-weights.md}); they say the odds that a careful reader lists somebody.
 */
final class Billing {

  private static final Map<String, Double> WEIGHTS =
      WordList.lines(Billing.class, "billing-weights.txt").stream()
          .collect(
              Collectors.toMap(
                  line -> line.substring(0, line.lastIndexOf(' ')),
                  line -> Double.valueOf(line.substring(line.lastIndexOf(' ') + 1))));

  /** Odds that still are enough: who is missed cannot be told of at all. */
  private static final double LEAST = -1.1;

  /** How many mentions make a difference. */
  private static final int[] OFTEN = {3, 5, 9};

  /** What signs of a person add up to makes a difference here. */
  private static final double[] LIVELY = {0.01, 0.6, 2, 4};

  /** How many sentences a plot has at most; the weights were fitted on plots. */
  private static final int SHORT = 150;

  /** How much more it takes in a story so many times as long; chosen by hand. */
  private static final double LONG = 0.45;

  private final Namesakes namesakes;
  private final int read;

  /**
   * Of a story read so far.
   *
   * @param namesakes who are called alike
   * @param read how many sentences were read: of a long story, those told of once are many
   */
  Billing(Namesakes namesakes, int read) {
    this.namesakes = namesakes;
    this.read = read;
  }

  /**
   * Whether somebody is listed.
   *
   * @param somebodys whether the text says whose they are
   */
  boolean isListed(Entity entity, boolean several, boolean somebodys) {
    double score =
        signs(entity, several, somebodys).stream()
            .mapToDouble(sign -> WEIGHTS.getOrDefault(sign, 0.0))
            .sum();
    return score > LEAST + LONG * Math.log(Math.max(1, (double) read / SHORT));
  }

  /** What speaks for listing somebody, or against; each again for those of a sort. */
  SequencedSet<String> signs(Entity entity, boolean several, boolean somebodys) {
    SequencedSet<String> signs = new LinkedHashSet<>(List.of("anybody"));
    entity
        .showing
        .counts()
        .forEach((sign, count) -> {
          signs.add(sign);
          if (count > 1) {
            signs.add(sign + " again");
          }
        });
    for (int often : OFTEN) {
      if (entity.showing.counts().getOrDefault("told", 0) >= often) {
        signs.add("told " + often);
      }
    }
    for (double least : LIVELY) {
      if (entity.person >= least) {
        signs.add("lively " + least);
      }
    }
    signs.add("kind " + entity.kind.name().toLowerCase(Locale.ROOT));
    signs.add("gender " + entity.gender().name().toLowerCase(Locale.ROOT));
    if (somebodys) {
      signs.add("somebodys");
    }
    if (entity.isOrganization()) {
      signs.add("organization");
    }
    signs.addAll(namesakes.signs(entity));
    entity.names.keySet().forEach(name -> signs.addAll(nameSigns(name)));
    String sort = entity.isNamed() ? "named: " : several ? "several: " : "one: ";
    List.copyOf(signs).forEach(sign -> signs.add(sort + sign));
    if (!entity.isNamed()) {
      entity.nouns.forEach(noun -> signs.add("noun " + noun));
    }
    return signs;
  }

  private static List<String> nameSigns(String name) {
    return List.of(
        name.contains(" ") ? "name full" : "name of a word",
        name.equals(name.toUpperCase(Locale.ROOT)) ? "name capitals" : "name mixed",
        name.endsWith("s") ? "name plural" : "name singular");
  }
}
