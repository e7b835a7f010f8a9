package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.explain.Answer;
import org.denouement.explain.Citations;
import org.denouement.explain.Evidence;
import org.denouement.explain.Footing;
import org.denouement.manuscript.Span;

/** Makes answers of words of the story: how they read, and what is cited for them. */
final class Telling {

  private static final int MOST_WORDS = 55;

  /** How many words the lines cited for an answer may have together. */
  private static final int MOST_CITED = 95;

  /** From this share of its words on, a question is settled by one line. */
  private static final double SETTLED = 0.9;

  private final Wording wording;
  private final Citations citations;

  Telling(Wording wording, Citations citations) {
    this.wording = wording;
    this.citations = citations;
  }

  /**
   * An answer by words that stand in the story.
   *
   * @param others other lines that may tell it, the likeliest first; where there are none and the
   *     answer's leaves much of the question open, those that speak most of it
   */
  Answer span(
      Question question,
      Candidate told,
      List<Line> others,
      List<Match> matches,
      double confidence,
      String stage) {
    Line line = told.match().line();
    String words =
        question.asked() == Asked.WHO
            ? wording.person(line, told.words(), question)
            : wording.words(line, told.words(), question);
    return new Answer(
        words,
        Answer.Kind.SPAN,
        confidence,
        false,
        Footing.STATED,
        evidence(told, others, matches),
        stage);
  }

  /**
   * Yes or no, with the words it is read off.
   *
   * @param others lines that speak for it nearly as much, cited as far as there is room
   */
  Answer verdict(
      Question question,
      boolean yes,
      Line line,
      Reason reason,
      List<Line> others,
      double confidence,
      String stage) {
    Stretch subject = reason.subject();
    String who = subject == null ? "" : wording.person(line, subject, question) + " ";
    List<Evidence> evidence = new ArrayList<>(List.of(cite(line, reason.words())));
    others.stream()
        .filter(other -> Math.min(line.size(), MOST_WORDS) + other.size() <= MOST_CITED)
        .map(other -> citations.at(other.span()))
        .forEach(evidence::add);
    return new Answer(
        (yes ? "Yes: " : "No: ") + who + wording.words(line, reason.words(), question),
        yes ? Answer.Kind.YES : Answer.Kind.NO,
        confidence,
        false,
        Footing.INFERRED,
        evidence,
        stage);
  }

  /** That what a question takes for granted is not so. */
  Answer denial(String text, Match match, double confidence) {
    return new Answer(
        text,
        Answer.Kind.NONE,
        confidence,
        false,
        null,
        List.of(cite(match.line(), new Stretch(0, 0))),
        "ask.premise");
  }

  /** That the story, so far, does not say; with the nearest passage. */
  Answer none(List<Match> matches, double confidence) {
    List<Evidence> nearest =
        matches.isEmpty() ? List.of() : List.of(cite(matches.getFirst().line(), new Stretch(0, 0)));
    return new Answer(
        // The same at a horizon as at the end: a reader who stopped cannot know which it is.
        "The story so far does not say.",
        Answer.Kind.NONE,
        confidence,
        false,
        null,
        nearest,
        "ask");
  }

  /** The line of the answer, and the first of the others that there is room for. */
  private List<Evidence> evidence(Candidate best, List<Line> others, List<Match> matches) {
    Line line = best.match().line();
    List<Evidence> evidence = new ArrayList<>(List.of(cite(line, best.words())));
    int words = Math.min(line.size(), MOST_WORDS);
    Stream<Line> open =
        best.match().coverage() < SETTLED ? matches.stream().map(Match::line) : Stream.of();
    Stream.concat(others.stream(), open)
        .filter(other -> other.index() != line.index() && words + other.size() <= MOST_CITED)
        .findFirst()
        .map(other -> citations.at(other.span()))
        .ifPresent(evidence::add);
    return evidence;
  }

  /** The sentence, or of a long one the words around the answer. */
  private Evidence cite(Line line, Stretch words) {
    if (line.size() <= MOST_WORDS) {
      return citations.at(line.span());
    }
    int around = Math.max(0, MOST_WORDS - words.size()) / 2;
    int first = Math.max(0, words.first() - around);
    int last = Math.min(line.size() - 1, words.last() + around);
    return citations.at(
        new Span(line.word(first).token().span().start(), line.word(last).token().span().end()));
  }
}
