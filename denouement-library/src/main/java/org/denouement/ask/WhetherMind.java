package org.denouement.ask;

import java.util.List;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.explain.Answer;

/** Says yes or no by the line that speaks most of what is asked. */
final class WhetherMind implements Mind {

  private static final int LONGEST = 14;

  /** How the weight of a finding becomes a confidence. */
  private static final double SCALE = 1.2;

  private static final double MOST = 0.7;

  private final Telling telling;

  WhetherMind(Telling telling) {
    this.telling = telling;
  }

  @Override
  public List<Answer> answers(Question question, List<Match> matches) {
    Verdict.Finding finding =
        question.asked() == Asked.WHETHER ? Verdict.of(question, matches) : null;
    if (finding == null) {
      return List.of();
    }
    Line line = finding.match().line();
    Stretch clause = clause(line, Math.max(0, ThingFinder.firstVerb(finding.match())));
    return List.of(
        telling.verdict(
            question,
            finding.yes(),
            line,
            clause,
            Math.min(MOST, SCALE * finding.sure()),
            "ask.whether"));
  }

  private static Stretch clause(Line line, int at) {
    Syntax syntax = new Syntax(line);
    int start = syntax.clauseStart(at);
    return new Stretch(start, Math.min(syntax.clauseEnd(at), start + LONGEST));
  }
}
