package org.denouement.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.denouement.speech.Turn.Ground;
import org.jspecify.annotations.Nullable;

/**
 * Finds the likeliest speakers of turns that follow each other: those told by cues stand, and for
 * the others what is said, who acts beside it and how people take turns are weighed together.
 *
 * <p>Each turn's speaker is scored with those of the two turns before it, and the best way through
 * all turns is kept (Viterbi over pairs of speakers). The weights are logarithms of odds, chosen by
 * search on the quotations of LitBank's train documents, held near what they were first set to; how
 * often who spoke before the last speaks again, or the last goes on, where paragraphs are told
 * apart was counted in The Secret Garden, where cues tell who speaks.
 */
final class TurnTaking {

  /** Nobody speaks to himself. */
  private static final double CALLED = -6;

  /** Who is a woman, say, where "he" speaks. */
  private static final double DISAGREES = -4;

  /** Who acts in the sentence before, in the same paragraph, and where paragraphs are lost. */
  private static final double ACTS_BEFORE = 3;

  private static final double ACTS_BEFORE_FLAT = 2.2;

  /** Who acts in the sentence after, likewise. */
  private static final double ACTS_AFTER = 1.5;

  private static final double ACTS_AFTER_FLAT = 1.2;

  /** Who acts last in the paragraph before. */
  private static final double LEADS_IN = 1;

  /** Who acted last, however long before. */
  private static final double NEARBY = 0.4;

  /** Of whom was spoken last beside them. */
  private static final double BESIDE = 0.2;

  /** Who was called, or spoken to, in the turn before. */
  private static final double WAS_CALLED = 2.1;

  private static final double WAS_TOLD = 2;

  /** Who is called, or spoken to, in the turn after. */
  private static final double IS_CALLED = 1.6;

  private static final double IS_TOLD = 1;

  /** Who speaks by some cue here. */
  private static final double SPOKE = 0.6;

  /** Who spoke in the turn before the last, and the same after a pause. */
  private static final double ALTERNATES = 2.2;

  private static final double ALTERNATES_APART = 1;

  /** Likewise where paragraphs are lost. */
  private static final double ALTERNATES_FLAT = 1.1;

  private static final double ALTERNATES_FLAT_APART = 0.5;

  private final List<Turn> turns;
  private final Meaning meaning;
  private final List<String> people;

  private TurnTaking(List<Turn> turns, Meaning meaning) {
    this.turns = turns;
    this.meaning = meaning;
    Set<String> all = new LinkedHashSet<>();
    for (Turn turn : turns) {
      add(all, turn.speaker);
      add(all, turn.called);
      add(all, turn.toldTo);
      add(all, turn.actsBefore);
      add(all, turn.actsAfter);
      add(all, turn.leadsIn);
      add(all, turn.nearby);
      add(all, turn.beside);
    }
    people = new ArrayList<>(all);
  }

  private static void add(Set<String> all, @Nullable String id) {
    if (id != null) {
      all.add(id);
    }
  }

  /** Gives each turn that is not settled its likeliest speaker; none where nobody is known. */
  static void find(List<Turn> turns, Meaning meaning) {
    TurnTaking taking = new TurnTaking(turns, meaning);
    if (!taking.people.isEmpty()) {
      taking.find();
    }
  }

  private void find() {
    int n = people.size();
    int[][] back = new int[turns.size()][n * n];
    double[] best = forward(back);
    int at = 0;
    for (int s = 1; s < best.length; s++) {
      at = best[s] > best[at] ? s : at;
    }
    for (int i = turns.size() - 1; i >= 0; i--) {
      speak(turns.get(i), people.get(at % n));
      at = back[i][at] * n + at / n;
    }
  }

  private static void speak(Turn turn, String speaker) {
    if (!isFixed(turn)) {
      turn.speaker = speaker;
      turn.ground = speaker.equals(turn.actsBefore) ? Ground.BEAT : Ground.TURN;
    }
  }

  /**
   * The scores of the best ways to each pair of last speakers.
   *
   * @param back is told, for each turn and pair, who spoke before them on the best way
   */
  private double[] forward(int[][] back) {
    int n = people.size();
    double[] best = new double[n * n];
    for (int i = 0; i < turns.size(); i++) {
      double[] now = new double[n * n];
      Arrays.fill(now, Double.NEGATIVE_INFINITY);
      for (int c = 0; c < n; c++) {
        double own = alone(i, people.get(c));
        for (int p = 0; p < n; p++) {
          for (int pp = 0; pp < n; pp++) {
            double score = best[pp * n + p] + own + (i == 0 ? 0 : after(i, c, p, pp));
            if (score > now[p * n + c]) {
              now[p * n + c] = score;
              back[i][p * n + c] = pp;
            }
          }
        }
      }
      best = now;
    }
    return best;
  }

  private static boolean isFixed(Turn turn) {
    return turn.speaker != null && (turn.ground == Ground.CUE || turn.settled);
  }

  /** How well somebody fits as a turn's speaker whoever spoke before. */
  private double alone(int i, String who) {
    Turn now = turns.get(i);
    if (isFixed(now)) {
      return who.equals(now.speaker) ? 0 : Double.NEGATIVE_INFINITY;
    }
    double score = who.equals(now.called) ? CALLED : 0;
    score += who.equals(now.toldTo) ? CALLED : 0;
    score += now.gender.agrees(meaning.gender(who)) ? 0 : DISAGREES;
    score += who.equals(now.actsBefore) ? (now.flat ? ACTS_BEFORE_FLAT : ACTS_BEFORE) : 0;
    score += who.equals(now.actsAfter) ? (now.flat ? ACTS_AFTER_FLAT : ACTS_AFTER) : 0;
    score += who.equals(now.leadsIn) ? LEADS_IN : 0;
    score += who.equals(now.nearby) ? NEARBY : 0;
    score += who.equals(now.beside) ? BESIDE : 0;
    if (i > 0 && now.apart == 0) {
      score += who.equals(turns.get(i - 1).called) ? WAS_CALLED : 0;
      score += who.equals(turns.get(i - 1).toldTo) ? WAS_TOLD : 0;
    }
    if (i + 1 < turns.size() && turns.get(i + 1).apart == 0) {
      score += who.equals(turns.get(i + 1).called) ? IS_CALLED : 0;
      score += who.equals(turns.get(i + 1).toldTo) ? IS_TOLD : 0;
    }
    boolean spoke =
        turns.stream().anyMatch(turn -> turn.ground == Ground.CUE && who.equals(turn.speaker));
    return score + (spoke ? SPOKE : 0);
  }

  /** How well somebody follows those who spoke in the two turns before. */
  private double after(int i, int who, int last, int other) {
    Turn now = turns.get(i);
    if (who == last) {
      return now.goesOn;
    }
    if (i > 1 && who == other) {
      return now.flat
          ? now.apart == 0 ? ALTERNATES_FLAT : ALTERNATES_FLAT_APART
          : now.apart == 0 ? ALTERNATES : ALTERNATES_APART;
    }
    return 0;
  }
}
