package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denouement.story.StoryQuestion.Origin;

/** Chooses among the questions of a story those that are told. Stateless. */
final class ThreadChoice {

  /** So many questions of bonds are told at most. */
  static final int BONDS = 5;

  private static final int PLIGHTS = 3;
  private static final int ANSWERED = 6;
  private static final int OPEN = 3;

  /** So many of one kind are asked about the same people. */
  private static final int ALIKE = 2;

  private ThreadChoice() {}

  /**
   * The questions told, in the order of asking.
   *
   * @param bonds the questions that bonds raise
   * @param asked all others, those that matter most first
   */
  static List<StoryQuestion> of(List<StoryQuestion> bonds, List<StoryQuestion> asked) {
    List<StoryQuestion> all = new ArrayList<>(bonds);
    List<StoryQuestion> plights = new ArrayList<>();
    List<StoryQuestion> others = new ArrayList<>();
    for (StoryQuestion question : asked) {
      if (question.origin() == Origin.PLIGHT) {
        plights.add(question);
      } else {
        others.add(question.origin() == Origin.TITLE ? answered(question, all) : question);
      }
    }
    others.removeIf(question -> all.stream().anyMatch(bond -> isSame(bond, question)));
    all.addAll(best(plights, true, PLIGHTS));
    all.addAll(best(others, true, ANSWERED));
    all.addAll(best(others, false, OPEN));
    all.sort(Comparator.comparingInt(question -> question.raised().span().start()));
    return all;
  }

  /** Whether two ask the same, maybe with the names the other way round. */
  private static boolean isSame(StoryQuestion bond, StoryQuestion question) {
    String end = " be together in the end?";
    return bond.question().endsWith(end)
        && question.question().endsWith(end)
        && bond.about().containsAll(question.about());
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

  /** The first of those answered, or open, but not many about the same in the same way. */
  private static List<StoryQuestion> best(List<StoryQuestion> asked, boolean answered, int most) {
    List<StoryQuestion> chosen = new ArrayList<>();
    Map<String, Integer> kinds = new HashMap<>();
    for (StoryQuestion question : asked) {
      boolean fits = (question.answer() != null) == answered || question.origin() == Origin.TITLE;
      boolean once = question.origin() != Origin.TITLE || answered;
      if (fits
          && once
          && chosen.size() < most
          && kinds.merge(question.origin() + " " + question.about(), 1, Integer::sum) <= ALIKE) {
        chosen.add(question);
      }
    }
    return chosen;
  }
}
