package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.denouement.explain.Answer;
import org.denouement.explain.Explanation;

/**
 * The figures of one story, 0 to 1 unless they count, by the definitions of the shared scorer
 * {@code score_story.py}.
 */
final class StoryScore {

  private final Figures figures = new Figures();
  private final AnswerScore answers;

  StoryScore(String text, Gold gold, Explanation said, List<Answer> given) {
    Spans spans = new Spans(text);
    CastMatch cast = new CastMatch(gold.cast(), said.cast());
    cast(gold, said, cast);
    EventScore events = new EventScore(gold, said, cast, spans);
    events.addTo(figures);
    figures.put("flash", events.flashback());
    figures.put("pron", Figures.mean(pronouns(gold, said, cast)));
    figures.put("threads", Figures.mean(threads(gold, said, spans)));
    new BondScore(gold, said, cast).addTo(figures);
    answers = new AnswerScore(gold.questions(), given, spans);
    answers.addTo(figures);
    figures.put("ground", new GroundScore(text, said, given).mean());
  }

  Figures figures() {
    return figures;
  }

  /** Right and wrong answers by the kind of question. */
  Map<String, List<Double>> byKind() {
    return answers.byKind();
  }

  private void cast(Gold gold, Explanation said, CastMatch cast) {
    List<String> main =
        gold.cast().stream().filter(Gold.Member::main).map(Gold.Member::id).toList();
    long told = main.stream().filter(member -> cast.said(member) != null).count();
    figures.put("cast.main", Figures.share(told, main.size()));
    figures.put("cast.all", (double) cast.paired() / gold.cast().size());
    figures.put("cast.prec", (double) cast.known() / Math.max(1, said.cast().size()));
    figures.put("merge", (double) cast.merged());
    figures.put("split", (double) main.stream().mapToLong(cast::split).sum());
  }

  private static List<Double> pronouns(Gold gold, Explanation said, CastMatch cast) {
    List<Double> right = new ArrayList<>();
    for (Gold.Member member : gold.cast()) {
      String id = cast.said(member.id());
      if (id != null && !"they".equals(member.pronouns())) {
        right.add(
            Figures.of(java.util.Objects.equals(said.member(id).pronouns(), member.pronouns())));
      }
    }
    return right;
  }

  private static List<Double> threads(Gold gold, Explanation said, Spans spans) {
    List<Double> right = new ArrayList<>();
    for (Gold.StoryThread thread : gold.threads()) {
      var evidence = spans.of(thread.evidence());
      right.add(
          Figures.of(
              said.threads().stream()
                  .anyMatch(mine ->
                      (mine.answer() != null) == (thread.answer() != null)
                          && Spans.touch(spans.cited(cited(mine)), evidence) > 0)));
    }
    return right;
  }

  private static List<org.denouement.explain.Evidence> cited(Explanation.StoryThread thread) {
    List<org.denouement.explain.Evidence> cited = new ArrayList<>(List.of(thread.raised()));
    var answer = thread.answer();
    if (answer != null) {
      cited.addAll(answer.evidence());
    }
    return cited;
  }
}
