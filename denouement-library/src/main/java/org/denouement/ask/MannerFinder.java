package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Upos;

/** Finds how: "by ...ing", "using ...", the means, the circumstance, the clause that tells it. */
final class MannerFinder implements Finder {

  private static final int LONGEST = 12;
  private static final Set<String> MEANS =
      Set.of("in", "with", "through", "from", "via", "at", "by");

  @Override
  public List<Candidate> in(Match match, Question question) {
    Line line = match.line();
    Syntax syntax = new Syntax(line);
    List<Candidate> found = new ArrayList<>();
    int verb = new Roles(match, question).verb();
    for (int i = 0; i + 1 < line.size(); i++) {
      double fit = opens(line, i, verb);
      if (fit > 0) {
        int last = Math.min(syntax.clauseEnd(i + 1), i + LONGEST);
        found.add(new Candidate(match, new Stretch(i, last), fit));
      }
    }
    int from = verb >= 0 ? verb : ThingFinder.firstVerb(match);
    if (from >= 0) {
      Stretch subject = syntax.subject(from);
      int first = subject != null && from - subject.last() < 4 ? subject.first() : from;
      int last = Math.min(syntax.clauseEnd(from), first + LONGEST);
      found.add(new Candidate(match, new Stretch(first, last), verb >= 0 ? 0.45 : 0.6));
    }
    return found;
  }

  private static double opens(Line line, int at, int verb) {
    Word word = line.word(at);
    Word next = line.word(at + 1);
    boolean doing = next.verbal() && next.token().form().endsWith("ing");
    if (word.is("by") && doing) {
      return 1;
    }
    if (word.is("using")) {
      return 0.9;
    }
    boolean means = word.pos() == Upos.ADP && MEANS.contains(word.lemma()) && next.nounish();
    return verb >= 0 && at > verb && at <= verb + 4 && means ? 0.7 : 0;
  }
}
