package org.denouement.ask;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** Reads the question word and what hangs on it. */
final class Wh {

  private static final Set<String> WORDS =
      Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how");

  private static final Pattern END =
      Pattern.compile(
          "\\b(in|at|by) the (very )?end\\b|\\bend(s|ed)?( up)?\\b|\\bfinal(ly)?\\b|\\bcloses?\\b|\\blast scene\\b|\\bturns? out\\b|\\bbecome[sd]? of\\b|\\beventually\\b");
  private static final Pattern START =
      Pattern.compile("\\b(at|in) the (start|beginning)\\b|\\bbegins?\\b|\\bfirst scene\\b");

  /** The kind of noun that is asked for with "what" or "which", by lemma. */
  private static final Map<String, List<String>> NOUNS =
      WordList.keysByWord(Wh.class, "asked-nouns.txt");

  private static final Set<String> AMOUNTS =
      Set.of("many", "much", "old", "long", "often", "far", "tall", "deep", "fast");

  /** Whether a word asks. */
  static boolean is(Word word) {
    return WORDS.contains(word.form());
  }

  Asked asked(List<Word> words, int whAt) {
    if (whAt < 0) {
      boolean asksWhether = words.stream().limit(2).anyMatch(Word::verbal);
      return asksWhether ? Asked.WHETHER : Asked.WHAT;
    }
    String after = whAt + 1 < words.size() ? words.get(whAt + 1).lemma() : "";
    return switch (words.get(whAt).token().form().toLowerCase(Locale.ROOT)) {
      case "who", "whom", "whose" -> Asked.WHO;
      case "when" -> Asked.WHEN;
      case "where" -> Asked.WHERE;
      case "why" -> Asked.WHY;
      case "how" ->
          AMOUNTS.contains(after) ? Asked.AMOUNT : after.equals("come") ? Asked.WHY : Asked.HOW;
      default -> byNoun(words, whAt);
    };
  }

  private Asked byNoun(List<Word> words, int whAt) {
    boolean purpose = whAt > 0 && words.get(whAt - 1).is("for");
    if (purpose || asksWhatFor(words)) {
      return Asked.WHY;
    }
    for (int i = whAt + 1; i < words.size() && i <= whAt + 6; i++) {
      for (String kind : NOUNS.getOrDefault(words.get(i).lemma(), List.of())) {
        return Asked.valueOf(kind.toUpperCase(Locale.ROOT));
      }
      if (words.get(i).pos() == Upos.VERB) {
        break;
      }
    }
    return words.stream()
            .skip(Math.max(0, words.size() - 2))
            .anyMatch(word -> word.lemma().equals("call"))
        ? Asked.NAME
        : Asked.WHAT;
  }

  /** "What did she do that for?" */
  private static boolean asksWhatFor(List<Word> words) {
    int last = words.size() - 1;
    while (last > 0 && words.get(last).pos() == Upos.PUNCT) {
      last--;
    }
    return last > 1 && words.get(last).is("for") && !words.get(last - 1).verbal();
  }

  /** The noun in "which noun", "what noun", "how many nouns", "whose noun"; or null. */
  @Nullable Word head(List<Word> words, int whAt) {
    if (whAt < 0) {
      return null;
    }
    Word head = null;
    for (int i = whAt + 1; i < words.size() && !words.get(i).verbal(); i++) {
      if (words.get(i).pos().isNominal()) {
        head = words.get(i);
      } else if (head != null) {
        break;
      }
    }
    return head;
  }

  Question.Moment moment(String question) {
    return END.matcher(question).find()
        ? Question.Moment.END
        : START.matcher(question).find() ? Question.Moment.START : Question.Moment.ANY;
  }
}
