package org.denouement.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.denouement.manuscript.Span;

/** How firmly a passage is said: told as it is, guessed, or held as an opinion. */
public enum Hedges {
  NONE,
  /** "possibly", "it is hinted": it follows, or is guessed. */
  INFERRED,
  /** "one must", "as I read it": an opinion. */
  VIEW;

  private static final Map<String, List<String>> PHRASES =
      WordList.keysByWord(Hedges.class, "hedges.txt");
  private static final int LONGEST =
      PHRASES.keySet().stream().mapToInt(phrase -> phrase.split(" ", -1).length).max().orElse(1);

  /** How firmly the words of a sentence within a span are told; what somebody says in it apart. */
  public static Hedges of(ReadSentence sentence, Span span) {
    Hedges found = NONE;
    List<Token> tokens = sentence.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean name = tokens.get(i).pos() == Upos.PROPN;
      if (!name && !sentence.isQuoted(i) && span.contains(tokens.get(i).span())) {
        Hedges here = startingAt(sentence, i, span);
        found = here.compareTo(found) > 0 ? here : found;
      }
    }
    return found;
  }

  private static Hedges startingAt(ReadSentence sentence, int from, Span span) {
    List<Token> tokens = sentence.sentence().tokens();
    StringBuilder words = new StringBuilder();
    for (int i = from; i < Math.min(tokens.size(), from + LONGEST); i++) {
      if (!span.contains(tokens.get(i).span())) {
        return NONE;
      }
      words.append(i > from ? " " : "").append(tokens.get(i).form().toLowerCase(Locale.ROOT));
      List<String> kinds = PHRASES.get(words.toString());
      if (kinds != null) {
        return switch (kinds.getFirst()) {
          case "view" -> VIEW;
          case "hinted" -> isSaid(sentence, from) ? NONE : INFERRED;
          default -> INFERRED;
        };
      }
    }
    return NONE;
  }

  /** "Ada suggests that they leave": what somebody does in the story. */
  private static boolean isSaid(ReadSentence sentence, int verb) {
    return sentence.parsed().clauses().stream()
        .anyMatch(
            clause -> clause.verb() == verb && !sentence.entities(clause.subjects()).isEmpty());
  }
}
