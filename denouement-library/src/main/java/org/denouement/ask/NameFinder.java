package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Upos;

/** Finds what something is called: a name right after the words that say it is one. */
final class NameFinder implements Finder {

  private static final Set<String> NAMING =
      Set.of("name", "call", "title", "entitle", "dub", "nickname", "identity");

  @Override
  public List<Candidate> in(Match match, Question question) {
    Line line = match.line();
    Syntax syntax = new Syntax(line);
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < line.size(); i++) {
      if (NAMING.contains(line.word(i).lemma())) {
        for (int j = i + 1; j < line.size() && j <= i + 5; j++) {
          Stretch phrase = line.word(j).pos() == Upos.PROPN ? syntax.nounPhrase(j) : null;
          if (phrase != null && !question.mentions(line.word(phrase.last()))) {
            found.add(new Candidate(match, phrase, 1 - 0.03 * match.distance(j)));
            break;
          }
        }
      }
    }
    return found;
  }
}
