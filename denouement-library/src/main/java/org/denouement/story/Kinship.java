package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** Kinship by composition: a husband's mother is a mother-in-law, a brother's father a father. */
final class Kinship {

  private static final Map<String, List<String>> STEPS =
      WordList.keysByWord(Kinship.class, "kinship-steps.txt");

  /** Few have more kin than this; a text that says so is misread, and is not composed further. */
  private static final int MOST = 12;

  private Kinship() {}

  /** What follows from the ties told and is not told itself; at most one tie for a pair. */
  static List<Tie> composed(List<Tie> ties) {
    Map<String, SequencedKin> kin = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    for (Tie tie : ties) {
      if (tie.kin() != null) {
        known.add(tie.first() + " " + tie.second());
        known.add(tie.second() + " " + tie.first());
      }
      if (isStep(tie)) {
        kin.computeIfAbsent(tie.first(), id -> new SequencedKin()).add(tie);
      }
    }
    List<Tie> composed = new ArrayList<>();
    kin.forEach((id, own) -> own.ties.forEach(one -> compose(id, one, kin, known, composed)));
    return composed;
  }

  private static boolean isStep(Tie tie) {
    return tie.kin() != null && tie.role() != null && !tie.role().startsWith("ex-");
  }

  private static void compose(
      String id, Tie one, Map<String, SequencedKin> kin, Set<String> known, List<Tie> composed) {
    SequencedKin next = kin.get(one.second());
    if (next == null || next.ties.size() > MOST) {
      return;
    }
    for (Tie two : next.ties) {
      String role = role(one, two);
      if (role != null
          && !two.second().equals(id)
          && known.add(id + " " + two.second())
          && known.add(two.second() + " " + id)) {
        List<Ground> grounds = List.of(one.ground(), two.ground());
        composed.add(new Tie(id, two.second(), Turn.KIN, role, "other", role, false, grounds));
      }
    }
  }

  private static @Nullable String role(Tie one, Tie two) {
    List<String> roles = STEPS.get(one.kin() + " " + two.role());
    return roles == null ? null : roles.getFirst();
  }

  /** The kin of one person, each once. */
  private static final class SequencedKin {
    private final List<Tie> ties = new ArrayList<>();
    private final Map<String, Tie> byOther = new HashMap<>();

    void add(Tie tie) {
      if (byOther.putIfAbsent(tie.second(), tie) == null) {
        ties.add(tie);
      }
    }
  }
}
