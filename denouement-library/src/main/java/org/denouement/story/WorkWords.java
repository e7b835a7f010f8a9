package org.denouement.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.denouement.language.Token;
import org.denouement.language.WordList;

/** Words for works and for what is said of them. */
final class WorkWords {

  private static final Map<String, List<String>> KINDS =
      WordList.keysByWord(WorkWords.class, "work-words.txt");

  private WorkWords() {}

  static boolean is(String word, String kind) {
    return KINDS.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()).contains(kind);
  }

  /** Whether a sentence has a word of a kind. */
  static boolean has(List<Token> tokens, String kind) {
    return tokens.stream().anyMatch(token -> is(token.lemma(), kind) || is(token.form(), kind));
  }
}
