package org.denouement.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.denouement.explain.Explanation.CastMember;
import org.denouement.explain.Explanation.Happening;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.story.Knot;
import org.denouement.story.Knowledge;
import org.denouement.story.Wording;
import org.jspecify.annotations.Nullable;

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
        knowledge.sentences().stream().mapToInt(sentence -> sentence.sentence().words()).sum();
    Explanation.Until until = new Explanation.Until(pages.size(), manuscript.text().length(), of);
    CastClaims cast = new CastClaims(knowledge, citations);
    Wording wording = new Wording(id -> id, knowledge.cast());
    HappeningClaims happenings = new HappeningClaims(manuscript.text(), wording, citations);
    List<CastMember> members = cast.members();
    List<Happening> told = new ArrayList<>();
    for (org.denouement.story.Happening happening : knowledge.happenings()) {
      told.add(happenings.happening(happening, told.size() + 1));
    }
    Knot knot = knowledge.knot();
    KnotClaims claims = new KnotClaims(wording, citations);
    Map<String, Integer> mentions = new HashMap<>();
    knowledge.cast().forEach(member -> mentions.put(member.id(), member.mentions()));
    IntUnaryOperator order = knowledge.storyOrder();
    return new Explanation(
        new Explanation.StoryFacts(title(), words, pages.size(), until),
        knot.work().stream().map(claims::work).toList(),
        members,
        told,
        knowledge.atOdds().stream().map(happenings::atOdds).toList(),
        knot.relations().stream().map(relation -> claims.relationship(relation, order)).toList(),
        knot.questions().stream().map(claims::thread).toList(),
        knot.echoes().stream().map(claims::echo).toList(),
        knot.message().stream().map(claims::saying).toList(),
        new Headlines(claims, knot, mentions, manuscript.text().length()).headline());
  }

  private @Nullable String title() {
    for (Block block : manuscript.blocks()) {
      if (block.kind() == Block.Kind.TITLE) {
        return block.span().of(manuscript.text()).replaceAll("\\s+", " ");
      }
    }
    return null;
  }
}
