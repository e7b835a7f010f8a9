package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.denouement.explain.Answer;
import org.denouement.explain.Citations;
import org.denouement.explain.Claim;
import org.denouement.explain.Evidence;
import org.denouement.explain.Explanation;
import org.denouement.explain.Footing;
import org.denouement.manuscript.Block;
import org.denouement.manuscript.Format;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Pages;
import org.denouement.manuscript.SourceMap;
import org.denouement.manuscript.Span;

/**
 * A story and its explanation, built by hand.
 *
 * <p>Its text is given in blocks apart by an empty line; one that starts with "# " is the title,
 * with "## " a chapter.
 */
final class Tale {

  final Manuscript manuscript;
  private final Citations citations;
  private String title = null;
  private final List<Explanation.WorkClaim> work = new ArrayList<>();
  private final List<Explanation.CastMember> cast = new ArrayList<>();
  private final List<Explanation.Happening> happenings = new ArrayList<>();
  private final List<Explanation.Relationship> bonds = new ArrayList<>();
  private final List<Explanation.StoryThread> threads = new ArrayList<>();
  private final List<Explanation.Echo> echoes = new ArrayList<>();
  private final List<Claim> message = new ArrayList<>();
  private Explanation.Headline headline = null;
  private int words = 800;

  private Tale(Manuscript manuscript) {
    this.manuscript = manuscript;
    this.citations = new Citations(manuscript, Pages.of(manuscript));
  }

  static Tale of(String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String block : text.split("\n\n", -1)) {
      int mark = block.startsWith("## ") ? 3 : block.startsWith("# ") ? 2 : 0;
      Block.Kind kind =
          switch (mark) {
            case 3 -> Block.Kind.CHAPTER;
            case 2 -> Block.Kind.TITLE;
            default -> Block.Kind.PARAGRAPH;
          };
      int end = at + block.stripTrailing().length();
      if (end > at + mark) {
        blocks.add(new Block(kind, new Span(at + mark, end), mark == 0 ? 0 : mark - 1));
      }
      at += block.length() + 2;
    }
    return new Tale(
        new Manuscript("a test", Format.MARKDOWN, text, blocks, SourceMap.identity(), List.of()));
  }

  Evidence at(String quote) {
    int start = manuscript.text().indexOf(quote);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + quote);
    }
    return citations.at(new Span(start, start + quote.length()));
  }

  Claim claim(String text, Footing footing, String... quotes) {
    List<Evidence> evidence = new ArrayList<>();
    for (String quote : quotes) {
      evidence.add(at(quote));
    }
    return new Claim(text, footing, 0.9, false, "test", evidence);
  }

  Claim stated(String quote) {
    return claim(quote, Footing.STATED, quote);
  }

  Tale titled(String words) {
    title = words;
    return this;
  }

  Tale ofWords(int count) {
    words = count;
    return this;
  }

  Tale asks(String question, Answer.Kind kind, String answer, Footing footing, String... quotes) {
    List<Evidence> evidence = claim(answer, Footing.STATED, quotes).evidence();
    headline =
        new Explanation.Headline(question, new Answer(answer, kind, 0.8, false, footing, evidence));
    return this;
  }

  /** Adds somebody; the ids are c1, c2, ... */
  Tale cast(String name, int mentions, String pronouns, Claim... about) {
    List<String> aliases = List.of("the other name of " + name);
    return cast(name, aliases, mentions, pronouns, List.of(about));
  }

  Tale cast(String name, List<String> aliases, int mentions, Claim... about) {
    return cast(name, aliases, mentions, null, List.of(about));
  }

  Tale castAs(String name, String... aliases) {
    return cast(name, List.of(aliases), 9, null, List.of());
  }

  private Tale cast(
      String name, List<String> aliases, int mentions, String pronouns, List<Claim> about) {
    cast.add(
        new Explanation.CastMember(
            "c" + (cast.size() + 1),
            name,
            aliases,
            "person",
            pronouns,
            mentions,
            1,
            about,
            null,
            null,
            Explanation.Spoken.NOTHING));
    return this;
  }

  Tale happens(String quote, int storyOrder, boolean flashback, double weight, String... who) {
    return happens(stated(quote), storyOrder, flashback, weight, who);
  }

  Tale happens(Claim what, int storyOrder, boolean flashback, double weight, String... who) {
    int told = happenings.size() + 1;
    happenings.add(
        new Explanation.Happening(
            "h" + told, what, List.of(who), null, "f1", told, storyOrder, flashback, weight, null));
    return this;
  }

  Tale bond(String one, String other, Explanation.State... states) {
    SequencedMap<String, Explanation.GiveAndTake> sides = new LinkedHashMap<>();
    List<Evidence> evidence = states[0].because().evidence();
    sides.put(
        one,
        new Explanation.GiveAndTake(
            4,
            0,
            2,
            evidence,
            List.of(counted("acts", 4, evidence), counted("speaks", 2, evidence))));
    sides.put(
        other,
        new Explanation.GiveAndTake(
            1,
            3,
            2,
            evidence,
            List.of(
                counted("acts", 1, evidence),
                counted("yields", 3, evidence),
                counted("speaks", 2, evidence))));
    bonds.add(
        new Explanation.Relationship(
            List.of(one, other), List.of(states), states[states.length - 1].state(), sides));
    return this;
  }

  private static Explanation.Counted counted(String part, int times, List<Evidence> evidence) {
    return new Explanation.Counted(part, times, evidence);
  }

  Tale raises(String question, String raised, Claim answer) {
    threads.add(new Explanation.StoryThread(question, at(raised), answer));
    return this;
  }

  Tale echoes(Claim what) {
    echoes.add(new Explanation.Echo(what, what.evidence()));
    return this;
  }

  Tale means(Claim claim) {
    message.add(claim);
    return this;
  }

  Tale fact(String key, Claim claim) {
    work.add(new Explanation.WorkClaim(key, claim));
    return this;
  }

  Explanation explanation() {
    List<Page> pages = Pages.of(manuscript);
    return explanation(
        new Explanation.Until(pages.size(), manuscript.text().length(), pages.size()));
  }

  Explanation explanation(Explanation.Until until) {
    return new Explanation(
        new Explanation.StoryFacts(title, words, until.page(), until),
        work,
        cast,
        happenings,
        List.of(),
        bonds,
        threads,
        echoes,
        message,
        headline);
  }

  Telling telling(Length length) {
    return Teller.tell(explanation(), manuscript, length);
  }

  String shownBy(Face face) {
    return face.write(explanation(), manuscript, FaceOptions.plain());
  }
}
