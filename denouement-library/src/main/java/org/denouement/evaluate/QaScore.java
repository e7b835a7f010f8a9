package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.denouement.evaluate.QaText.Asked;
import org.denouement.explain.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Scores answers as SQuAD does (Rajpurkar et al. 2016, 2018), with ROUGE-L beside it.
 *
 * <p>Token F1 and exact match are over words without articles and punctuation, against the likest
 * of the right answers; a question that cannot be answered is right when nothing is said.
 */
final class QaScore {

  private static final String SIGNS = "[!-/:-@\\[-`{-~]";
  private static final String ARTICLES = "\\b(?:a|an|the)\\b";

  private final List<Scored> all = new ArrayList<>();

  /** One question with its answer, scored. */
  private record Scored(
      Asked asked, boolean said, double confidence, double f1, double exact, double rouge) {

    boolean right() {
      return f1 >= 0.5;
    }
  }

  void add(Asked asked, Answer answer) {
    boolean said = answer.kind() != Answer.Kind.NONE;
    if (asked.unanswerable() || !said) {
      double right = Figures.of(asked.unanswerable() && !said);
      all.add(new Scored(asked, said, answer.confidence(), right, right, right));
      return;
    }
    // "Yes: because ..." is asked for as "yes"
    boolean word = asked.yesNo() && answer.kind() != Answer.Kind.SPAN;
    String text = word ? answer.kind().word() : answer.text();
    all.add(
        new Scored(
            asked,
            true,
            answer.confidence(),
            best(asked, gold -> f1(text, gold)),
            best(asked, gold -> Figures.of(words(text).equals(words(gold)))),
            best(asked, gold -> TextMeasures.rougeL(text, gold))));
  }

  void addAll(QaScore other) {
    all.addAll(other.all);
  }

  private static double best(Asked asked, ToDoubleFunction<String> likeness) {
    return asked.answers().stream().mapToDouble(likeness).max().orElse(0);
  }

  private static List<String> words(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll(SIGNS, "").replaceAll(ARTICLES, " ");
    return plain.isBlank() ? List.of() : List.of(plain.strip().split("\\s+"));
  }

  private static double f1(String text, String gold) {
    List<String> said = words(text);
    List<String> rest = new ArrayList<>(words(gold));
    int size = rest.size();
    long same = said.stream().filter(rest::remove).count();
    if (said.isEmpty() || size == 0) {
      return Figures.of(said.size() == size);
    }
    return 2.0 * same / (said.size() + size);
  }

  /** The figures by the evaluation's contract, in percent. */
  SequencedMap<String, Double> figures() {
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    put(figures, "rougeL", mean(all.stream().filter(s -> !s.asked.unanswerable()), Scored::rouge));
    put(figures, "f1", mean(all.stream(), Scored::f1));
    put(figures, "em", mean(all.stream(), Scored::exact));
    put(figures, "yesno", mean(all.stream().filter(s -> s.asked.yesNo()), Scored::exact));
    put(
        figures,
        "abstainPrecision",
        mean(all.stream().filter(s -> !s.said), s -> Figures.of(s.asked.unanswerable())));
    put(
        figures,
        "abstainRecall",
        mean(all.stream().filter(s -> s.asked.unanswerable()), s -> Figures.of(!s.said)));
    return figures;
  }

  /** The figures of each kind of question, in the order of the kinds' names. */
  SequencedMap<String, SequencedMap<String, Double>> byKind() {
    SequencedMap<String, SequencedMap<String, Double>> kinds = new LinkedHashMap<>();
    all.stream()
        .map(s -> s.asked.kind())
        .distinct()
        .sorted()
        .forEach(kind -> {
          List<Scored> some = all.stream().filter(s -> s.asked.kind().equals(kind)).toList();
          SequencedMap<String, Double> figures = new LinkedHashMap<>();
          figures.put("questions", (double) some.size());
          put(
              figures,
              "rougeL",
              mean(some.stream().filter(s -> !s.asked.unanswerable()), Scored::rouge));
          put(figures, "f1", mean(some.stream(), Scored::f1));
          put(figures, "em", mean(some.stream(), Scored::exact));
          kinds.put(kind, figures);
        });
    return kinds;
  }

  /**
   * Of the answers given, by tenths of their confidence, how many are right: half the words or
   * more.
   */
  SequencedMap<String, SequencedMap<String, Double>> reliability() {
    SequencedMap<String, SequencedMap<String, Double>> tenths = new LinkedHashMap<>();
    for (int tenth = 0; tenth < 10; tenth++) {
      int at = tenth;
      List<Scored> some =
          all.stream().filter(s -> s.said && Math.min(9, (int) (10 * s.confidence)) == at).toList();
      if (!some.isEmpty()) {
        SequencedMap<String, Double> figures = new LinkedHashMap<>();
        figures.put("questions", (double) some.size());
        put(figures, "confidence", mean(some.stream(), Scored::confidence));
        put(figures, "right", mean(some.stream(), s -> Figures.of(s.right())));
        tenths.put("sure 0." + at, figures);
      }
    }
    return tenths;
  }

  private static @Nullable Double mean(Stream<Scored> some, ToDoubleFunction<Scored> figure) {
    return Figures.mean(some.map(figure::applyAsDouble).toList());
  }

  private static void put(
      SequencedMap<String, Double> figures, String name, @Nullable Double share) {
    if (share != null) {
      figures.put(name, 100 * share);
    }
  }
}
