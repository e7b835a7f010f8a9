package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.denouement.language.Clause;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;

/** Verbs and phrases that change how two people stand to each other: "fall in love", "betray". */
final class TurnVerbs {

  /**
   * A phrase and what it makes.
   *
   * @param words the lemmas, the verb first
   * @param turn what it makes
   * @param places where the other stands: "o", "owner", "each", or prepositions
   */
  record Phrase(List<String> words, Turn turn, Set<String> places) {

    /** The same where it was only meant to happen. */
    Phrase meant() {
      return new Phrase(words, turn == Turn.DOOM ? Turn.HARM : turn, places);
    }
  }

  private static final Set<String> ANYWHERE = Set.of("o", "with", "to", "each");

  /** A map of words has no order of its own. */
  private static final Comparator<Phrase> LONGEST_FIRST =
      Comparator.comparingInt((Phrase phrase) -> -phrase.words().size())
          .thenComparing(phrase -> phrase.words().toString())
          .thenComparing(Phrase::turn)
          .thenComparing(phrase -> new TreeSet<>(phrase.places()).toString());

  /** How many words may stand between the words of a phrase. */
  private static final int GAP = 3;

  private static final Map<String, List<Phrase>> BY_VERB = phrases();

  private TurnVerbs() {}

  private static Map<String, List<Phrase>> phrases() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    WordList.keysByWord(TurnVerbs.class, "turns.txt")
        .forEach((entry, keys) -> {
          String[] sides = entry.split(" > ", 2);
          List<String> words = List.of(sides[0].strip().split(" ", -1));
          Set<String> places =
              sides.length > 1 ? Set.of(sides[1].strip().split(" ", -1)) : ANYWHERE;
          phrases
              .computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
              .add(new Phrase(words, Turn.of(keys.getFirst()), places));
        });
    phrases.values().forEach(all -> all.sort(LONGEST_FIRST));
    return phrases;
  }

  /** The longest phrase that a clause's verb begins, once for each place of the other. */
  static List<Phrase> match(List<Token> tokens, Clause clause) {
    String verb = tokens.get(clause.verb()).lemma();
    List<Phrase> found = new ArrayList<>();
    for (Phrase phrase : BY_VERB.getOrDefault(verb, List.of())) {
      boolean other = !found.isEmpty() && !found.getFirst().words().equals(phrase.words());
      boolean single = phrase.words().size() == 1;
      boolean here =
          single ? clause.lemma().equals(verb) : follows(tokens, clause.verb() + 1, phrase.words());
      if (here && !other) {
        found.add(phrase);
      }
    }
    return found;
  }

  /** Whether the words after the first of a phrase stand from a token on, with few between. */
  static boolean follows(List<Token> tokens, int from, List<String> words) {
    int at = from;
    for (int word = 1; word < words.size(); word++) {
      int gap = 0;
      while (at < tokens.size() && gap < GAP && !isWord(tokens.get(at), words.get(word))) {
        if (!isPassedOver(tokens.get(at))) {
          return false;
        }
        at++;
        gap++;
      }
      if (at >= tokens.size() || !isWord(tokens.get(at), words.get(word))) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean isWord(Token token, String word) {
    return token.lemma().equals(word) || token.is(word);
  }

  private static boolean isPassedOver(Token token) {
    Upos pos = token.pos();
    return pos == Upos.DET
        || pos == Upos.ADJ
        || pos == Upos.ADV
        || pos == Upos.PRON
        || pos == Upos.NUM
        || pos == Upos.PART;
  }
}
