package org.denouement.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.denouement.encoder.FoundInPassage;
import org.denouement.encoder.PassageReader;
import org.denouement.explain.Answer;

/**
 * Answers by what the trained reader finds in the passages that speak most of a question, and by
 * what the finders find where that is surer.
 */
final class ReaderMind implements Mind {

  private static final String STAGE = "ask.reader";

  /** Words that share this much of both are the same answer. */
  private static final double SAME = 0.5;

  private final PassageReader reader;
  private final Windows windows;
  private final FinderMind finder;
  private final Surety surety;
  private final Telling telling;

  ReaderMind(
      PassageReader reader, Windows windows, FinderMind finder, Surety surety, Telling telling) {
    this.reader = reader;
    this.windows = windows;
    this.finder = finder;
    this.surety = surety;
    this.telling = telling;
  }

  /**
   * Words of the story that may be the answer.
   *
   * @param place where they stand
   * @param rank how many windows speak more of the question than theirs
   * @param probability how likely the reader takes them for the answer
   * @param none how likely it thinks that their window does not tell
   */
  record Found(Window.Place place, int rank, double probability, double none) {}

  @Override
  public List<Answer> answers(Question question, List<Match> matches) {
    if (question.asked() == Asked.WHETHER) {
      return List.of();
    }
    Optional<FinderMind.Guess> guess = finder.guess(question, matches);
    double guessed = guess.map(FinderMind.Guess::sure).orElse(0.0);
    Found best = null;
    double most = 0;
    double agreed = 0;
    for (Found found : found(question, matches)) {
      boolean same = guess.isPresent() && same(found.place(), guess.get().words());
      double sure = surety.ofReader(found, guessed, same);
      agreed = same ? Math.max(agreed, sure) : agreed;
      if (sure > most) {
        best = found;
        most = sure;
      }
    }
    List<Answer> answers = new ArrayList<>();
    if (best != null && surety.believesReader(most, guessed)) {
      Candidate words = new Candidate(match(best.place().line(), matches), best.place().words(), 1);
      answers.add(telling.span(question, words, matches, most, STAGE));
    } else if (guess.isPresent()) {
      double sure = surety.ofFinder(guessed, agreed, most);
      FinderMind.Guess told = guess.get();
      answers.add(telling.span(question, told.words(), matches, sure, told.stage()));
    }
    return answers;
  }

  /** What the reader finds in the windows, which are read at once and taken in their order. */
  private List<Found> found(Question question, List<Match> matches) {
    List<String> asked = Window.words(question.text());
    List<Window> read = windows.around(matches);
    List<FoundInPassage> said =
        read.parallelStream().map(window -> reader.read(asked, window.words())).toList();
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      for (FoundInPassage.Span span : said.get(i).spans()) {
        Window.Place place = read.get(i).place(span.first(), span.last());
        if (place != null) {
          found.add(new Found(place, i, span.probability(), said.get(i).none()));
        }
      }
    }
    return found;
  }

  private static boolean same(Window.Place place, Candidate guess) {
    if (place.line().index() != guess.match().line().index()) {
      return false;
    }
    int first = Math.max(place.words().first(), guess.words().first());
    int last = Math.min(place.words().last(), guess.words().last());
    double both = 2.0 * (last - first + 1);
    return both / (place.words().size() + guess.words().size()) >= SAME;
  }

  private static Match match(Line line, List<Match> matches) {
    return matches.stream()
        .filter(match -> match.line().index() == line.index())
        .findFirst()
        .orElseGet(() -> new Match(line, 0, 0, new LinkedHashMap<>()));
  }
}
