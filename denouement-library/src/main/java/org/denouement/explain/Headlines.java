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

/** The question of the page: what the title asks, else what matters most for the main pair. */
final class Headlines {

  private final KnotClaims claims;
  private final Knot knot;
  private final Map<String, Integer> mentions;

  Headlines(KnotClaims claims, Knot knot, Map<String, Integer> mentions) {
    this.claims = claims;
    this.knot = knot;
    this.mentions = mentions;
  }

  @Nullable Headline headline() {
    StoryQuestion question =
        knot.questions().stream()
            .min(Comparator.comparingInt(this::rank).thenComparingInt(this::prominence))
            .orElse(null);
    return question == null ? null : new Headline(question.question(), answer(question));
  }

  private int rank(StoryQuestion question) {
    return switch (question.origin()) {
      case TITLE -> 0;
      case BOND -> 1;
      case ASKED -> 2;
      case TRUTH, AIM, DOUBT, RIDDLE -> 3;
    };
  }

  private int prominence(StoryQuestion question) {
    return -question.about().stream().mapToInt(id -> mentions.getOrDefault(id, 0)).sum();
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
