package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.denouement.language.Clause;
import org.denouement.manuscript.Block;
import org.denouement.story.StoryQuestion.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The questions a story raises and where it answers them, gathered sentence by sentence.
 *
 * <p>A later sentence answers a question if it speaks of the same people and with words of the same
 * stems, the better if it tells of something that comes to light. Not thread-safe.
 */
final class Threads {

  /** So many questions stay open for an answer; the lightest of the oldest are let go. */
  private static final int MOST_OPEN = 600;

  /** The best answer so far must reach this. */
  private static final double ENOUGH = 1.6;

  private final List<Raised> raised = new ArrayList<>();
  private final Map<String, List<Raised>> byStem = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private int at;

  /** Reads the next sentence. */
  void read(ReadSentence sentence) {
    if (sentence.block() == Block.Kind.PARAGRAPH) {
      answer(sentence);
    }
    for (Raised question : QuestionFinder.find(sentence, at)) {
      raised.add(question);
      for (String stem : question.stems) {
        byStem.computeIfAbsent(stem, s -> new ArrayList<>()).add(question);
      }
    }
    if (raised.size() > MOST_OPEN) {
      letGo();
    }
    at++;
  }

  /** Forgets the lighter half of the older half. */
  private void letGo() {
    List<Raised> older = new ArrayList<>(raised.subList(0, MOST_OPEN / 2));
    older.sort(
        Comparator.comparingDouble((Raised question) -> -question.weight - question.certainty()));
    Set<Raised> gone = new HashSet<>(older.subList(MOST_OPEN / 4, older.size()));
    raised.removeIf(gone::contains);
    byStem.values().forEach(all -> all.removeIf(gone::contains));
    byStem.values().removeIf(List::isEmpty);
  }

  private void answer(ReadSentence sentence) {
    List<String> stems = Questions.stems(sentence, 0, sentence.sentence().tokens().size() - 1);
    Map<Raised, Double> scores = new HashMap<>();
    for (String stem : stems) {
      double rarity = 1 / (1 + 0.3 * Math.log(1.0 + seen.getOrDefault(stem, 0)));
      for (Raised question : byStem.getOrDefault(stem, List.of())) {
        scores.merge(question, rarity, Double::sum);
      }
      seen.merge(stem, 1, Integer::sum);
    }
    if (scores.isEmpty()) {
      return;
    }
    Set<String> present = new HashSet<>();
    sentence.entities().forEach(present::addAll);
    double telling = isTelling(sentence) ? 0.6 : 0;
    scores.forEach((question, score) -> {
      long shared = question.about.stream().filter(present::contains).count();
      double share = question.about.isEmpty() ? 0.3 : shared / (double) question.about.size();
      if (share > 0) {
        double fit = score + 0.8 * share + telling;
        question.answer(best(sentence, question), fit);
      }
    });
  }

  /** The clause that speaks of a question where the sentence is long, else the sentence. */
  private static Ground best(ReadSentence sentence, Raised question) {
    Clause best = null;
    long most = 0;
    for (Clause clause : sentence.parsed().clauses()) {
      int end = Questions.end(sentence, clause);
      long shared =
          Questions.stems(sentence, clause.verb(), end).stream()
              .filter(question.stems::contains)
              .count();
      if (shared > most) {
        best = clause;
        most = shared;
      }
    }
    return Ground.of(sentence, best == null ? sentence.sentence().span() : best.span());
  }

  private static boolean isTelling(ReadSentence sentence) {
    return sentence.parsed().clauses().stream().anyMatch(Signs::isTelling);
  }

  /**
   * The questions that matter most, in the order in which they are raised.
   *
   * @param wording says them with the names of the cast
   * @param mentions how often each of the cast is mentioned
   * @param most how many at most
   */
  List<StoryQuestion> known(Wording wording, Map<String, Integer> mentions, int most) {
    int top = mentions.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    TreeMap<Integer, Raised> ranked = new TreeMap<>();
    List<Raised> sorted = new ArrayList<>(raised);
    Map<Raised, Double> scores = new HashMap<>();
    raised.forEach(question -> scores.put(question, score(question, wording, mentions, top)));
    sorted.sort(
        Comparator.comparingDouble((Raised question) -> -scores.getOrDefault(question, 0.0))
            .thenComparingInt(question -> question.at));
    Set<String> subjects = new HashSet<>();
    List<StoryQuestion> known = new ArrayList<>();
    for (Raised question : sorted) {
      StoryQuestion said = say(question, wording);
      if (said == null || ranked.size() >= most) {
        continue;
      }
      String key = question.origin + " " + said.about();
      if (subjects.add(key + question.stems.getFirst())
          && ranked.putIfAbsent(question.at, question) == null) {
        known.add(said);
      }
    }
    known.sort(Comparator.comparingInt(said -> said.raised().span().start()));
    return known;
  }

  private static double score(
      Raised question, Wording wording, Map<String, Integer> mentions, int top) {
    double prominence =
        question.about.stream()
            .mapToDouble(id -> Math.sqrt(mentions.getOrDefault(wording.id(id), 0) / (double) top))
            .max()
            .orElse(0);
    double answered = question.certainty() >= ENOUGH ? 0.5 + 0.1 * question.certainty() : 0;
    return question.weight + prominence + answered;
  }

  private static @Nullable StoryQuestion say(Raised question, Wording wording) {
    List<String> about =
        question.about.stream().map(wording::id).filter(wording::isCast).distinct().toList();
    if (about.isEmpty() && question.origin != Origin.RIDDLE) {
      return null;
    }
    String words = words(question, wording, about);
    @Nullable Ground answer = question.certainty() >= ENOUGH ? question.answer() : null;
    return new StoryQuestion(words, question.origin, about, question.ground, answer);
  }

  private static String words(Raised question, Wording wording, List<String> about) {
    Clause clause = question.clause;
    if (clause != null) {
      Questions questions = new Questions(wording);
      return question.origin == Origin.AIM
          ? questions.will(question.sentence, clause, about)
          : questions.of(question.words, question.sentence, clause, about);
    }
    if (!question.words.contains("%s")) {
      return question.words;
    }
    String name = wording.names(about);
    boolean owner = question.words.startsWith("What is %s");
    return question.words.replace("%s", owner ? Wording.genitive(name) : name);
  }
}
