package org.denouement.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.denouement.explain.Explanation.Headline;
import org.denouement.story.Bond;
import org.denouement.story.Ground;
import org.denouement.story.Knot;
import org.denouement.story.Relation;
import org.denouement.story.StoryQuestion;
import org.jspecify.annotations.Nullable;

/**
 * The question of the page: what the title asks, else the one that matters most for the main pair
 * at the end.
 */
final class Headlines {

  /** What being about the most mentioned counts. */
  private static final double MAIN = 1.0;

  /** What being about the second of the most mentioned counts as well. */
  private static final double SECOND = 0.5;

  /** What an answer at the very end counts. */
  private static final double LATE = 1.2;

  /** What being open over the whole story counts. */
  private static final double LONG = 1.0;

  private final KnotClaims claims;
  private final Knot knot;
  private final Map<String, Integer> mentions;
  private final double length;

  /**
   * Chooses among the questions of a story.
   *
   * @param mentions how often each of the cast is mentioned
   * @param length how much was read, in UTF-16 units
   */
  Headlines(KnotClaims claims, Knot knot, Map<String, Integer> mentions, int length) {
    this.claims = claims;
    this.knot = knot;
    this.mentions = mentions;
    this.length = Math.max(1, length);
  }

  @Nullable Headline headline() {
    StoryQuestion question =
        knot.questions().stream().max(Comparator.comparingDouble(this::weight)).orElse(null);
    return question == null ? null : new Headline(question.question(), answer(question));
  }

  /**
   * How much a question matters: for whom it is asked, and how late and after how long answered.
   */
  private double weight(StoryQuestion question) {
    double weight =
        switch (question.origin()) {
          case TITLE -> 10;
          case ASKED, RIDDLE -> 0.6;
          case AIM, BOND, PLIGHT, SETTLED -> 0.5;
          case TRUTH, DOUBT -> 0.3;
          case PAIR, ENDING -> -0.4;
        };
    List<Double> shares =
        question.about().stream()
            .map(this::share)
            .sorted(Comparator.reverseOrder())
            .limit(2)
            .toList();
    weight += shares.isEmpty() ? 0 : MAIN * shares.getFirst();
    weight += shares.size() < 2 ? 0 : SECOND * shares.getLast();
    Ground answer = question.answer();
    if (answer == null) {
      return weight - LATE;
    }
    double open = answer.at() - question.raised().at();
    if (answer.span().equals(question.raised().span())) {
      return weight - LATE;
    }
    return weight + LATE * answer.at() / length + LONG * Math.max(0, open) / length;
  }

  /** How often one is mentioned, as a share of the most mentioned. */
  private double share(String id) {
    int most = mentions.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    return mentions.getOrDefault(id, 0) / (double) Math.max(1, most);
  }

  private Answer answer(StoryQuestion question) {
    Relation relation = relation(question.about());
    boolean together =
        question
            .question()
            .matches(
                "(?i).*\\b(together|reunite|reconcile|marry|married|come back|get back|couple)\\b.*");
    if (relation != null && together) {
      return byBond(relation);
    }
    Ground answer = question.answer();
    if (answer == null) {
      return new Answer(
          "The story, so far, does not say.", Answer.Kind.NONE, 0.5, false, null, List.of());
    }
    Claim claim = claims.thread(question).answer();
    String text = claim == null ? "" : claim.text();
    return new Answer(
        text,
        Answer.Kind.SPAN,
        0.5,
        false,
        KnotClaims.footing(answer),
        claims.evidence(List.of(answer)));
  }

  private Answer byBond(Relation relation) {
    Relation.State last = relation.states().getLast();
    boolean yes =
        last.bond() == Bond.COUPLE || last.bond() == Bond.ENGAGED || last.bond() == Bond.MARRIED;
    List<String> both = List.of(relation.first(), relation.second());
    String how =
        switch (last.bond()) {
          case COUPLE -> "are together";
          case ENGAGED -> "are engaged";
          case MARRIED -> "are married";
          case SEPARATED -> "have parted";
          case DIVORCED -> "are divorced";
          case ENEMIES -> "are against each other";
          case STRANGERS, ACQUAINTED, FRIENDS, ALLIES, RIVALS, CARER, COLLEAGUES, EMPLOYER, KIN ->
              "are no couple";
        };
    String text = (yes ? "Yes: " : "No: ") + claims.names(both) + " " + how + ".";
    return new Answer(
        text,
        yes ? Answer.Kind.YES : Answer.Kind.NO,
        0.6,
        false,
        Footing.INFERRED,
        claims.evidence(last.grounds()));
  }

  private @Nullable Relation relation(List<String> about) {
    return knot.relations().stream()
        .filter(relation -> about.contains(relation.first()) && about.contains(relation.second()))
        .max(
            Comparator.comparingInt(relation ->
                Math.min(
                    mentions.getOrDefault(relation.first(), 0),
                    mentions.getOrDefault(relation.second(), 0))))
        .orElse(null);
  }
}
