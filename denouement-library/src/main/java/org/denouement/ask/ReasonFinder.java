package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Clause;
import org.denouement.language.Upos;
import org.denouement.language.WordList;

/** Finds causes and purposes: "because ...", "due to ...", "to save ...", "believing ...". */
final class ReasonFinder implements Finder {

  private static final int LONGEST = 14;
  private static final int FEW = 3;

  /** Verbs after which "to" says what, not what for: "wants to", "decides to". */
  private static final Set<String> TAKE_TO = WordList.set(ReasonFinder.class, "take-to.txt");

  /** Words that open a clause of motive: "believing", "afraid". */
  private static final Set<String> MOTIVES = WordList.set(ReasonFinder.class, "motives.txt");

  @Override
  public List<Candidate> in(Match match, Question question) {
    Line line = match.line();
    Syntax syntax = new Syntax(line);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i + 1 < line.size(); i++) {
      double fit = opens(line, i);
      int first = i + skipped(line, i);
      if (fit > 0 && first < line.size()) {
        int last = Math.min(end(syntax, line, first), first + LONGEST);
        found.add(
            new Candidate(
                match,
                new Stretch(first, last),
                fit * fresh(match, first, last) * near(match, question, i)));
      }
    }
    return found;
  }

  /** How surely a reason starts at a word, 0 for not. */
  private static double opens(Line line, int at) {
    Word word = line.word(at);
    Word next = line.word(at + 1);
    String lemma = word.lemma();
    if (word.is("because") || (word.is("due") && next.is("to")) || word.is("owing")) {
      return 1;
    }
    if ((word.is("so") && next.is("that")) || (word.is("in") && next.is("order"))) {
      return 1;
    }
    boolean feeling =
        word.is("out")
            && next.is("of")
            && line.word(Math.min(at + 2, line.size() - 1)).pos() == Upos.NOUN;
    if (feeling || (word.is("since") && word.pos() == Upos.SCONJ)) {
      return 0.7;
    }
    if (MOTIVES.contains(word.token().form().toLowerCase(java.util.Locale.ROOT))
        && (at == 0 || !line.word(at - 1).lemma().equals("be"))) {
      return 0.85;
    }
    if (word.is("for") && next.token().form().endsWith("ing") && next.verbal()) {
      return 0.85;
    }
    if (lemma.equals("to") && next.pos() == Upos.VERB && at > 0 && !takesTo(line, at)) {
      return 0.7;
    }
    if (word.pos() == Upos.SCONJ && word.is("as")) {
      return 0.7;
    }
    if (word.is("when") && word.pos() != Upos.PRON) {
      return 0.4;
    }
    if (word.is("after") && at + 2 < line.size()) {
      return line.word(at + 1).is("being") ? 0.7 : 0.5;
    }
    if (word.is("by") && at > 1 && !next.form().endsWith("ing") && driven(line, at)) {
      return 0.6;
    }
    boolean doing = word.pos() == Upos.VERB && word.form().endsWith("ing");
    if (doing && (at == 0 || line.word(at - 1).is(","))) {
      return at == 0 ? 0.4 : 0.45;
    }
    return 0;
  }

  /** "is driven to suicide by his moods": what a passive clause names as its cause. */
  private static boolean driven(Line line, int at) {
    Clause clause = line.clauseAround(at);
    return clause != null && clause.passive() && clause.verb() < at;
  }

  /** "because", "due to", "in order to" are no part of the reason; "to" and "believing" are. */
  private static int skipped(Line line, int at) {
    Word word = line.word(at);
    if (word.is("because")) {
      return line.word(at + 1).is("of") ? 2 : 1;
    }
    if (word.is("due") || word.is("owing") || word.is("so")) {
      return 2;
    }
    if (word.is("in")) {
      return 2;
    }
    boolean opener = word.is("since") || word.is("as") || word.is("by");
    return opener ? 1 : 0;
  }

  private static boolean takesTo(Line line, int at) {
    Word before = line.word(at - 1);
    return TAKE_TO.contains(before.lemma()) || before.pos() == Upos.AUX || before.pos() == Upos.ADJ;
  }

  /**
   * The end of the clause, and of the next where the first is but a few words: "to ensure that".
   */
  private static int end(Syntax syntax, Line line, int first) {
    int end = syntax.clauseEnd(Math.min(first + 1, line.size() - 1));
    while (end - first < FEW && end + 2 < line.size() && !closes(line.word(end + 1))) {
      end = syntax.clauseEnd(end + 2);
    }
    return end;
  }

  private static boolean closes(Word word) {
    return word.is(";") || word.is(".") || word.is(":") || word.is("!") || word.is("?");
  }

  /** A reason mostly follows what it is a reason for, and not from afar. */
  private static double near(Match match, Question question, int at) {
    Term.Hit verb = match.hit(question.verb());
    if (verb == null) {
      return 0.9;
    }
    boolean before = at < verb.at() && at > 0;
    return Math.max(0.5, 1 - 0.02 * Math.abs(at - verb.at())) * (before ? 0.7 : 1);
  }

  /** A reason says something other than what was asked; the share of it that does. */
  private static double fresh(Match match, int first, int last) {
    long old =
        match.hits().entrySet().stream()
            .filter(hit ->
                hit.getKey().role() == Term.Role.VERB || hit.getKey().role() == Term.Role.NOUN)
            .filter(hit -> hit.getValue().at() >= first && hit.getValue().at() <= last)
            .count();
    return old == 0 ? 1 : old == 1 ? 0.7 : 0.4;
  }
}
