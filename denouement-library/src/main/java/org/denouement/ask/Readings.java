package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.denouement.encoder.FoundInPassage;

/** Has the trained reader read the stretches of a story that are worth reading for a question. */
final class Readings {

  /** Reads a passage for a question. */
  interface Reader {
    FoundInPassage read(List<String> question, List<String> passage);
  }

  private final Optional<Reader> reader;
  private final Windows windows;

  /**
   * Over a story.
   *
   * @param reader empty where there is none, and nothing is read
   */
  Readings(Optional<Reader> reader, Windows windows) {
    this.reader = reader;
    this.windows = windows;
  }

  /** A stretch, and what the reader found in it. */
  record Reading(Window window, FoundInPassage found) {

    /** Whether it has a line. */
    boolean has(Line line) {
      return window.lines().getFirst().index() <= line.index()
          && line.index() <= window.lines().getLast().index();
    }
  }

  /** Of the stretches around the lines that speak most of the question, the best first. */
  List<Reading> of(Question question, List<Match> matches) {
    if (reader.isEmpty()) {
      return List.of();
    }
    List<String> asked = Window.words(question.text());
    List<Window> read = windows.around(matches);
    // Read at once, and taken in their order.
    List<FoundInPassage> found =
        read.parallelStream().map(window -> reader.get().read(asked, window.words())).toList();
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      readings.add(new Reading(read.get(i), found.get(i)));
    }
    return readings;
  }
}
