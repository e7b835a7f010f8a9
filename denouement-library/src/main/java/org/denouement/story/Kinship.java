package org.denouement.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** Kinship by composition: a husband's mother is a mother-in-law, a brother's father a father. */
final class Kinship {

  private static final Map<String, List<String>> STEPS =
      WordList.keysByWord(Kinship.class, "kinship-steps.txt");

  /** What the first is to the second, by what the second is to the first. */
  private static final Map<String, String> TURNED =
      Map.of(
          "parent", "child",
          "child", "parent",
          "sibling", "sibling",
          "spouse", "spouse",
          "grandparent", "grandchild",
          "grandchild", "grandparent");

  private static final Set<String> MOTHER = Set.of("mother", "mom", "mum", "mama");
  private static final Set<String> FATHER = Set.of("father", "dad", "papa", "pa");

  /** Few have more kin than this; a text that says so is misread, and is not composed further. */
  private static final int MOST = 12;

  private Kinship() {}

  /** What follows from the ties told and is not told itself; at most one tie for a pair. */
  static List<Tie> composed(List<Tie> ties) {
    Map<String, Relatives> kin = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    for (Tie tie : ties) {
      if (tie.kin() != null) {
        known.add(tie.first() + " " + tie.second());
        known.add(tie.second() + " " + tie.first());
      }
      if (isStep(tie)) {
        kin.computeIfAbsent(tie.first(), id -> new Relatives()).add(tie);
        kin.computeIfAbsent(tie.second(), id -> new Relatives()).add(turned(tie));
      }
    }
    List<Tie> composed = new ArrayList<>();
    kin.forEach((id, own) -> own.all().forEach(one -> compose(id, one, kin, known, composed)));
    kin.values().forEach(own -> parents(own, composed));
    return composed;
  }

  /** Whose mother and father are told of has them for a couple, as far as nothing else is told. */
  private static void parents(Relatives own, List<Tie> composed) {
    for (Tie mother : own.all()) {
      for (Tie father : own.all()) {
        if (MOTHER.contains(String.valueOf(mother.role()))
            && FATHER.contains(String.valueOf(father.role()))
            && !mother.second().equals(father.second())) {
          List<Ground> grounds = both(mother, father);
          composed.add(
              new Tie(
                  mother.second(),
                  father.second(),
                  Turn.SHARE,
                  null,
                  null,
                  "child",
                  true,
                  grounds));
        }
      }
    }
  }

  private static List<Ground> both(Tie one, Tie other) {
    return Stream.concat(one.grounds().stream(), other.grounds().stream()).distinct().toList();
  }

  private static boolean isStep(Tie tie) {
    return tie.kin() != null && tie.role() != null && !tie.role().startsWith("ex-");
  }

  /** The same seen from the second: whoever has a mother is her child, son or daughter. */
  private static Tie turned(Tie tie) {
    String kin = TURNED.getOrDefault(String.valueOf(tie.kin()), "other");
    return new Tie(
        /* first= */ tie.second(),
        /* second= */ tie.first(),
        tie.turn(),
        null,
        kin,
        tie.word(),
        tie.lasting(),
        tie.grounds());
  }

  private static void compose(
      String id, Tie one, Map<String, Relatives> kin, Set<String> known, List<Tie> composed) {
    Relatives next = kin.get(one.second());
    if (next == null || next.all().size() > MOST) {
      return;
    }
    for (Tie two : next.all()) {
      String role = role(one, two);
      if (role != null
          && !two.second().equals(id)
          && known.add(id + " " + two.second())
          && known.add(two.second() + " " + id)) {
        composed.add(
            new Tie(id, two.second(), Turn.KIN, role, "other", role, false, both(one, two)));
      }
    }
  }

  private static @Nullable String role(Tie one, Tie two) {
    List<String> roles = STEPS.get(one.kin() + " " + two.role());
    return roles == null ? null : roles.getFirst();
  }

  /** The kin of one person, each once; what is told outright comes before what is turned. */
  private static final class Relatives {
    private final Map<String, Tie> byOther = new LinkedHashMap<>();

    void add(Tie tie) {
      byOther.merge(tie.second(), tie, (had, now) -> had.role() == null ? now : had);
    }

    Collection<Tie> all() {
      return byOther.values();
    }
  }
}
