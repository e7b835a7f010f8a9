package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.story.StoryQuestion.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The questions that the main bonds raise by being what they are (will the two be together in the
 * end?), and the choice of what is told among all questions.
 */
final class BondQuestions {

  private static final int BONDS = 5;
  private static final int PLIGHTS = 3;
  private static final int ANSWERED = 6;
  private static final int OPEN = 3;

  private BondQuestions() {}

  /** The questions of a story, in the order of asking. */
  static List<StoryQuestion> with(
      List<Relation> relations,
      List<StoryQuestion> asked,
      Wording wording,
      Map<String, Integer> mentions) {
    List<StoryQuestion> all = new ArrayList<>();
    relations.stream()
        .sorted(Comparator.comparingInt((Relation relation) -> -prominence(relation, mentions)))
        .map(relation -> question(relation, wording, mentions))
        .filter(question -> question != null)
        .limit(BONDS)
        .forEach(all::add);
    List<StoryQuestion> others = new ArrayList<>();
    for (StoryQuestion question : asked) {
      others.add(question.origin() == Origin.TITLE ? answered(question, all) : question);
    }
    List<StoryQuestion> plights =
        others.stream().filter(question -> question.origin() == Origin.PLIGHT).toList();
    others.removeAll(plights);
    all.addAll(best(plights, true, PLIGHTS));
    all.addAll(best(others, true, ANSWERED));
    all.addAll(best(others, false, OPEN));
    all.sort(Comparator.comparingInt(question -> question.raised().span().start()));
    return all;
  }

  /** The title's question with the answer of the bond that it asks after, which it stands for. */
  private static StoryQuestion answered(StoryQuestion title, List<StoryQuestion> bonds) {
    for (StoryQuestion bond : bonds) {
      if (title.answer() == null && title.about().containsAll(bond.about())) {
        bonds.remove(bond);
        return new StoryQuestion(
            title.question(), title.origin(), bond.about(), title.raised(), bond.answer());
      }
    }
    return title;
  }

  /** The first of those answered, or open, but not two about the same in the same way. */
  private static List<StoryQuestion> best(List<StoryQuestion> asked, boolean answered, int most) {
    List<StoryQuestion> chosen = new ArrayList<>();
    Set<String> kinds = new HashSet<>();
    for (StoryQuestion question : asked) {
      boolean fits = (question.answer() != null) == answered || question.origin() == Origin.TITLE;
      boolean once = question.origin() != Origin.TITLE || answered;
      if (fits
          && once
          && chosen.size() < most
          && kinds.add(question.origin() + " " + question.about())) {
        chosen.add(question);
      }
    }
    return chosen;
  }

  private static int prominence(Relation relation, Map<String, Integer> mentions) {
    int least =
        Math.min(
            mentions.getOrDefault(relation.first(), 0),
            mentions.getOrDefault(relation.second(), 0));
    int passes = relation.parts().values().stream().mapToInt(Tally::all).sum();
    return least + 2 * passes + (relation.states().size() > 1 ? 3 : 0);
  }

  private static @Nullable StoryQuestion question(
      Relation relation, Wording wording, Map<String, Integer> mentions) {
    Relation.State first = relation.states().getFirst();
    Relation.State last = relation.states().getLast();
    if (last.bond() == Bond.KIN && !last.stated()) {
      return null;
    }
    String question = question(relation, last.bond(), wording, mentions);
    if (question == null) {
      return null;
    }
    Ground raised = first.grounds().getFirst();
    Ground later =
        relation.latest().span().start() > last.grounds().getLast().span().start()
            ? relation.latest()
            : last.grounds().getLast();
    List<String> about = List.of(relation.first(), relation.second());
    boolean told = later.span().start() > raised.span().start();
    return told ? new StoryQuestion(question, Origin.BOND, about, raised, later) : null;
  }

  private static @Nullable String question(
      Relation relation, Bond last, Wording wording, Map<String, Integer> mentions) {
    String both = wording.names(List.of(relation.first(), relation.second()));
    if (isLove(relation)) {
      return "Will " + both + " be together in the end?";
    }
    boolean firstLeads =
        mentions.getOrDefault(relation.first(), 0) >= mentions.getOrDefault(relation.second(), 0);
    String hero = wording.name(firstLeads ? relation.first() : relation.second());
    String other = wording.name(firstLeads ? relation.second() : relation.first());
    return switch (last) {
      case ENEMIES, RIVALS -> "Will " + hero + " get the better of " + other + "?";
      case FRIENDS, ALLIES, ACQUAINTED, EMPLOYER, COLLEAGUES, CARER, KIN ->
          "How does it end between " + both + "?";
      case STRANGERS, COUPLE, ENGAGED, MARRIED, SEPARATED, DIVORCED -> null;
    };
  }

  /** Whether love is what the two are about: what was only a trick, or is hate by now, is not. */
  private static boolean isLove(Relation relation) {
    boolean loved =
        relation.states().stream()
            .anyMatch(state ->
                switch (state.bond()) {
                  case COUPLE, ENGAGED, SEPARATED, DIVORCED -> true;
                  case STRANGERS,
                      ACQUAINTED,
                      FRIENDS,
                      ALLIES,
                      RIVALS,
                      ENEMIES,
                      CARER,
                      COLLEAGUES,
                      EMPLOYER,
                      KIN,
                      MARRIED ->
                      false;
                });
    long told =
        relation.states().stream()
            .map(state -> state.grounds().getFirst().span())
            .distinct()
            .count();
    boolean moved = told > 1 || relation.states().size() == 1;
    return loved && moved && relation.last() != Bond.ENEMIES && relation.last() != Bond.RIVALS;
  }
}
