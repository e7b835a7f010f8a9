package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.denouement.story.StoryQuestion.Origin;

/**
 * Chooses among the questions of a story those that are told: a few, each raised and answered at a
 * place of its own.
 *
 * <p>A story asks what it answers, and what it asks of consequence it answers late. The weights are
 * few and round: those of a logistic regression on 35 plots with gold, of which each was left out
 * in turn. Stateless.
 */
final class ThreadChoice {

  /** So many questions of bonds are taken into account at most. */
  static final int BONDS = 5;

  private static final int MOST = 8;
  private static final double ANSWERED = 1.3;

  /** What an answer at the end of what was read counts more than one at its start. */
  private static final double LATE = 1.2;

  /** What is meant before this share of what was read, and not heard of again, is forgotten. */
  private static final double FORGOTTEN = 0.5;

  private ThreadChoice() {}

  /**
   * The questions told, in the order of asking.
   *
   * @param bonds the questions that bonds raise
   * @param asked all others, those that matter most first
   * @param end where what was read ends
   */
  static List<StoryQuestion> of(List<StoryQuestion> bonds, List<StoryQuestion> asked, int end) {
    List<StoryQuestion> all = new ArrayList<>(bonds);
    for (StoryQuestion question : asked) {
      StoryQuestion other = question.origin() == Origin.TITLE ? answered(question, all) : question;
      if (all.stream().noneMatch(bond -> isSame(bond, other))) {
        all.add(other);
      }
    }
    all.removeIf(question -> isForgotten(question, end));
    all.sort(Comparator.comparingDouble((StoryQuestion question) -> -worth(question, end)));
    List<StoryQuestion> chosen = new ArrayList<>();
    Set<Object> taken = new HashSet<>();
    for (StoryQuestion question : all) {
      List<Object> marks = marks(question);
      if (chosen.size() < MOST && marks.stream().noneMatch(taken::contains)) {
        chosen.add(question);
        taken.addAll(marks);
      }
    }
    chosen.sort(Comparator.comparingInt(question -> question.raised().span().start()));
    return chosen;
  }

  /** Whether the story itself let go of a question, rather than leave it open. */
  private static boolean isForgotten(StoryQuestion question, int end) {
    boolean early = question.raised().span().start() < FORGOTTEN * end;
    boolean aim = question.origin() == Origin.AIM && early;
    return question.answer() == null && (aim || question.origin() == Origin.PLIGHT);
  }

  /** What no two of those told share: their words, where they are raised, where answered. */
  private static List<Object> marks(StoryQuestion question) {
    Ground answer = question.answer();
    Stream<Object> asked =
        Stream.of(question.question(), "raised " + question.raised().span().start());
    return answer == null
        ? asked.toList()
        : Stream.concat(asked, Stream.of("answered " + answer.span().start())).toList();
  }

  private static double worth(StoryQuestion question, int end) {
    Ground answer = question.answer();
    double answered =
        answer == null ? 0 : ANSWERED + LATE * answer.span().start() / Math.max(1, end);
    return worth(question.origin()) + answered;
  }

  private static double worth(Origin origin) {
    return switch (origin) {
      case TITLE -> 3;
      case RIDDLE, TRUTH -> 0.8;
      case BOND, ASKED -> 0.4;
      case SETTLED -> 0.1;
      case DOUBT -> 0;
      case PAIR, AIM -> -0.3;
      case PLIGHT -> -0.4;
    };
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
}
