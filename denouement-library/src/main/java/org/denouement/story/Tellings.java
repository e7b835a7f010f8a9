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
    if (!subordinate || carries(parsed, segment, first)) {
      return span;
    }
    for (Mention mention : parsed.mentions()) {
      if (mention.first() == first + 1 && mention.last() < segment.last()) {
        return new Span(mention.span().start(), span.end());
      }
    }
    return span;
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
