package org.denouement.speech;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** Finds who is called by name in a quotation: "Well, Tom, ...", "Come here, Mrs. Hale!" */
final class Vocatives {

  private static final int LONGEST = 4;

  private static final Set<String> ANYBODY = WordList.set(Vocatives.class, "calling-anybody.txt");

  private Vocatives() {}

  /** The head word of the first one called, or null; nobody by words that fit anybody. */
  static @Nullable Place find(PageSpeech page, Quotation quotation) {
    if (isAnswer(page, quotation)) {
      return null;
    }
    for (Line line : page.lines()) {
      if (line.number() < quotation.first().sentence()
          || line.number() > quotation.last().sentence()) {
        continue;
      }
      List<Token> tokens = line.sentence().tokens();
      for (int i = 0; i < tokens.size(); i++) {
        Place place = new Place(line.number(), i);
        if (quotation.contains(place) && isVocative(tokens, i)) {
          return place;
        }
      }
    }
    return null;
  }

  /** "Miss Holm.": the name alone, as who is asked for it says it. */
  private static boolean isAnswer(PageSpeech page, Quotation quotation) {
    @Nullable Line line = page.line(quotation.first().sentence());
    if (line == null || quotation.last().sentence() != line.number()) {
      return false;
    }
    List<Token> said =
        line
            .sentence()
            .tokens()
            .subList(quotation.first().token(), quotation.last().token() + 1)
            .stream()
            .filter(token -> !token.is("\"") && !token.is("'"))
            .toList();
    return said.size() > 1
        && said.getLast().is(".")
        && said.stream().limit(said.size() - 1L).allMatch(token -> token.pos() == Upos.PROPN);
  }

  private static boolean isVocative(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (ANYBODY.contains(token.form().toLowerCase(Locale.ROOT))) {
      return false;
    }
    if (token.relation().equals("vocative")) {
      return token.pos().isNominal();
    }
    if (token.pos() != Upos.PROPN || isWithinName(tokens, at)) {
      return false;
    }
    int first = at;
    while (first > 0 && tokens.get(first - 1).pos() == Upos.PROPN && at - first < LONGEST) {
      first--;
    }
    return isComma(tokens, first - 1)
        && isEnd(tokens, at + 1)
        && !isListed(tokens, at)
        && !isBeforeVocative(tokens, at);
  }

  private static boolean isWithinName(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).pos() == Upos.PROPN;
  }

  /** "Commissionaire, sir": an answer. */
  private static boolean isBeforeVocative(List<Token> tokens, int at) {
    return at + 2 < tokens.size() && tokens.get(at + 2).relation().equals("vocative");
  }

  private static boolean isListed(List<Token> tokens, int at) {
    return tokens.get(at).relation().equals("conj") || tokens.get(at).relation().equals("appos");
  }

  private static boolean isComma(List<Token> tokens, int at) {
    return at >= 0 && (tokens.get(at).is(",") || tokens.get(at).is("\""));
  }

  private static boolean isEnd(List<Token> tokens, int at) {
    return at >= tokens.size()
        || ",.!?;".indexOf(tokens.get(at).form().charAt(0)) >= 0
        || tokens.get(at).is("\"");
  }
}
