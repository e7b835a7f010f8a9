package org.denouement.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.denouement.encoder.FoundInPassage;

/** Collects what the trained reader, the finders and the phrases propose for a question. */
final class Drafts {

  private final Readings readings;
  private final Candidates candidates;
  private final Phrases phrases;

  Drafts(Readings readings, CastNames names) {
    this.readings = readings;
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

  /** What the reader finds. */
  private List<Draft> read(Question question, List<Match> matches) {
    List<Draft> found = new ArrayList<>();
    int window = 0;
    for (Readings.Reading reading : readings.of(question, matches)) {
      int spot = 0;
      for (FoundInPassage.Span span : reading.found().spans()) {
        Window.Place place = reading.window().place(span.first(), span.last());
        if (place != null) {
          Candidate words =
              new Candidate(
                  match(place.line(), matches),
                  Whole.of(place.line(), place.words(), question.asked()),
                  0);
          Draft.Found where = new Draft.Found(window, spot++, reading.found().none());
          found.add(new Draft(words, Draft.By.READER, span.probability(), where));
        }
      }
      window++;
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
