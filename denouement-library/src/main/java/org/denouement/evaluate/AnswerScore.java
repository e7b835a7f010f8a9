package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.denouement.explain.Answer;

/** Scores answers: whether they are right, and whether they rest on the right words. */
final class AnswerScore {

  private final Spans spans;
  private final List<Double> right = new ArrayList<>();
  private final List<Double> none = new ArrayList<>();
  private final List<Double> rouge = new ArrayList<>();
  private final List<Double> evidence = new ArrayList<>();
  private final TreeMap<String, List<Double>> byKind = new TreeMap<>();

  AnswerScore(List<Gold.Question> questions, List<Answer> answers, Spans spans) {
    this.spans = spans;
    for (int i = 0; i < questions.size(); i++) {
      score(questions.get(i), answers.get(i));
    }
  }

  private void score(Gold.Question gold, Answer answer) {
    boolean silent = answer.kind() == Answer.Kind.NONE;
    boolean good = right(gold, answer);
    right.add(Figures.of(good));
    byKind.computeIfAbsent(gold.kind(), kind -> new ArrayList<>()).add(Figures.of(good));
    if (gold.kind().equals("none")) {
      none.add(Figures.of(silent));
      return;
    }
    if (!gold.kind().equals("yesno")) {
      rouge.add(
          gold.answers().stream()
              .mapToDouble(wording -> silent ? 0 : TextMeasures.rougeL(answer.text(), wording))
              .max()
              .orElse(0));
    }
    List<org.denouement.manuscript.Span> cited = spans.cited(answer.evidence());
    evidence.add(Figures.of(!silent && Spans.touch(cited, spans.of(gold.evidence())) > 0));
  }

  /** Whether an answer is right, by the kind of its question. */
  static boolean right(Gold.Question gold, Answer answer) {
    return switch (gold.kind()) {
      case "none" -> answer.kind() == Answer.Kind.NONE;
      case "yesno" -> answer.kind().word().equals(gold.answers().getFirst());
      default ->
          answer.kind() != Answer.Kind.NONE
              && gold.answers().stream().anyMatch(wording -> says(answer.text(), wording));
    };
  }

  private static boolean says(String text, String wording) {
    if (TextMeasures.f1(text, wording) >= 0.5) {
      return true;
    }
    String core = TextMeasures.norm(wording);
    boolean within = (" " + TextMeasures.norm(text) + " ").contains(" " + core + " ");
    int most = 3 * TextMeasures.words(wording).size() + 3;
    return !core.isEmpty() && within && TextMeasures.words(text).size() <= most;
  }

  void addTo(Figures figures) {
    figures.put("qa", Figures.mean(right));
    figures.put("qa.none", Figures.mean(none));
    figures.put("qa.rougeL", Figures.mean(rouge));
    figures.put("evid", Figures.mean(evidence));
  }

  /** Right and wrong by the kind of question. */
  SortedMap<String, List<Double>> byKind() {
    return byKind;
  }
}
