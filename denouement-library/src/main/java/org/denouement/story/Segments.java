package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.denouement.language.Clause;
import org.denouement.language.Clause.Link;
import org.denouement.language.Clause.Tense;
import org.denouement.language.ParsedSentence;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.manuscript.Span;

/**
 * Cuts a sentence into stretches that each tell one happening: at joined clauses with a subject of
 * their own, and at clauses of time that tell of another moment.
 */
final class Segments {

  /** A stretch shorter than this tells nothing by itself. */
  private static final int LEAST = 4;

  /** Conjunctions that may tell of another moment. */
  static final Set<String> OTHER_MOMENT =
      Set.of(
          "after",
          "before",
          "until",
          "since",
          "once",
          "when",
          "while",
          "because",
          "although",
          "though",
          "whereas");

  private final ParsedSentence parsed;
  private final List<Token> tokens;

  private Segments(ParsedSentence parsed) {
    this.parsed = parsed;
    this.tokens = parsed.sentence().tokens();
  }

  /** The stretches of a sentence, in order; together they are the sentence. */
  static List<Segment> of(ParsedSentence parsed) {
    return new Segments(parsed).cut();
  }

  private List<Segment> cut() {
    TreeSet<Integer> starts = new TreeSet<>();
    starts.add(0);
    for (Clause clause : parsed.clauses()) {
      int start = opening(clause);
      if (start >= LEAST
          && tokens.size() - start >= LEAST
          && opensSegment(clause, start)
          && !cutsClause(start)) {
        starts.add(start);
      }
    }
    afterComma(starts);
    List<Integer> cuts = new ArrayList<>(starts);
    List<Segment> segments = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      int from = cuts.get(i);
      int to = i + 1 < cuts.size() ? cuts.get(i + 1) : tokens.size();
      if (to - from < LEAST && !segments.isEmpty()) {
        Segment before = segments.removeLast();
        from = before.first();
      }
      segments.add(segment(from, to - 1));
    }
    return segments;
  }

  private boolean opensSegment(Clause clause, int start) {
    boolean own = !clause.subjects().isEmpty() && ownSubject(clause);
    if (clause.link() == Link.MAIN) {
      boolean joined =
          tokens.get(start).pos() == Upos.CCONJ
              || tokens.get(start - 1).is(";")
              || tokens.get(start - 1).is(",");
      return own && joined && followsMain(clause);
    }
    return clause.link() == Link.ADVERBIAL
        && own
        && clause.connective() != null
        && OTHER_MOMENT.contains(clause.connective());
  }

  /** Whether a cut would part a verb from its subject, or from the word that links it. */
  private boolean cutsClause(int start) {
    return IntStream.range(0, start)
        .filter(i -> tokens.get(i).head() >= start)
        .mapToObj(i -> tokens.get(i).relation())
        .anyMatch(relation ->
            relation.startsWith("nsubj") || relation.startsWith("aux") || relation.equals("mark"));
  }

  /** Whether a clause that stands by itself comes before another one. */
  private boolean followsMain(Clause clause) {
    return parsed.clauses().stream()
        .anyMatch(other -> other.link() == Link.MAIN && other.verb() < clause.verb());
  }

  private boolean ownSubject(Clause clause) {
    return parsed.mentions().get(clause.subjects().getFirst()).span().start()
        >= clause.span().start();
  }

  /** Where a clause opens, with the conjunction before it. */
  private int opening(Clause clause) {
    int first = parsed.sentence().tokenAt(clause.span().start());
    return first > 0 && tokens.get(first - 1).pos() == Upos.CCONJ ? first - 1 : first;
  }

  /**
   * "When he left, she took everything": the main clause after a clause of time that opens the
   * sentence.
   */
  private void afterComma(Set<Integer> starts) {
    if (parsed.clauses().isEmpty()) {
      return;
    }
    Clause opener = parsed.clauses().getFirst();
    boolean other =
        opener.link() == Link.ADVERBIAL
            && !opener.isCondition()
            && (opener.tense() == Tense.PAST_PERFECT || opener.tense() == Tense.PRESENT_PERFECT);
    if (!other || parsed.sentence().tokenAt(opener.span().start()) > 1) {
      return;
    }
    for (int i = LEAST; i < tokens.size() - LEAST; i++) {
      if (tokens.get(i).is(",") && tokens.get(i).span().start() >= opener.span().end() - 1) {
        starts.add(i + 1);
        return;
      }
    }
  }

  private Segment segment(int first, int last) {
    Span span = parsed.sentence().span(first, last);
    List<Integer> inside = new ArrayList<>();
    for (int c = 0; c < parsed.clauses().size(); c++) {
      if (span.contains(tokens.get(parsed.clauses().get(c).verb()).span())) {
        inside.add(c);
      }
    }
    return new Segment(first, last, main(inside), inside);
  }

  /**
   * The clause that says what happens: the first main one, else the first with a finite verb, else
   * the first.
   */
  private int main(List<Integer> inside) {
    for (int c : inside) {
      if (parsed.clauses().get(c).link() == Link.MAIN) {
        return c;
      }
    }
    for (int c : inside) {
      Tense tense = parsed.clauses().get(c).tense();
      if (tense != Tense.INFINITIVE
          && tense != Tense.PARTICIPLE
          && parsed.clauses().get(c).link() != Link.RELATIVE) {
        return c;
      }
    }
    return inside.isEmpty() ? -1 : inside.getFirst();
  }
}
