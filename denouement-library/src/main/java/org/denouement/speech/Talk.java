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

  /** Who has spoken in so many turns is still there. */
  private static final int TALKERS = 5;

  private final List<Turn> turns = new ArrayList<>();

  /** Who "I" is, outside of speech, if "I" takes part. */
  private @Nullable String teller;

  void add(Turn turn) {
    turns.add(turn);
  }

  /** "I" takes part. */
  void tell(String id) {
    teller = id;
  }

  void clear() {
    teller = null;
    turns.clear();
  }

  /** Those who speak may have been found to be others since. */
  void rename(UnaryOperator<String> current) {
    teller = teller == null ? null : current.apply(teller);
    for (Turn turn : turns) {
      turn.speaker = turn.speaker == null ? null : current.apply(turn.speaker);
      turn.addressee = turn.addressee == null ? null : current.apply(turn.addressee);
      turn.toldTo = turn.toldTo == null ? null : current.apply(turn.toldTo);
      turn.called = turn.called == null ? null : current.apply(turn.called);
    }
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

  /**
   * Finds who speaks and to whom in the turns that no cue tells.
   *
   * @param reading the turn that may still go on, or null
   */
  void settle(@Nullable Turn reading) {
    for (Turn now : turns) {
      if (now.ground != Ground.CUE && !now.settled) {
        find(now);
      }
    }
    for (int i = turns.size() - 1; i >= 0; i--) {
      fromLater(turns.get(i));
    }
    for (Turn now : turns) {
      if (!now.settled) {
        address(now);
      }
    }
    boolean cued = false;
    for (int i = turns.size() - 1; i >= 0; i--) {
      Turn now = turns.get(i);
      now.settled = now != reading && now.speaker != null && (cued || !now.flat);
      cued |= now.ground == Ground.CUE;
    }
    while (turns.size() > KEPT) {
      turns.removeFirst();
    }
  }

  private void find(Turn now) {
    if (now.doubtful) {
      Turn before = before(now, 1);
      @Nullable String turned = byLaterCue(now);
      now.speaker = turned != null || before == null ? turned : before.speaker;
      now.ground = now.speaker == null ? Ground.NONE : Ground.TURN;
      return;
    }
    @Nullable String beat =
        now.actsBefore != null ? now.actsBefore : now.flat ? null : now.actsAfter;
    if (beat != null) {
      now.speaker = beat;
      now.ground = Ground.BEAT;
      return;
    }
    Turn last = before(now, 1);
    Turn other = before(now, 2);
    @Nullable String lastSpeaker = last == null ? null : last.speaker;
    @Nullable String found = null;
    if (last != null && now.apart == 0) {
      found = other == null ? null : other.speaker;
      found = found == null || found.equals(lastSpeaker) ? last.called : found;
      found = found == null || found.equals(lastSpeaker) ? last.addressee : found;
      found = Objects.equals(found, lastSpeaker) ? null : found;
    } else {
      found = now.leadsIn;
    }
    if (found == null && last != null) {
      found = otherThan(lastSpeaker, now);
    }
    if (found == null || found.equals(now.called)) {
      found = anybody(now, lastSpeaker);
    }
    now.speaker = found;
    now.ground = found == null ? Ground.NONE : Ground.TURN;
  }

  /** Who is left: not who is called, and rather not the last speaker. */
  private @Nullable String anybody(Turn now, @Nullable String lastSpeaker) {
    for (int back = 2; back <= TALKERS; back++) {
      Turn turn = before(now, back);
      @Nullable String speaker = turn == null ? null : turn.speaker;
      if (speaker != null && !speaker.equals(lastSpeaker) && !speaker.equals(now.called)) {
        return speaker;
      }
    }
    boolean other = now.nearby != null && !now.nearby.equals(now.called);
    if (other && !Objects.equals(now.nearby, lastSpeaker)) {
      return now.nearby;
    }
    boolean goesOn = now.apart > 0 && lastSpeaker != null && !lastSpeaker.equals(now.called);
    return goesOn ? lastSpeaker : null;
  }

  /** The last who spoke and is not {@code speaker}. */
  private @Nullable String otherThan(@Nullable String speaker, Turn now) {
    for (int back = 2; back <= KEPT; back++) {
      Turn turn = before(now, back);
      if (turn != null && turn.speaker != null && !turn.speaker.equals(speaker)) {
        return turn.speaker;
      }
    }
    return null;
  }

  /**
   * Who speaks if those after take turns, each in answer to the one before, until one is told by a
   * cue; null where none is.
   */
  private @Nullable String byLaterCue(Turn now) {
    for (int ahead = 1; ahead <= KEPT; ahead++) {
      Turn later = before(now, -ahead);
      if (later == null || later.doubtful || later.apart > 0) {
        return null;
      }
      if (later.ground == Ground.CUE && later.speaker != null) {
        Turn last = before(now, 1);
        boolean other = last != null && !later.speaker.equals(last.speaker);
        return ahead % 2 == 0
            ? later.speaker
            : other && last != null ? last.speaker : otherThan(later.speaker, now);
      }
    }
    return null;
  }

  /** Who speaks next but one speaks now. */
  private void fromLater(Turn now) {
    Turn next = before(now, -1);
    Turn later = before(now, -2);
    if (now.speaker == null && next != null && later != null && next.apart + later.apart == 0) {
      boolean others = later.speaker != null && !later.speaker.equals(next.speaker);
      now.speaker = others ? later.speaker : null;
      now.ground = now.speaker == null ? Ground.NONE : Ground.TURN;
    }
    if (now.speaker == null && next != null && next.apart == 0 && next.called != null) {
      now.speaker = next.called;
      now.ground = Ground.TURN;
    }
  }

  private void address(Turn now) {
    if (now.addressee == null) {
      now.addressee = now.called;
    }
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
