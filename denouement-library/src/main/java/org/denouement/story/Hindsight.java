package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.denouement.language.Clause;
import org.denouement.language.Clause.Tense;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds how far back something lies that is told as past.
 *
 * <p>What was told before is at hand: "that stung her" is the sting of a page ago. Words tell how
 * far others lie. Where none do, what is said by the way of those known by now, and what is found
 * to have been going on or to have come about, happened in the course of the story. Not
 * thread-safe.
 */
final class Hindsight {

  /** Where something past lies. */
  sealed interface Past {
    /** At a moment told before, or just before it. */
    record At(int moment) implements Past {}

    /** Just before what is told. */
    record Near() implements Past {}

    /** Before all that is told, as far as the text tells. */
    record Far() implements Past {}
  }

  /** Until so many moments are told, what is past came before the story. */
  private static final int OPENING = 6;

  private static final Map<String, List<String>> DISTANCES =
      WordList.keysByWord(Hindsight.class, "past-distance.txt");
  private static final Set<String> LIGHT = WordList.set(Hindsight.class, "light-words.txt");
  private static final int LONGEST =
      DISTANCES.keySet().stream().mapToInt(cue -> cue.split(" ", -1).length).max().orElse(1);

  /** All deaths are one event of whoever dies. */
  private static final String DEATH = "die";

  /** Something told: what happened, to or by whom, and when. */
  private record Told(String what, Set<String> who, int moment) {}

  private final Map<String, List<Told>> told = new HashMap<>();

  /** Where the sentence starts in which each of the cast was first told of. */
  private final Map<String, Integer> met = new HashMap<>();

  private int moments;

  /** Takes notice of whom a stretch tells of. */
  void meet(ReadSentence sentence) {
    moments++;
    int start = sentence.sentence().span().start();
    sentence.references().forEach(reference -> met.putIfAbsent(reference.entity(), start));
  }

  /** Takes notice of what a clause tells of a moment. */
  void read(ReadSentence sentence, Clause clause, int moment) {
    if (clause.isRealis()) {
      tellings(sentence, clause, moment).forEach(this::note);
    }
  }

  /** Takes notice of the deaths of which a stretch speaks by a noun: they came before it. */
  void readNouns(ReadSentence sentence, Segment segment, int moment) {
    for (String dead : sentence.entities(Deaths.named(sentence.parsed(), segment))) {
      note(new Told(DEATH, Set.of(dead), moment));
    }
  }

  private void note(Told one) {
    told.computeIfAbsent(one.what, key -> new ArrayList<>()).add(one);
  }

  /** What a clause tells, by the name that another may tell it by. */
  private static List<Told> tellings(ReadSentence sentence, Clause clause, int moment) {
    List<Told> all = new ArrayList<>();
    Set<String> dying = Set.copyOf(sentence.entities(Deaths.of(sentence.parsed(), clause)));
    if (!dying.isEmpty()) {
      all.add(new Told(DEATH, dying, moment));
    } else if (!LIGHT.contains(clause.lemma())) {
      Set<String> who = Set.copyOf(sentence.entities(clause.mentions()));
      if (!who.isEmpty()) {
        all.add(new Told(clause.lemma(), who, moment));
      }
    }
    return all;
  }

  /**
   * Where the text says that something past lies; null where it does not say.
   *
   * @param segment the words that tell it
   */
  @Nullable Past said(ReadSentence sentence, Segment segment) {
    Clause clause = sentence.parsed().clauses().get(segment.main());
    for (Told one : tellings(sentence, clause, -1)) {
      for (Told before : told.getOrDefault(one.what, List.of())) {
        if (before.who.containsAll(one.who)) {
          return new Past.At(before.moment);
        }
      }
    }
    Set<String> words = distances(sentence, segment);
    return words.contains("far") ? new Past.Far() : words.contains("near") ? new Past.Near() : null;
  }

  /**
   * Where something past lies of which the text does not say how far back it is.
   *
   * @param segment the words that tell it
   */
  Past guess(ReadSentence sentence, Segment segment) {
    Clause clause = sentence.parsed().clauses().get(segment.main());
    boolean course = moments > OPENING && metNow(sentence, segment) == 0 && !clause.passive();
    boolean going = sentence.sentence().tokens().get(clause.verb()).form().endsWith("ing");
    boolean near =
        switch (clause.link()) {
          case RELATIVE -> true;
          case COMPLEMENT -> going || clause.tense() == Tense.PAST_PERFECT;
          case MAIN, ADVERBIAL, OPEN -> going;
        };
    return course && near ? new Past.Near() : new Past.Far();
  }

  /** How many of those in a stretch are told of for the first time. */
  private long metNow(ReadSentence sentence, Segment segment) {
    int start = sentence.sentence().span().start();
    return Stream.concat(
            IntStream.range(0, sentence.parsed().mentions().size())
                .filter(m -> isIn(sentence.parsed().mentions().get(m), segment))
                .boxed(),
            sentence.parsed().clauses().get(segment.main()).mentions().stream())
        .flatMap(m -> sentence.entities().get(m).stream())
        .distinct()
        .filter(who -> met.getOrDefault(who, start) >= start)
        .count();
  }

  private static boolean isIn(Mention mention, Segment segment) {
    return mention.first() >= segment.first() && mention.last() <= segment.last();
  }

  /** How far back words tell that something lies, in it or in a clause that hangs on it. */
  private static Set<String> distances(ReadSentence sentence, Segment segment) {
    Set<String> found = new HashSet<>();
    addDistances(sentence.sentence().tokens(), segment.first(), segment.last(), found);
    for (Clause clause : sentence.parsed().clauses()) {
      if (clause.parent() == segment.main()) {
        int first = sentence.sentence().tokenAt(clause.span().start());
        int last = sentence.sentence().tokenAt(clause.span().end() - 1);
        addDistances(sentence.sentence().tokens(), first, last, found);
      }
    }
    return found;
  }

  private static void addDistances(List<Token> tokens, int first, int last, Set<String> found) {
    for (int i = first; i <= last; i++) {
      StringBuilder words = new StringBuilder();
      for (int next = i; next <= last && next < i + LONGEST; next++) {
        words.append(next > i ? " " : "").append(tokens.get(next).form().toLowerCase(Locale.ROOT));
        found.addAll(DISTANCES.getOrDefault(words.toString(), List.of()));
      }
    }
  }
}
