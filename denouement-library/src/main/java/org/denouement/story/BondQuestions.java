package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.denouement.story.Relation.State;
import org.denouement.story.StoryQuestion.Origin;
import org.jspecify.annotations.Nullable;

/**
 * The questions that bonds raise by the course they take: will two be together in the end, can one
 * trust the other, will enemies make peace?
 */
final class BondQuestions {

  /** How much two must be mentioned, as a share of the most mentioned, to be asked of at large. */
  private static final double MAIN = 0.02;

  /** Where in what was read, as a share, the end begins. */
  private static final double END = 0.5;

  /** Of so many pairs it is asked at large how it ends between them. */
  private static final int PAIRS = 3;

  /** How far such questions are answered. */
  private static final double SURE = 2;

  private final Wording wording;
  private final Map<String, Integer> mentions;
  private final int end;

  /**
   * Asks of the bonds of a cast.
   *
   * @param mentions how often each of the cast is mentioned
   * @param end where what was read ends
   */
  BondQuestions(Wording wording, Map<String, Integer> mentions, int end) {
    this.wording = wording;
    this.mentions = mentions;
    this.end = end;
  }

  /** The questions of the bonds that matter most. */
  List<StoryQuestion> of(List<Relation> relations, int most) {
    List<StoryQuestion> found = new ArrayList<>();
    relations.stream()
        .sorted(Comparator.comparingInt((Relation relation) -> -prominence(relation)))
        .forEach(relation -> {
          StoryQuestion question = found.size() < most ? question(relation) : null;
          boolean pair = question != null && question.origin() == Origin.PAIR;
          long pairs = found.stream().filter(other -> other.origin() == Origin.PAIR).count();
          if (question != null && !(pair && pairs >= PAIRS)) {
            found.add(question);
          }
        });
    return found;
  }

  private int count(String id) {
    return mentions.getOrDefault(id, 0);
  }

  private int prominence(Relation relation) {
    int passes = relation.parts().values().stream().mapToInt(Tally::all).sum();
    return Math.min(count(relation.first()), count(relation.second()))
        + 2 * passes
        + (relation.states().size() > 1 ? 3 : 0);
  }

  private @Nullable StoryQuestion question(Relation relation) {
    State last = relation.states().getLast();
    if (last.bond() == Bond.KIN && !last.stated()) {
      return null;
    }
    String both = wording.names(List.of(relation.first(), relation.second()));
    boolean firstLeads = count(relation.first()) >= count(relation.second());
    String hero = wording.name(firstLeads ? relation.first() : relation.second());
    String other = wording.name(firstLeads ? relation.second() : relation.first());
    if (isLove(relation)) {
      return ask(
          "Will " + both + " be together in the end?", Origin.BOND, relation, latest(relation));
    }
    boolean hostile = isHostile(last.bond());
    boolean wasHostile = relation.states().stream().anyMatch(state -> isHostile(state.bond()));
    boolean wasKind = relation.states().stream().anyMatch(state -> isKind(state.bond()));
    Ground turn = turn(relation);
    if (hostile && wasKind) {
      return ask("Can " + hero + " trust " + other + "?", Origin.BOND, relation, turn);
    }
    if (hostile) {
      String question = "Will " + hero + " get the better of " + other + "?";
      return ask(question, Origin.BOND, relation, latest(relation));
    }
    if (wasHostile && isKind(last.bond())) {
      return ask("Will " + both + " make peace?", Origin.BOND, relation, turn);
    }
    boolean bonded = isKind(last.bond()) || last.bond() == Bond.KIN || last.bond() == Bond.EMPLOYER;
    return bonded && matters(relation)
        ? ask("How does it end between " + both + "?", Origin.PAIR, relation, turn)
        : null;
  }

  /** Whether two are much of what the story is about, and it turns late how they stand. */
  private boolean matters(Relation relation) {
    int top = mentions.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    int least = Math.min(count(relation.first()), count(relation.second()));
    return least >= MAIN * top && turn(relation).at() >= END * end;
  }

  private static @Nullable StoryQuestion ask(
      String question, Origin origin, Relation relation, Ground answer) {
    Ground raised = relation.states().getFirst().grounds().getFirst();
    List<String> about = List.of(relation.first(), relation.second());
    boolean told = answer.span().start() > raised.span().start();
    return told ? new StoryQuestion(question, origin, about, raised, answer, SURE) : null;
  }

  /** Where they came to stand as they do in the end. */
  private static Ground turn(Relation relation) {
    return relation.states().getLast().grounds().getFirst();
  }

  private static Ground latest(Relation relation) {
    Ground last = relation.states().getLast().grounds().getLast();
    return relation.latest().span().start() > last.span().start() ? relation.latest() : last;
  }

  private static boolean isHostile(Bond bond) {
    return bond == Bond.ENEMIES || bond == Bond.RIVALS;
  }

  private static boolean isKind(Bond bond) {
    return switch (bond) {
      case FRIENDS, ALLIES, COLLEAGUES, CARER, COUPLE, ENGAGED, MARRIED -> true;
      case STRANGERS, ACQUAINTED, RIVALS, ENEMIES, EMPLOYER, KIN, SEPARATED, DIVORCED -> false;
    };
  }

  /** Whether love is what the two are about: what was only a trick, or is hate by now, is not. */
  private static boolean isLove(Relation relation) {
    boolean loved =
        relation.states().stream()
            .anyMatch(state ->
                switch (state.bond()) {
                  case COUPLE, ENGAGED, DIVORCED -> true;
                  case SEPARATED -> relation.states().stream().anyMatch(s -> s.bond().isUnion());
                  case STRANGERS,
                      ACQUAINTED,
                      FRIENDS,
                      ALLIES,
                      RIVALS,
                      ENEMIES,
                      CARER,
                      COLLEAGUES,
                      EMPLOYER,
                      KIN,
                      MARRIED ->
                      false;
                });
    long told =
        relation.states().stream()
            .map(state -> state.grounds().getFirst().span())
            .distinct()
            .count();
    boolean kin = relation.states().stream().anyMatch(state -> state.bond() == Bond.KIN);
    boolean moved = told > 1 || relation.states().size() == 1;
    return loved && moved && !kin && !isHostile(relation.last());
  }
}
