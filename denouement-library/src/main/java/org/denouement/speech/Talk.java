package org.denouement.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.denouement.speech.Turn.Ground;
import org.jspecify.annotations.Nullable;

/**
 * A conversation: turns in order, of which the last are kept in mind. Who speaks one that no cue
 * tells follows from those around it.
 */
final class Talk {

  /** So many turns are kept in mind. */
  private static final int KEPT = 12;

  /** Of these, so many may still be told by what comes after. */
  private static final int OPEN = 8;

  /** Who has spoken in so many turns is still there. */
  private static final int TALKERS = 5;

  private final List<Turn> turns = new ArrayList<>();

  /** Who "I" is, outside of speech, if "I" takes part. */
  private @Nullable String teller;

  /** Who "I" last was outside of speech, in this conversation or before. */
  private @Nullable String narrator;

  void add(Turn turn) {
    turns.add(turn);
  }

  /** "I" takes part. */
  void tell(String id) {
    teller = id;
    narrator = id;
  }

  /** Whether somebody is "I" outside of speech, whom no "he" there can mean. */
  boolean isNarrator(@Nullable String id) {
    return id != null && id.equals(narrator);
  }

  void clear() {
    teller = null;
    turns.clear();
  }

  /** Those who speak may have been found to be others since. */
  void rename(UnaryOperator<String> current) {
    teller = teller == null ? null : current.apply(teller);
    narrator = narrator == null ? null : current.apply(narrator);
    turns.forEach(turn -> turn.rename(current));
  }

  /** Who is called by name in the turns that have been answered or tell to whom they speak. */
  List<Call> calls() {
    List<Call> calls = new ArrayList<>();
    for (Turn now : turns) {
      @Nullable Call call = now.heard ? null : call(now);
      if (call != null) {
        now.heard = true;
        calls.add(call);
      }
    }
    return calls;
  }

  private @Nullable Call call(Turn now) {
    String called = now.called;
    if (called == null || now.speaker == null || speaks(called)) {
      return null;
    }
    if (now.toldTo != null) {
      return now.toldTo.equals(called) ? null : new Call(called, now.toldTo, Call.Ground.CUE);
    }
    Turn last = now.apart == 0 ? before(now, 1) : null;
    Turn next = before(now, -1);
    boolean answered = next != null && next.apart == 0 && next.ground == Ground.CUE;
    @Nullable String answers = answered && next != null ? next.speaker : null;
    @Nullable String asked = last != null && last.ground == Ground.CUE ? last.speaker : null;
    @Nullable String hearer = answers == null ? asked : answers;
    if (hearer != null && !hearer.equals(now.speaker)) {
      boolean both = answers != null && answers.equals(asked);
      return new Call(called, hearer, both ? Call.Ground.BETWEEN : Call.Ground.BESIDE);
    }
    boolean near = teller != null && next != null && !teller.equals(now.speaker);
    return near && teller != null ? new Call(called, teller, Call.Ground.NEAR) : null;
  }

  /** Whether somebody has lately spoken. */
  private boolean speaks(String id) {
    return turns.stream().anyMatch(turn -> turn.ground == Ground.CUE && id.equals(turn.speaker));
  }

  /** The turn so many before one, after it if negative; null where there is none. */
  @Nullable Turn before(Turn now, int back) {
    int at = turns.indexOf(now) - back;
    return at >= 0 && at < turns.size() ? turns.get(at) : null;
  }

  /** Those who have lately spoken or been called and whom a test lets pass, the last first. */
  List<String> talkers(Turn now, Predicate<String> passes) {
    List<String> found = new ArrayList<>();
    for (int back = 1; back <= TALKERS; back++) {
      Turn turn = before(now, back);
      if (turn != null) {
        addTalker(found, turn.called, passes);
        addTalker(found, turn.speaker, passes);
      }
    }
    return found;
  }

  private static void addTalker(List<String> found, @Nullable String id, Predicate<String> passes) {
    if (id != null && !found.contains(id) && passes.test(id)) {
      found.add(id);
    }
  }

  /** Finds who speaks and to whom in the turns that no cue tells. */
  void settle(Meaning meaning) {
    TurnTaking.find(turns, meaning);
    turns.forEach(this::address);
    while (turns.size() > KEPT) {
      turns.removeFirst();
    }
    for (Turn turn : turns.subList(0, Math.max(0, turns.size() - OPEN))) {
      turn.settled = true;
    }
  }

  private void address(Turn now) {
    now.addressee = now.toldTo != null ? now.toldTo : now.called;
    Turn last = before(now, 1);
    if (now.addressee == null && last != null && now.apart == 0) {
      boolean other = last.speaker != null && !last.speaker.equals(now.speaker);
      now.addressee = other ? last.speaker : null;
    }
    if (Objects.equals(now.addressee, now.speaker)) {
      now.addressee = null;
    }
  }
}
