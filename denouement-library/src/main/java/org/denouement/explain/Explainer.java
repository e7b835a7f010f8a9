package org.denouement.explain;

import java.util.ArrayList;
import java.util.List;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.story.Knowledge;
import org.denouement.story.ReadSentence;

/** Says what is known of a story as claims with evidence. */
public final class Explainer {

  private final Manuscript manuscript;
  private final List<Page> pages;
  private final Citations citations;

  /**
   * Explains a manuscript.
   *
   * @param manuscript the text up to the horizon
   * @param pages its pages up to the horizon
   */
  public Explainer(Manuscript manuscript, List<Page> pages) {
    this.manuscript = manuscript;
    this.pages = List.copyOf(pages);
    this.citations = new Citations(manuscript, pages);
  }

  /**
   * The explanation of what is known.
   *
   * @param of how many pages the whole text has
   */
  public Explanation explain(Knowledge knowledge, int of) {
    int words =
        knowledge.sentences().stream()
            .mapToInt(sentence -> sentence.sentence().tokens().size())
            .sum();
    Explanation.Until until = new Explanation.Until(pages.size(), manuscript.text().length(), of);
    List<Explanation.Happening> happenings = new ArrayList<>();
    for (ReadSentence sentence : knowledge.sentences()) {
      if (sentence.block() == Block.Kind.PARAGRAPH) {
        happenings.add(happening(sentence, happenings.size() + 1));
      }
    }
    return new Explanation(
        new Explanation.StoryFacts(null, words, pages.size(), until),
        List.of(),
        List.of(),
        happenings,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }

  private Explanation.Happening happening(ReadSentence sentence, int order) {
    Evidence evidence = citations.at(sentence.sentence().span());
    Claim what =
        new Claim(evidence.quote(), Footing.STATED, 1, false, "happenings", List.of(evidence));
    return new Explanation.Happening(
        "h" + order, what, List.of(), null, "f1", order, order, false, 0.5);
  }
}
