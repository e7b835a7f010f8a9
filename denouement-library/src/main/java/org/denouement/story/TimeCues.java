package org.denouement.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.denouement.language.Token;
import org.denouement.language.WordList;

/** Reads words that move a story in time: "years earlier", "in the present", "in 1918". */
final class TimeCues {

  /** Where words take the story. */
  enum Move {
    NONE,
    BACK,
    RETURN,
    AHEAD,
    ON
  }

  private static final Map<String, List<String>> CUES =
      WordList.keysByWord(TimeCues.class, "time-cues.txt");
  private static final Set<String> RECALLS = WordList.set(TimeCues.class, "recall-verbs.txt");
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:in|by|since|of|year|spring|summer|autumn|fall|winter|early|late|during|,) (1[5-9]\\d\\d|20\\d\\d)\\b");
  private static final TreeMap<Integer, Set<String>> BY_LENGTH = new TreeMap<>();

  static {
    for (String cue : CUES.keySet()) {
      int words = cue.split(" ", -1).length;
      BY_LENGTH.merge(
          words,
          Set.of(cue),
          (a, b) -> {
            Set<String> all = new java.util.HashSet<>(a);
            all.addAll(b);
            return all;
          });
    }
  }

  private TimeCues() {}

  /** Where the first words of a stretch take the story; the longest cue counts. */
  static Move move(List<Token> tokens, int first, int last) {
    int reach = Math.min(last, first + 7);
    for (int length : BY_LENGTH.descendingKeySet()) {
      for (int i = first; i + length - 1 <= reach; i++) {
        String words = words(tokens, i, i + length - 1);
        if (BY_LENGTH.getOrDefault(length, Set.of()).contains(words)
            && (length > 1 || i <= first + 1)) {
          return move(CUES.getOrDefault(words, List.of("on")).getFirst());
        }
      }
    }
    return Move.NONE;
  }

  private static Move move(String key) {
    return switch (key) {
      case "back" -> Move.BACK;
      case "return" -> Move.RETURN;
      case "ahead" -> Move.AHEAD;
      default -> Move.ON;
    };
  }

  /** The year that a stretch names, or 0. */
  static int year(List<Token> tokens, int first, int last) {
    Matcher year = YEAR.matcher(words(tokens, first, last));
    return year.find() ? Integer.parseInt(year.group(1)) : 0;
  }

  /** Whether a verb tells of what lies before. */
  static boolean isRecall(String lemma) {
    return RECALLS.contains(lemma);
  }

  private static String words(List<Token> tokens, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(i > first ? " " : "").append(tokens.get(i).form().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }
}
