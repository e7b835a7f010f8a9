package org.denouement.story;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.denouement.language.Clause.Link;
import org.denouement.language.Mention;
import org.denouement.language.ParsedSentence;
import org.denouement.language.Token;
import org.denouement.manuscript.Span;

/** Finds the words of a stretch that tell its happening, and those that stand by themselves. */
final class Tellings {

  private Tellings() {}

  /** The words without the conjunction before them where no other clause carries them. */
  static Span telling(ParsedSentence parsed, Segment segment, Span span) {
    int first = parsed.sentence().tokenAt(span.start());
    String opener = parsed.sentence().tokens().get(first).form().toLowerCase(Locale.ROOT);
    boolean subordinate = Segments.OTHER_MOMENT.contains(opener) || opener.equals("that");
    if (!subordinate || opensSentence(parsed, segment, first)) {
      return span;
    }
    if (carries(parsed, segment, first)) {
      return hangsBefore(parsed, segment, first) ? main(parsed, segment, span) : span;
    }
    for (Mention mention : parsed.mentions()) {
      if (mention.first() == first + 1 && mention.last() < segment.last()) {
        return new Span(mention.span().start(), span.end());
      }
    }
    return span;
  }

  /**
   * "When the bell rings, they leave": at the start of a sentence a conjunction stays if what
   * carries it comes after a comma in the same stretch, whatever the parse makes of it.
   */
  private static boolean opensSentence(ParsedSentence parsed, Segment segment, int opener) {
    List<Token> tokens = parsed.sentence().tokens();
    int comma =
        IntStream.range(opener, segment.last())
            .filter(i -> tokens.get(i).is(","))
            .findFirst()
            .orElse(segment.last());
    return segment.first() == 0
        && opener == 0
        && IntStream.rangeClosed(comma + 1, segment.last())
            .filter(i -> tokens.get(i).relation().startsWith("nsubj"))
            .anyMatch(i -> tokens.get(i).head() > i && !isRelative(tokens.get(i)));
  }

  private static boolean isRelative(Token token) {
    return token.is("who") || token.is("which") || token.is("that");
  }

  /** "the day when she came, he left": whether a conjunction hangs on what the stretch lacks. */
  private static boolean hangsBefore(ParsedSentence parsed, Segment segment, int opener) {
    int start = parsed.sentence().tokens().get(opener).span().start();
    return parsed.clauses().stream()
        .filter(clause -> clause.span().start() == start && clause.parent() >= 0)
        .anyMatch(clause -> parsed.clauses().get(clause.parent()).verb() < segment.first());
  }

  /** The words from the subject of the main clause on. */
  private static Span main(ParsedSentence parsed, Segment segment, Span span) {
    return segment.clauses().stream()
        .map(parsed.clauses()::get)
        .filter(clause -> clause.link() == Link.MAIN && !clause.subjects().isEmpty())
        .map(clause -> parsed.mentions().get(clause.subjects().getFirst()))
        .filter(subject -> subject.first() > segment.first())
        .map(subject -> new Span(subject.span().start(), span.end()))
        .findFirst()
        .orElse(span);
  }

  /** Whether a clause with a subject of its own carries what a conjunction at the start opens. */
  private static boolean carries(ParsedSentence parsed, Segment segment, int opener) {
    List<Token> tokens = parsed.sentence().tokens();
    return segment.clauses().stream()
        .map(parsed.clauses()::get)
        .filter(clause -> clause.link() == Link.MAIN)
        .anyMatch(clause ->
            IntStream.rangeClosed(opener + 1, segment.last())
                .filter(i -> tokens.get(i).relation().startsWith("nsubj"))
                .map(i -> tokens.get(i).head())
                .anyMatch(
                    head -> head == clause.verb() || head == tokens.get(clause.verb()).head()));
  }

  /** The words of a stretch without the conjunction and signs around it. */
  static Span span(ParsedSentence parsed, Segment segment) {
    List<Token> tokens = parsed.sentence().tokens();
    int first = segment.first();
    int last = segment.last();
    while (first < last && (isSign(tokens.get(first)) || isJoint(tokens.get(first), first))) {
      first++;
    }
    while (last > first && isLoose(tokens.get(last))) {
      last--;
    }
    return parsed.sentence().span(first, last);
  }

  private static boolean isSign(Token token) {
    return token.is(",") || token.is(";") || token.is("-") || token.is("--");
  }

  private static boolean isJoint(Token token, int first) {
    return first > 0 && (token.is("and") || token.is("but") || token.is("so") || token.is("or"));
  }

  private static boolean isLoose(Token token) {
    return isSign(token) || token.is("and") || token.is("but");
  }
}
