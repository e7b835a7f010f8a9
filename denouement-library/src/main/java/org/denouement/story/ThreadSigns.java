package org.denouement.story;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Token;
import org.denouement.language.WordList;

/**
 * What speaks for and against telling a question: what raised it, whom it is about, where and by
 * what it is answered.
 *
 * <p>A sign is a name and a strength; {@code thread-weights.md} says how their worth was learnt.
 */
final class ThreadSigns {

  private static final Set<String> WEIGHTY = WordList.set(EventWeight.class, "weighty-verbs.txt");

  /** Takes signs. */
  interface Sink {
    void add(String name, double strength);
  }

  private final Map<String, Integer> mentions;
  private final double most;
  private final double end;
  private final IdentityHashMap<ReadSentence, Integer> votes = new IdentityHashMap<>();
  private final Sink sink;

  /**
   * The signs of the questions of a story.
   *
   * @param all the questions
   * @param mentions how often each of the cast is mentioned
   * @param end where what was read ends
   */
  ThreadSigns(List<StoryQuestion> all, Map<String, Integer> mentions, int end, Sink sink) {
    this.mentions = mentions;
    this.most = Math.max(1, mentions.values().stream().mapToInt(Integer::intValue).max().orElse(1));
    this.end = Math.max(1, end);
    this.sink = sink;
    all.stream()
        .map(StoryQuestion::answer)
        .filter(Objects::nonNull)
        .forEach(answer -> votes.merge(answer.sentence(), 1, Integer::sum));
  }

  /** Gives the signs of a question. */
  void of(StoryQuestion question) {
    sink.add("any", 1);
    String origin = question.origin().name().toLowerCase(Locale.ROOT);
    sink.add(origin, 1);
    sink.add(origin + " " + opening(question), 1);
    sink.add("asks" + asked(question), 1);
    sink.add("asked in words", Math.min(15, question.question().split(" ", -1).length) / 15.0);
    ofPeople(question);
    Ground answer = question.answer();
    double raised = question.raised().at() / end;
    if (answer == null) {
      sink.add("open", 1);
      sink.add("open " + origin, 1);
      sink.add("open late", raised);
      sink.add("open last", raised > 0.9 ? 1 : 0);
      return;
    }
    sink.add("sure", question.sure() / 2);
    sink.add("hardly sure", question.sure() <= Raised.ENOUGH ? 1 : 0);
    sink.add(origin + " hardly sure", question.sure() <= Raised.ENOUGH ? 1 : 0);
    double late = answer.at() / end;
    sink.add("late", late);
    sink.add("late squared", late * late);
    sink.add(origin + " late", late);
    for (double from : List.of(0.6, 0.75, 0.85, 0.93)) {
      sink.add("after " + from, late > from ? 1 : 0);
    }
    sink.add("long", Math.max(0, late - raised));
    sink.add("raised early", raised < 0.25 ? 1 : 0);
    sink.add("at once", answer.sentence().equals(question.raised().sentence()) ? 1 : 0);
    sink.add("votes", Math.log(votes.getOrDefault(answer.sentence(), 1)));
    ofAnswer(question, answer, origin);
  }

  /** The words of a question in lower case, which names are not. */
  private static String asked(StoryQuestion question) {
    return switch (question.origin()) {
      case SETTLED, PLIGHT, BOND, TRUTH -> {
        StringBuilder words = new StringBuilder();
        for (String word : question.question().split("[ ?]", -1)) {
          boolean name = word.isEmpty() || Character.isUpperCase(word.charAt(0));
          words.append(name ? "" : " " + word);
        }
        yield words.toString();
      }
      case TITLE, PAIR, ASKED, AIM, DOUBT, RIDDLE, ENDING -> "";
    };
  }

  /** "what becomes", "will": the words before a name. */
  private static String opening(StoryQuestion question) {
    String[] words = question.question().split(" ", 3);
    boolean second = words.length > 1 && words[1].equals(words[1].toLowerCase(Locale.ROOT));
    return (words[0] + (second ? " " + words[1] : "")).toLowerCase(Locale.ROOT);
  }

  private void ofPeople(StoryQuestion question) {
    List<Double> shares =
        question.about().stream()
            .map(id -> mentions.getOrDefault(id, 0) / most)
            .sorted(Comparator.reverseOrder())
            .toList();
    sink.add("people " + Math.min(3, shares.size()), 1);
    if (!shares.isEmpty()) {
      sink.add("first", Math.sqrt(shares.getFirst()));
      sink.add("least", Math.sqrt(shares.getLast()));
    }
  }

  /** What the weightiest stretch of a sentence weighs. */
  private static double weight(Ground answer) {
    return Segments.of(answer.sentence().parsed()).stream()
        .filter(segment -> segment.main() >= 0)
        .mapToDouble(segment -> EventWeight.of(answer.sentence(), segment))
        .max()
        .orElse(0);
  }

  private void ofAnswer(StoryQuestion question, Ground answer, String origin) {
    List<Token> tokens = answer.sentence().sentence().tokens();
    sink.add("at last", tokens.stream().anyMatch(Signs::isLast) ? 1 : 0);
    sink.add("words", Math.min(40, tokens.size()) / 40.0);
    Set<String> here = new HashSet<>();
    answer.sentence().entities().forEach(here::addAll);
    sink.add("weight", weight(answer) / 5);
    sink.add("people here", Math.min(4, here.size()) / 4.0);
    long missing = question.about().stream().filter(id -> !here.contains(id)).count();
    sink.add("missing", (double) missing);
    boolean told = false;
    boolean fared = false;
    boolean fate = false;
    boolean weighty = false;
    boolean death = false;
    boolean by = false;
    for (Clause clause : answer.sentence().parsed().clauses()) {
      told |= Signs.isTelling(clause);
      boolean real = clause.isRealis();
      fared |= real && Signs.isOutcome(clause);
      fate |= real && Signs.isFateful(clause.lemma());
      weighty |= real && WEIGHTY.contains(clause.lemma());
      death |=
          real
              && !answer
                  .sentence()
                  .entities(Deaths.of(answer.sentence().parsed(), clause))
                  .isEmpty();
      by |=
          real
              && answer.sentence().entities(clause.subjects()).stream()
                  .anyMatch(question.about()::contains);
    }
    sink.add("told", told ? 1 : 0);
    sink.add("fared", fared ? 1 : 0);
    sink.add("fate", fate ? 1 : 0);
    sink.add("weighty", weighty ? 1 : 0);
    sink.add("death", death ? 1 : 0);
    sink.add("by them", by ? 1 : 0);
    sink.add(origin + (told ? " told" : " untold"), 1);
    sink.add(origin + (weighty ? " weighty" : " light"), 1);
    Set<String> stems = new HashSet<>();
    for (Token token : tokens) {
      stems.add(Stem.of(token.lemma()));
    }
    long shared =
        List.of(question.question().toLowerCase(Locale.ROOT).split("[^\\p{L}']+")).stream()
            .filter(word -> word.length() > 3 && !Stem.isLight(word))
            .map(Stem::of)
            .filter(stems::contains)
            .distinct()
            .count();
    sink.add("shared", Math.min(3.0, (double) shared) / 3);
  }
}
