package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Upos;
import org.denouement.language.WordList;

/** Finds how many, how much, how old and how long: a number with what it counts. */
final class AmountFinder implements Finder {

  private static final Set<String> LASTING =
      Set.of(
          "second", "minute", "hour", "day", "night", "week", "month", "year", "decade", "century");
  private static final Set<String> MONEY = WordList.set(AmountFinder.class, "money.txt");

  private static final Pattern PRICE = Pattern.compile("(\\$|£|€|us\\$|ps)[0-9].*|[$£€]");

  @Override
  public List<Candidate> in(Match match, Question question) {
    Line line = match.line();
    Syntax syntax = new Syntax(line);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (number(line.word(i))) {
        Stretch noun = syntax.nounPhrase(i);
        Stretch phrase =
            noun == null ? new Stretch(i, i) : new Stretch(Math.min(i, noun.last()), noun.last());
        if (suits(line, phrase, question)) {
          found.add(new Candidate(match, phrase, Math.max(0.4, 1 - 0.03 * match.distance(i))));
        }
      }
    }
    return found;
  }

  private static boolean number(Word word) {
    return word.pos() == Upos.NUM
        || (word.pos() == Upos.SYM && word.token().form().startsWith("$"))
        || word.token().form().chars().anyMatch(Character::isDigit);
  }

  private static boolean suits(Line line, Stretch phrase, Question question) {
    boolean lasting = false;
    boolean money = false;
    boolean counted = false;
    boolean aged = false;
    for (int i = phrase.first(); i <= Math.min(phrase.last() + 2, line.size() - 1); i++) {
      Word word = line.word(i);
      lasting |= LASTING.contains(word.lemma());
      money |= MONEY.contains(word.lemma()) || PRICE.matcher(word.form()).matches();
      aged |= word.is("old") || word.token().form().endsWith("-old") || word.is("aged");
      counted |= question.head() != null && question.head().stem().equals(word.stem());
    }
    boolean hyphened = phrase.last() + 1 < line.size() && line.word(phrase.last() + 1).is("-");
    if (question.has("old") || question.has("age")) {
      return aged || (phrase.first() > 0 && line.word(phrase.first() - 1).is("aged"));
    }
    if (hyphened) {
      return false;
    }
    if (question.has("long")) {
      return lasting;
    }
    if (question.has("much") || question.has("sum") || question.has("price")) {
      return money;
    }
    return !question.has("many") || counted;
  }
}
