package org.denouement.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.denouement.language.Clause;
import org.denouement.language.Token;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** The words that raise questions and bring answers. */
final class Signs {

  private static final Map<String, List<String>> KINDS =
      WordList.keysByWord(Signs.class, "thread-signs.txt");

  private static final Map<String, List<String>> DEEDS =
      WordList.keysByWord(Signs.class, "crimes.txt");

  private static final Map<String, List<String>> FATES =
      WordList.wordsByKey(Signs.class, "fates.txt").entrySet().stream()
          .collect(
              Collectors.toMap(
                  Map.Entry::getKey, fates -> fates.getValue().stream().map(Stem::of).toList()));

  private static final Map<String, List<String>> QUESTS =
      WordList.keysByWord(Signs.class, "quests.txt");

  private Signs() {}

  private static boolean is(String word, String kind) {
    return KINDS.getOrDefault(word, List.of()).contains(kind);
  }

  /** Whether a verb's infinitive is a purpose. */
  static boolean isAim(Clause clause) {
    return is(clause.lemma(), "aim");
  }

  /** Whether a verb stands before what is asked or not known. */
  static boolean isAsking(Clause clause) {
    return is(clause.lemma(), "ask");
  }

  /** Whether what a verb governs may prove untrue. */
  static boolean isDoubt(Clause clause) {
    return is(clause.lemma(), "doubt");
  }

  /** Whether a verb brings something to light. */
  static boolean isTelling(Clause clause) {
    return is(clause.lemma(), "tell");
  }

  /** Whether a noun says what one feels for another. */
  static boolean isLove(Token token) {
    return is(token.lemma(), "love");
  }

  /** Whether it is of little consequence that somebody does this. */
  static boolean isSlight(Clause clause) {
    return is(clause.lemma(), "slight");
  }

  /** Whether a verb says how an aim fared. */
  static boolean isOutcome(Clause clause) {
    return is(clause.lemma(), "outcome");
  }

  /** Whether a verb leaves what it governs to be guessed. */
  static boolean isHint(Clause clause) {
    return clause.passive() && is(clause.lemma(), "hint");
  }

  /** The past form of a verb that asks for its doer where none is named, or null. */
  static @Nullable String deed(Clause clause) {
    List<String> pasts = DEEDS.get(clause.lemma());
    return pasts == null ? null : pasts.getFirst();
  }

  /** Whether one may ask who did it where it comes to light. */
  static boolean isDeed(Clause clause) {
    return DEEDS.containsKey(clause.lemma()) || is(clause.lemma(), "deed");
  }

  /** Whether a verb tells of somebody to whom something comes to light. */
  static boolean isFinding(Clause clause) {
    return is(clause.lemma(), "find");
  }

  /** Whether a verb says how it went with a thing. */
  static boolean isFaring(Clause clause) {
    return is(clause.lemma(), "fares");
  }

  /** Whether a verb with a thing done says that it comes about, or that it does not. */
  static boolean isEnding(Clause clause) {
    return is(clause.lemma(), "ends");
  }

  /** Whether a verb leaves somebody in the midst of something. */
  static boolean isPoised(Clause clause) {
    return is(clause.lemma(), "poised");
  }

  /** What one who does this means to do in the end ("find" of "search for"), or null. */
  static @Nullable String quest(String lemma) {
    List<String> ends = QUESTS.get(lemma);
    return ends == null ? null : ends.getFirst();
  }

  /** Whether a verb before a that-clause binds somebody to what it says. */
  static boolean isPledge(Clause clause) {
    return is(clause.lemma(), "pledge");
  }

  /** Whether a verb of going tells with an infinitive what for. */
  static boolean isGoing(Clause clause) {
    return is(clause.lemma(), "go");
  }

  /** Whether an adjective stands before what somebody cannot tell. */
  static boolean isUnsure(Token token) {
    return is(token.lemma(), "unsure");
  }

  /** Whether a noun or an adjective before an infinitive tells of an aim. */
  static boolean isGoal(Token token) {
    return is(token.lemma(), "goal") || is(token.lemma(), "hard");
  }

  /** Whether the that-clause of a noun may prove untrue. */
  static boolean isFear(Token token) {
    return is(token.lemma(), "fear");
  }

  /** Whether a verb answers what was asked. */
  static boolean isReply(Clause clause) {
    return !clause.negated() && is(clause.lemma(), "reply");
  }

  /** Whether a word speaks of what is not known. */
  static boolean isRiddle(Token token) {
    return is(token.lemma(), "riddle");
  }

  /** Whether a word leaves a thing open. */
  static boolean isOpen(Token token) {
    return is(token.lemma(), "open");
  }

  /** Whether a word before an infinitive says that it comes about, or that it does not. */
  static boolean isAchieving(Token token) {
    return is(token.lemma(), "comes");
  }

  /** Whether a word says that something comes about after long. */
  static boolean isLast(Token token) {
    return is(token.lemma(), "last");
  }

  /** Whether it is of consequence whether something meant comes about, by its verb. */
  static boolean isFateful(String lemma) {
    return FATES.containsKey(lemma);
  }

  /** Stems of the words that tell how something meant or feared came out, by its verb. */
  static List<String> fates(String lemma) {
    return FATES.getOrDefault(lemma, List.of());
  }
}
