package org.denouement.explain.face;

import org.denouement.explain.Answer;
import org.denouement.explain.Evidence;
import org.denouement.explain.Footing;

/** Writes an answer for a person: the answer, the words it rests on, and where they stand. */
public final class AnswerFace {

  private AnswerFace() {}

  /** The answer, each line ended. */
  public static String write(Answer answer) {
    StringBuilder text = new StringBuilder(CleanText.line(answer.text()));
    if (answer.footing() == Footing.INFERRED) {
      text.append(" (inferred)");
    }
    text.append('\n');
    if (answer.kind() == Answer.Kind.NONE && !answer.evidence().isEmpty()) {
      text.append("  The nearest passage:\n");
    }
    for (Evidence evidence : answer.evidence()) {
      text.append("  ").append(Quotation.of(evidence.quote())).append('\n');
      text.append("    ").append(evidence.place()).append('\n');
    }
    return text.toString();
  }
}
