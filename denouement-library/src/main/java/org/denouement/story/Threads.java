package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** How sure the answer is of a next sentence that says how an aim fared. */
  private static final double FARED = 1.7;

  /** So many are told at most, for others to choose from. */
  private static final int MOST_KNOWN = 120;

  private final List<Raised> raised = new ArrayList<>();
  private final Map<String, List<Raised>> byStem = new HashMap<>();
  private final Memory memory = new Memory();
  private final FirstSeen seen = new FirstSeen();
  private final Truths truths = new Truths(memory, seen);
  private final Revivals revivals = new Revivals();
  private final Plights plights = new Plights();
  private final Settlings settlings = new Settlings(seen);
  private final Outcomes outcomes = new Outcomes(memory, seen);
  private final Dealings dealings = new Dealings();
  private List<Raised> fresh = List.of();
  private @Nullable ReadSentence last;
  private int at;

  /** Reads the next sentence. */
  void read(ReadSentence sentence) {
    List<String> stems = Questions.stems(sentence, 0, sentence.sentence().tokens().size() - 1);
    List<Raised> found = new ArrayList<>(QuestionFinder.find(sentence, at));
    if (sentence.block() == Block.Kind.PARAGRAPH) {
      answer(sentence, stems);
      outcome(sentence);
      dealings.read(sentence);
      found.addAll(truths.find(sentence, at));
      found.addAll(revivals.find(sentence, at));
      found.addAll(plights.find(sentence, at));
      found.addAll(settlings.find(sentence, at));
      found.addAll(outcomes.find(sentence, at));
      memory.add(sentence, stems);
      seen.add(sentence);
      last = sentence;
    }
    fresh = found;
    dealings.add(found);
    for (Raised question : found) {
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

  /** How the aims of the sentence before fared. */
  private void outcome(ReadSentence sentence) {
    for (Clause clause : sentence.parsed().clauses()) {
      List<String> subjects = sentence.entities(clause.subjects());
      boolean fares = clause.link() == Clause.Link.MAIN && Signs.isOutcome(clause);
      for (Raised question : fresh) {
        boolean shared = question.about.stream().anyMatch(subjects::contains);
        boolean aim = fares && shared && question.origin == Origin.AIM;
        boolean reply =
            question.origin == Origin.ASKED && !subjects.isEmpty() && Signs.isReply(clause);
        if ((aim || reply) && question.answer() == null) {
          question.answer(Ground.of(sentence, clause), FARED);
        }
      }
    }
  }

  private void answer(ReadSentence sentence, List<String> stems) {
    Map<Raised, Double> scores = new HashMap<>();
    for (String stem : stems) {
      double rarity = memory.rarity(stem);
      for (Raised question : byStem.getOrDefault(stem, List.of())) {
        scores.merge(question, rarity, Double::sum);
      }
    }
    if (scores.isEmpty()) {
      return;
    }
    Set<String> present = new HashSet<>();
    sentence.entities().forEach(present::addAll);
    double telling = (isTelling(sentence) ? 0.6 : 0) + (isLast(sentence) ? 0.5 : 0);
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
      int end = ClauseEnd.of(sentence, clause);
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

  /** Whether it says that something comes about at last. */
  private static boolean isLast(ReadSentence sentence) {
    return sentence.sentence().tokens().stream().anyMatch(Signs::isLast);
  }

  /**
   * The questions that matter most, answered ones first.
   *
   * @param wording says them with the names of the cast
   * @param mentions how often each of the cast is mentioned
   */
  List<StoryQuestion> known(Wording wording, Map<String, Integer> mentions) {
    int top = mentions.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    Map<Raised, Double> scores = new HashMap<>();
    raised.forEach(question -> scores.put(question, score(question, wording, mentions, top)));
    List<Raised> sorted = new ArrayList<>(raised);
    sorted.sort(
        Comparator.comparingDouble((Raised question) -> -scores.getOrDefault(question, 0.0))
            .thenComparingInt(question -> question.at));
    List<StoryQuestion> known = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    for (Raised question : sorted) {
      StoryQuestion said = known.size() < MOST_KNOWN ? say(question, wording) : null;
      if (said != null && asked.add(said.question())) {
        known.add(said);
      }
    }
    StoryQuestion open = last == null ? null : LastScene.question(last, wording);
    if (open != null && known.stream().noneMatch(sharper -> isLeftThere(sharper, open))) {
      known.add(open);
    }
    return known;
  }

  private static boolean isLeftThere(StoryQuestion sharper, StoryQuestion open) {
    return sharper.answer() == null && sharper.raised().sentence().equals(open.raised().sentence());
  }

  private double score(Raised question, Wording wording, Map<String, Integer> mentions, int top) {
    double prominence =
        question.about.stream()
            .mapToDouble(id -> Math.sqrt(mentions.getOrDefault(wording.id(id), 0) / (double) top))
            .max()
            .orElse(0);
    if (question.isAnswered()) {
      return question.weight + prominence + 0.5 + 0.2 * question.certainty();
    }
    double late = question.at / (double) Math.max(1, at);
    return question.weight + prominence + (question.open ? 0.8 : 0) + late;
  }

  private static @Nullable StoryQuestion say(Raised question, Wording wording) {
    Ground answer = question.answer();
    boolean atOnce = answer != null && answer.sentence().equals(question.ground.sentence());
    if (atOnce && question.origin == Origin.TRUTH) {
      return null;
    }
    List<String> about =
        question.about.stream().map(wording::id).filter(wording::isCast).distinct().toList();
    if (about.isEmpty() && question.origin == Origin.TITLE) {
      about = wording.namedIn(question.words);
    }
    boolean thing =
        question.clause == null
            ? question.origin == Origin.RIDDLE && !question.words.contains("%s")
            : question.words.equals(Questions.WHO)
                || question.sentence.entities(question.clause.subjects()).isEmpty();
    boolean two = question.words.startsWith(Riddles.TOGETHER) || question.words.contains("%2$s");
    boolean alone = about.size() < 2 && two;
    if (alone || (about.isEmpty() && !thing)) {
      return null;
    }
    String words = words(question, wording, about);
    return new StoryQuestion(
        words, question.origin, about, question.ground, answer, question.certainty());
  }

  private static String words(Raised question, Wording wording, List<String> about) {
    Clause clause = question.clause;
    if (clause != null) {
      Questions questions = new Questions(wording);
      if (question.words.equals(Questions.WHO)) {
        return questions.who(question.sentence, clause);
      }
      return question.words.equals(Questions.WILL)
          ? questions.will(question.sentence, clause, about)
          : questions.of(question.words, question.sentence, clause, about);
    }
    if (question.words.contains("%1$s")) {
      return Wording.asQuestion(
          question.words.formatted(about.stream().map(wording::name).toArray()));
    }
    if (!question.words.contains("%s")) {
      return question.words;
    }
    String name = wording.names(about);
    boolean owner = question.words.startsWith("What is %s");
    return question.words.replace("%s", owner ? Wording.genitive(name) : name);
  }
}
