package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Token;
import org.denouement.language.WordList;

/**
 * Finds how far back something lies that is told as past.
 *
 * <p>What was told before is at hand: "that stung her" is the sting of a page ago. What two do who
 * are both at work in the story lies within it, unless words say otherwise; of anything else the
 * text does not tell how long ago it was. Not thread-safe.
 */
final class Hindsight {

  /** Where something past lies. */
  sealed interface Past {
    /** At a moment told before, or just before it. */
    record At(int moment) implements Past {}

    /** Not before a moment told before. */
    record After(int moment) implements Past {}

    /** Just before what is told. */
    record Near() implements Past {}

    /** Before all that is told, as far as the text tells. */
    record Far() implements Past {}
  }

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

  /** The first moment at which two of the cast are at work together, by both their ids. */
  private final Map<Set<String>, Integer> meetings = new HashMap<>();

  /** Takes notice of what a clause tells of a moment. */
  void read(ReadSentence sentence, Clause clause, int moment, boolean back) {
    if (!clause.isRealis()) {
      return;
    }
    tellings(sentence, clause, moment).forEach(this::note);
    if (!back) {
      meetings(sentence.entities(clause.mentions()))
          .forEach(two -> meetings.putIfAbsent(two, moment));
    }
  }

  private static List<Set<String>> meetings(List<String> who) {
    List<Set<String>> all = new ArrayList<>();
    for (String one : who) {
      for (String other : who) {
        if (one.compareTo(other) < 0) {
          all.add(Set.of(one, other));
        }
      }
    }
    return all;
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
   * Where something past lies.
   *
   * @param segment the words that tell it
   * @param who those who take part
   */
  Past of(ReadSentence sentence, Segment segment, List<String> who) {
    Clause clause = sentence.parsed().clauses().get(segment.main());
    for (Told one : tellings(sentence, clause, -1)) {
      for (Told before : told.getOrDefault(one.what, List.of())) {
        if (before.who.containsAll(one.who)) {
          return new Past.At(before.moment);
        }
      }
    }
    Set<String> words = distances(sentence, segment);
    if (words.contains("far")) {
      return new Past.Far();
    }
    if (words.contains("near")) {
      return new Past.Near();
    }
    int met =
        meetings(who).stream().mapToInt(two -> meetings.getOrDefault(two, -1)).max().orElse(-1);
    return met < 0 ? new Past.Far() : new Past.After(met);
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
