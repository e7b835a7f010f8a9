package org.denouement.ask;

import java.util.List;
import org.denouement.explain.Answer;
import org.denouement.language.Upos;

/** Finds the words that suit what is asked for in the lines that speak most of the question. */
final class FinderMind implements Mind {

  private static final int LINES_READ = 8;

  /** Words found are never as sure as what the story's model knows. */
  private static final double MOST = 0.8;

  private final CastNames names;
  private final Telling telling;

  FinderMind(CastNames names, Telling telling) {
    this.names = names;
    this.telling = telling;
  }

  @Override
  public List<Answer> answers(Question question, List<Match> matches) {
    if (question.asked() == Asked.WHETHER) {
      return List.of();
    }
    Finder finder = finder(question.asked());
    return matches.stream()
        .limit(LINES_READ)
        .flatMap(match -> finder.in(match, question).stream())
        .filter(candidate -> news(candidate, question))
        .min(Candidate.BEST_FIRST)
        .map(best ->
            telling.span(question, best, matches, Math.min(MOST, best.score()), "ask.finder"))
        .stream()
        .toList();
  }

  /** Whether a candidate says anything that the question does not. */
  private static boolean news(Candidate candidate, Question question) {
    Line line = candidate.match().line();
    for (int i = candidate.words().first(); i <= candidate.words().last(); i++) {
      int at = i;
      Word word = line.word(i);
      boolean content = word.head() || word.pos() == Upos.VERB || word.pos() == Upos.ADJ;
      boolean met = candidate.match().hits().values().stream().anyMatch(hit -> hit.at() == at);
      boolean pronoun = word.pos() == Upos.PRON && candidate.words().size() > 1;
      if (content && !met && !pronoun && !question.mentions(word)) {
        return true;
      }
    }
    return false;
  }

  private Finder finder(Asked asked) {
    return switch (asked) {
      case WHO -> new PersonFinder();
      case WHERE -> new PlaceFinder(names);
      case WHEN -> new TimeFinder();
      case WHY -> new ReasonFinder();
      case HOW -> new MannerFinder();
      case AMOUNT -> new AmountFinder();
      case NAME -> new NameFinder();
      case WHAT, WHETHER -> new ThingFinder();
    };
  }
}
