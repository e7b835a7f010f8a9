package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.denouement.explain.Answer;
import org.denouement.explain.Claim;
import org.denouement.explain.Evidence;
import org.denouement.explain.Explanation;
import org.jspecify.annotations.Nullable;

/** Scores grounding: claims that have evidence, and evidence that is the text at its offsets. */
final class GroundScore {

  private final String text;
  private final List<Double> good = new ArrayList<>();

  GroundScore(String text, Explanation said, List<Answer> answers) {
    this.text = text;
    said.work().forEach(fact -> claim(fact.claim()));
    said.cast().forEach(member -> member.about().forEach(this::claim));
    said.happenings().forEach(happening -> claim(happening.what()));
    said.relationships().forEach(this::relationship);
    said.threads().forEach(this::thread);
    said.echoes().forEach(this::echo);
    said.message().forEach(this::claim);
    Explanation.Headline headline = said.headline();
    if (headline != null) {
      answer(headline.answer());
    }
    answers.forEach(this::answer);
  }

  /** The share that is good, or null where nothing is said. */
  @Nullable Double mean() {
    return Figures.mean(good);
  }

  private void relationship(Explanation.Relationship relationship) {
    relationship.states().forEach(state -> claim(state.because()));
    relationship.giveAndTake().values().forEach(side -> side.evidence().forEach(this::evidence));
  }

  private void thread(Explanation.StoryThread thread) {
    evidence(thread.raised());
    Claim answer = thread.answer();
    if (answer != null) {
      claim(answer);
    }
  }

  private void echo(Explanation.Echo echo) {
    claim(echo.what());
    echo.between().forEach(this::evidence);
  }

  private void claim(Claim claim) {
    good.add(Figures.of(!claim.evidence().isEmpty()));
    claim.evidence().forEach(this::evidence);
  }

  private void answer(Answer answer) {
    if (answer.kind() != Answer.Kind.NONE) {
      good.add(Figures.of(!answer.evidence().isEmpty()));
    }
    answer.evidence().forEach(this::evidence);
  }

  private void evidence(Evidence evidence) {
    boolean inside = evidence.start() >= 0 && evidence.end() <= text.length();
    good.add(
        Figures.of(
            inside && text.substring(evidence.start(), evidence.end()).equals(evidence.quote())));
  }
}
