package org.denouement.ask;

import java.util.List;

/** Finds words in one line that may be what is asked for. */
interface Finder {

  /** The candidates in a line, in any order. */
  List<Candidate> in(Match match, Question question);
}
