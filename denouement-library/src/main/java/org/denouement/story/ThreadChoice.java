package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.language.WordList;
import org.denouement.story.StoryQuestion.Origin;

/**
 * Chooses among the questions of a story those that are told: a few, each raised and answered at a
 * place of its own.
 *
 * <p>A story asks what it answers, and what it asks of consequence it answers late. What each sign
 * of a question is worth is learnt; {@code thread-weights.md} says how. Stateless.
 */
final class ThreadChoice {

  /** So many questions of bonds are taken into account at most. */
  static final int BONDS = 5;

  private static final int MOST = 8;

  /** What is meant before this share of what was read, and not heard of again, is forgotten. */
  private static final double FORGOTTEN = 0.5;

  /** What the title asks is told whatever else there is. */
  private static final double TITLE = 10;

  private static final Map<String, Double> WEIGHTS = weights();

  private ThreadChoice() {}

  private static Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    for (String line : WordList.lines(ThreadChoice.class, "thread-weights.txt")) {
      int colon = line.lastIndexOf(':');
      weights.put(line.substring(0, colon), Double.valueOf(line.substring(colon + 1).strip()));
    }
    return weights;
  }

  /**
   * The questions to choose from: what the title asks with the answer of a bond, the same once.
   *
   * @param bonds the questions that bonds raise
   * @param asked all others, those that matter most first
   * @param end where what was read ends
   */
  static List<StoryQuestion> all(List<StoryQuestion> bonds, List<StoryQuestion> asked, int end) {
    List<StoryQuestion> all = new ArrayList<>(bonds);
    for (StoryQuestion question : asked) {
      StoryQuestion other = question.origin() == Origin.TITLE ? answered(question, all) : question;
      if (all.stream().noneMatch(bond -> isSame(bond, other))) {
        all.add(other);
      }
    }
    all.removeIf(question -> isForgotten(question, end));
    return all;
  }

  /**
   * The questions told, in the order of asking.
   *
   * @param mentions how often each of the cast is mentioned
   * @param end where what was read ends
   */
  static List<StoryQuestion> of(List<StoryQuestion> asked, Map<String, Integer> mentions, int end) {
    IdentityHashMap<StoryQuestion, Double> worth = worth(asked, mentions, end);
    List<StoryQuestion> all = new ArrayList<>(asked);
    all.sort(
        Comparator.comparingDouble((StoryQuestion question) -> -worth.getOrDefault(question, 0.0)));
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

  /** What no two of those told share: their words, where they are answered or left open. */
  private static List<Object> marks(StoryQuestion question) {
    Ground answer = question.answer();
    return List.of(
        question.question(),
        answer == null
            ? "raised " + question.raised().span().start()
            : "answered " + answer.sentence().sentence().span().start());
  }

  private static IdentityHashMap<StoryQuestion, Double> worth(
      List<StoryQuestion> all, Map<String, Integer> mentions, int end) {
    IdentityHashMap<StoryQuestion, Double> worth = new IdentityHashMap<>();
    Sum sum = new Sum();
    ThreadSigns signs = new ThreadSigns(all, mentions, end, sum);
    for (StoryQuestion question : all) {
      signs.of(question);
      boolean title = question.origin() == Origin.TITLE;
      worth.put(question, sum.taken() + (title ? TITLE : 0));
    }
    return worth;
  }

  /** Adds up what signs are worth. */
  private static final class Sum implements ThreadSigns.Sink {
    private double sum;

    @Override
    public void add(String name, double strength) {
      sum += strength * WEIGHTS.getOrDefault(name, 0.0);
    }

    private double taken() {
      double taken = sum;
      sum = 0;
      return taken;
    }
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
            title.question(),
            title.origin(),
            bond.about(),
            title.raised(),
            bond.answer(),
            bond.sure());
      }
    }
    return title;
  }
}
