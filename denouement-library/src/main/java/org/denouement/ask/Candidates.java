package org.denouement.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/** Collects the words that may answer from the lines that speak most of a question. */
final class Candidates {

  private static final int LINES_READ = 8;

  private final CastNames names;

  Candidates(CastNames names) {
    this.names = names;
  }

  /** What the finder of the kind finds that says something new. */
  List<Candidate> found(Question question, List<Match> matches) {
    Finder finder = finder(question.asked());
    return matches.stream()
        .limit(LINES_READ)
        .flatMap(match -> finder.in(match, question).stream())
        .filter(candidate -> news(candidate, question))
        .toList();
  }

  /** The best of what a finder found, or null where that is nothing. */
  static @Nullable Candidate best(List<Candidate> found) {
    return found.stream()
        .filter(candidate -> candidate.fit() > 0)
        .min(Candidate.BEST_FIRST)
        .orElse(null);
  }

  /** What the finder finds, and all else that hangs together and says something new. */
  List<Candidate> all(Question question, List<Match> matches) {
    Finder finder = finder(question.asked());
    List<Candidate> all = new ArrayList<>();
    for (Match match : matches.subList(0, Math.min(LINES_READ, matches.size()))) {
      Map<Stretch, Candidate> own = new LinkedHashMap<>();
      for (Candidate one : finder.in(match, question)) {
        own.merge(one.words(), one, (a, b) -> a.fit() >= b.fit() ? a : b);
      }
      for (Stretch words : new Constituents(match.line()).all()) {
        own.putIfAbsent(words, new Candidate(match, words, 0));
      }
      own.values().stream().filter(one -> news(one, question)).forEach(all::add);
    }
    return all;
  }

  /** Whether a candidate says anything that the question does not. */
  private static boolean news(Candidate candidate, Question question) {
    Line line = candidate.match().line();
    for (int i = candidate.words().first(); i <= candidate.words().last(); i++) {
      int at = i;
      Word word = line.word(i);
      boolean content =
          word.head()
              || word.pos() == Upos.VERB
              || word.pos() == Upos.ADJ
              || word.pos() == Upos.ADV;
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
