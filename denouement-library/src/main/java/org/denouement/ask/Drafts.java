package org.denouement.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.denouement.encoder.FoundInPassage;
import org.denouement.encoder.PassageReader;

/** Collects what the trained reader, the finders and the phrases propose for a question. */
final class Drafts {

  private final Optional<PassageReader> reader;
  private final Windows windows;
  private final Candidates candidates;
  private final Phrases phrases;

  Drafts(Optional<PassageReader> reader, Windows windows, CastNames names) {
    this.reader = reader;
    this.windows = windows;
    this.candidates = new Candidates(names);
    this.phrases = new Phrases();
  }

  /**
   * What may be the answer.
   *
   * @param all what is proposed, in any order
   * @param phrases how far each speaks as an answer does
   */
  record Proposed(List<Draft> all, Phrases.Scale phrases) {}

  /** All that is proposed; matches must not be empty. */
  Proposed of(Question question, List<Match> matches) {
    List<Candidate> found = candidates.all(question, matches);
    Candidate best = Candidates.best(found);
    Phrases.Scale scale = phrases.scale(question, matches, best);
    List<Draft> all = new ArrayList<>(read(question, matches));
    if (best != null) {
      all.add(new Draft(best, Draft.By.FINDER, Math.min(1, best.score()), null));
    }
    Phrases.Weighed phrase = scale.best(found);
    if (phrase != null) {
      all.add(new Draft(phrase.candidate(), Draft.By.PHRASE, phrase.chance(), null));
    }
    return new Proposed(all, scale);
  }

  /** What the reader finds in the windows, which are read at once and taken in their order. */
  private List<Draft> read(Question question, List<Match> matches) {
    if (reader.isEmpty()) {
      return List.of();
    }
    List<String> asked = Window.words(question.text());
    List<Window> read = windows.around(matches);
    List<FoundInPassage> said =
        read.parallelStream().map(window -> reader.get().read(asked, window.words())).toList();
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      int spot = 0;
      for (FoundInPassage.Span span : said.get(i).spans()) {
        Window.Place place = read.get(i).place(span.first(), span.last());
        if (place != null) {
          Candidate words =
              new Candidate(
                  match(place.line(), matches),
                  Whole.of(place.line(), place.words(), question.asked()),
                  0);
          Draft.Found where = new Draft.Found(i, spot++, said.get(i).none());
          found.add(new Draft(words, Draft.By.READER, span.probability(), where));
        }
      }
    }
    return found;
  }

  private static Match match(Line line, List<Match> matches) {
    return matches.stream()
        .filter(match -> match.line().index() == line.index())
        .findFirst()
        .orElseGet(() -> new Match(line, 0, 0, new LinkedHashMap<>()));
  }
}
