package org.denouement.ask;

import java.util.List;
import org.denouement.language.Clause;

/**
 * How sure the trained reader and the finders are that their words are the answer.
 *
 * <p>Logistic regressions, fitted on books of FairytaleQA's training set that the reader did not
 * learn from, with and without the section that tells. The finders were made on plots, which are
 * told in the present: there their own score counts, and the reader must be sure to overrule them.
 * In what is told in the past they are seldom right, whatever their score.
 */
final class Surety {

  private static final double LEAST = 1e-6;

  /** How sure the reader must be in a story told in the present. */
  private static final double SURE = 0.5;

  /** Below this the finders need the reader to hold an answer possible. */
  private static final double HALF_SURE = 0.4;

  /** How little that may be. */
  private static final double DOUBT = 0.1;

  /** And how sure for how sure the finders are. */
  private static final double SHARE = 0.8;

  private final boolean present;

  private Surety(boolean present) {
    this.present = present;
  }

  /** For a story by how it is told so far; people speak in the present in tales of the past too. */
  static Surety of(List<Line> lines) {
    long present = count(lines, Clause.Tense.PRESENT);
    return new Surety(present > 2 * count(lines, Clause.Tense.PAST));
  }

  private static long count(List<Line> lines, Clause.Tense tense) {
    return lines.stream()
        .flatMap(line -> line.clauses().stream())
        .filter(clause -> clause.tense() == tense)
        .count();
  }

  /**
   * How likely what the reader found is right.
   *
   * @param guessed how sure the finders are of theirs
   * @param same whether that is the same
   */
  double ofReader(ReaderMind.Found found, double guessed, boolean same) {
    return share(
        -1.35
            + 0.30 * Math.log(found.probability() + LEAST)
            - 0.22 * Math.log(found.none() + LEAST)
            - 0.33 * found.rank()
            + (same ? 1.11 : -1.03) * guessed);
  }

  /**
   * How likely what the finders found is right.
   *
   * @param guessed how sure they are
   * @param agreed how sure the reader is of the same
   * @param reader how sure the reader is of what it is surest of
   */
  double ofFinder(double guessed, double agreed, double reader) {
    if (!present) {
      return share(-3.47 + 1.08 * guessed + 4.97 * agreed);
    }
    // What neither is sure of, the story most often does not say.
    return guessed < HALF_SURE && reader < DOUBT ? reader : guessed;
  }

  /** Whether the reader's words are taken, not the finders'. */
  boolean believesReader(double reader, double guessed) {
    return !present || (reader >= SURE && reader >= SHARE * guessed);
  }

  private static double share(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
