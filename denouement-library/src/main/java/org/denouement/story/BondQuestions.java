package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.denouement.story.StoryQuestion.Origin;
import org.jspecify.annotations.Nullable;

/** The questions that a love story asks by being one: will the two be together in the end? */
final class BondQuestions {

  private BondQuestions() {}

  /** The questions of a text with those that its main bonds raise, in the order of asking. */
  static List<StoryQuestion> with(
      List<Relation> relations,
      List<StoryQuestion> asked,
      Wording wording,
      Map<String, Integer> mentions,
      int most) {
    List<StoryQuestion> all = new ArrayList<>();
    relations.stream()
        .sorted(Comparator.comparingInt((Relation relation) -> -prominence(relation, mentions)))
        .map(relation -> question(relation, wording))
        .filter(question -> question != null)
        .limit(2)
        .forEach(all::add);
    for (StoryQuestion question : asked) {
      if (all.size() < most) {
        all.add(question);
      }
    }
    all.sort(Comparator.comparingInt(question -> question.raised().span().start()));
    return all;
  }

  private static int prominence(Relation relation, Map<String, Integer> mentions) {
    return Math.min(
        mentions.getOrDefault(relation.first(), 0), mentions.getOrDefault(relation.second(), 0));
  }

  private static @Nullable StoryQuestion question(Relation relation, Wording wording) {
    List<Relation.State> love =
        relation.states().stream()
            .filter(state ->
                state.bond().isUnion()
                    || state.bond() == Bond.SEPARATED
                    || state.bond() == Bond.DIVORCED)
            .toList();
    boolean moves = relation.states().size() > 1 && !love.isEmpty();
    if (!moves) {
      return null;
    }
    Relation.State last = relation.states().getLast();
    Ground raised = love.getFirst().grounds().getFirst();
    Ground answer = last.grounds().getLast();
    List<String> about = List.of(relation.first(), relation.second());
    String question = "Will " + wording.names(about) + " be together in the end?";
    boolean told = relation.states().size() > 1 && !answer.equals(raised);
    return new StoryQuestion(question, Origin.BOND, about, raised, told ? answer : null);
  }
}
