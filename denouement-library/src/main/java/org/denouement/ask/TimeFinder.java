package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Upos;
import org.denouement.language.WordList;

/**
 * Finds when something is: years, days, spans of time, and clauses that say before or after what.
 */
final class TimeFinder implements Finder {

  private static final Set<String> TIMES = WordList.set(TimeFinder.class, "times.txt");
  private static final Pattern YEAR = Pattern.compile("1[0-9]{3}s?|20[0-9]{2}s?");
  private static final Set<String> SHIFTS = Set.of("later", "earlier", "ago", "after", "before");
  private static final Set<String> OPENERS =
      Set.of("after", "before", "when", "while", "during", "until", "as", "once", "upon");

  /** Those that may open a phrase without a verb. */
  private static final Set<String> PHRASES = Set.of("after", "before", "during", "until", "upon");

  private static final int LONGEST = 10;

  @Override
  public List<Candidate> in(Match match, Question question) {
    Line line = match.line();
    Syntax syntax = new Syntax(line);
    boolean year = question.has("year");
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      Word word = line.word(i);
      if (YEAR.matcher(word.token().form()).matches()) {
        found.add(new Candidate(match, phrase(line, syntax, i), near(match, i, 1)));
      } else if (!year && time(word)) {
        Stretch phrase = phrase(line, syntax, i);
        found.add(new Candidate(match, phrase, near(match, i, set(line, phrase))));
      } else if (!year && OPENERS.contains(word.form()) && opens(line, i)) {
        int end = Math.min(syntax.clauseEnd(i + 1), i + LONGEST);
        if (!covers(match, i, end) && (PHRASES.contains(word.form()) || tells(line, i, end))) {
          found.add(new Candidate(match, new Stretch(i, end), near(match, i, 0.75)));
        }
      }
    }
    return found;
  }

  /**
   * How surely a phrase with a noun of time says when: by a preposition, by "later", by its place.
   */
  private static double set(Line line, Stretch phrase) {
    Word first = line.word(phrase.first());
    Word last = line.word(phrase.last());
    boolean hyphen = phrase.last() + 1 < line.size() && line.word(phrase.last() + 1).is("-");
    if (hyphen || first.is("for") || first.is("of")) {
      return 0.2;
    }
    if (first.pos() == Upos.ADP || SHIFTS.contains(last.form())) {
      return 0.9;
    }
    if (first.is("one") && phrase.size() == 2) {
      return 0.5;
    }
    return phrase.first() == 0 ? 0.8 : 0.4;
  }

  private static boolean tells(Line line, int first, int last) {
    return line.words().subList(first, last + 1).stream().anyMatch(Word::verbal);
  }

  private static boolean opens(Line line, int at) {
    Word word = line.word(at);
    return at + 2 < line.size()
        && (word.pos() == Upos.SCONJ || word.pos() == Upos.ADP || word.pos() == Upos.ADV)
        && (!word.lemma().equals("as") || word.pos() == Upos.SCONJ);
  }

  /** Whether the clause is what was asked about, and so no answer. */
  private static boolean covers(Match match, int first, int last) {
    return match.hits().entrySet().stream()
        .anyMatch(hit ->
            hit.getKey().role() == Term.Role.VERB
                && hit.getValue().at() >= first
                && hit.getValue().at() <= last);
  }

  private static boolean time(Word word) {
    return TIMES.contains(word.lemma()) && (word.pos().isNominal() || word.pos() == Upos.ADV);
  }

  private static double near(Match match, int at, double fit) {
    return fit * Math.max(0.4, 1 - 0.02 * match.distance(at));
  }

  /** "in 1958", "two months later", "at midnight", "the spring of 2003". */
  static Stretch phrase(Line line, Syntax syntax, int at) {
    Stretch noun = syntax.nounPhrase(at);
    int first = noun == null ? at : noun.first();
    int last = noun == null ? at : noun.last();
    if (first > 1 && line.word(first - 1).is("of")) {
      Stretch before = syntax.nounPhrase(first - 2);
      first = before == null ? first : before.first();
    }
    if (first > 0 && line.word(first - 1).pos() == Upos.ADP) {
      first--;
    }
    if (last + 1 < line.size() && SHIFTS.contains(line.word(last + 1).form())) {
      last++;
    }
    return new Stretch(first, last);
  }
}
