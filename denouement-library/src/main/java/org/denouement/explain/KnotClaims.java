package org.denouement.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.denouement.explain.Explanation.Counted;
import org.denouement.explain.Explanation.Echo;
import org.denouement.explain.Explanation.GiveAndTake;
import org.denouement.explain.Explanation.Relationship;
import org.denouement.explain.Explanation.State;
import org.denouement.explain.Explanation.StoryThread;
import org.denouement.explain.Explanation.WorkClaim;
import org.denouement.story.Ground;
import org.denouement.story.Hedges;
import org.denouement.story.Likeness;
import org.denouement.story.Part;
import org.denouement.story.Relation;
import org.denouement.story.Saying;
import org.denouement.story.StoryQuestion;
import org.denouement.story.Tally;
import org.denouement.story.Wording;
import org.denouement.story.WorkFact;

/** Says how a story hangs together: relationships, questions, echoes, message, work. */
final class KnotClaims {

  private final Wording wording;
  private final Citations citations;
  private final BondSentences bonds;

  KnotClaims(Wording wording, Citations citations) {
    this.wording = wording;
    this.citations = citations;
    this.bonds = new BondSentences(wording);
  }

  Relationship relationship(Relation relation, IntUnaryOperator order) {
    List<State> states = new ArrayList<>();
    for (Relation.State state : relation.states()) {
      states.add(
          new State(
              state.bond().word(),
              state.role(),
              order.applyAsInt(state.grounds().getFirst().at()),
              because(relation, state)));
    }
    SequencedMap<String, GiveAndTake> parts = new LinkedHashMap<>();
    relation.parts().forEach((id, tally) -> parts.put(id, part(tally)));
    return new Relationship(
        List.of(relation.first(), relation.second()), states, relation.last().word(), parts);
  }

  private Claim because(Relation relation, Relation.State state) {
    Footing footing = state.stated() ? footing(state.grounds().getFirst()) : Footing.INFERRED;
    return new Claim(
        bonds.sentence(relation, state),
        footing,
        state.stated() ? 0.8 : 0.6,
        false,
        "relationships",
        evidence(state.grounds()));
  }

  private GiveAndTake part(Tally tally) {
    List<Counted> parts =
        Stream.of(Part.values())
            .filter(part -> tally.times(part) > 0)
            .map(part -> new Counted(part.word(), tally.times(part), evidence(tally.grounds(part))))
            .toList();
    return new GiveAndTake(
        tally.acts(), tally.yields(), tally.speaks(), evidence(tally.grounds()), parts);
  }

  StoryThread thread(StoryQuestion question) {
    Ground answer = question.answer();
    return new StoryThread(
        question.question(),
        citations.at(question.raised().span()),
        answer == null
            ? null
            : new Claim(
                wording.sentence(answer),
                footing(answer),
                0.5,
                false,
                "threads",
                evidence(List.of(answer))));
  }

  Echo echo(Likeness likeness) {
    Claim what =
        new Claim(
            wording.sentence(likeness.what()),
            Footing.STATED,
            0.6,
            false,
            "echoes",
            evidence(List.of(likeness.what())));
    return new Echo(what, evidence(List.of(likeness.first(), likeness.second())));
  }

  Claim saying(Saying saying) {
    return new Claim(
        wording.sentence(saying.ground()),
        saying.view() ? Footing.VIEW : Footing.INFERRED,
        0.6,
        false,
        "message",
        evidence(List.of(saying.ground())));
  }

  WorkClaim work(WorkFact fact) {
    String text =
        switch (fact.key()) {
          case "title" -> "The work is called \u201c" + fact.value() + "\u201d.";
          case "year" -> "It came out in " + fact.value() + ".";
          case "language" -> "It is in " + fact.value() + ".";
          case "platform" -> "It was released on " + fact.value() + ".";
          case "released" -> "It was released on " + fact.value() + ".";
          default ->
              fact.value() + (fact.value().contains(" and ") ? " star in it." : " stars in it.");
        };
    Claim claim =
        new Claim(text, Footing.STATED, 0.8, false, "work", evidence(List.of(fact.ground())));
    return new WorkClaim(fact.key(), claim);
  }

  /** What a passage stands on by its own words. */
  static Footing footing(Ground ground) {
    return switch (Hedges.of(ground.sentence(), ground.span())) {
      case NONE -> Footing.STATED;
      case INFERRED -> Footing.INFERRED;
      case VIEW -> Footing.VIEW;
    };
  }

  String names(List<String> ids) {
    return wording.names(ids);
  }

  List<Evidence> evidence(List<Ground> grounds) {
    return grounds.stream().map(ground -> citations.at(ground.span())).distinct().toList();
  }
}
