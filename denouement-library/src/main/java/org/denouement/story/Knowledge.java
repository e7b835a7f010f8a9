package org.denouement.story;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * What a reader knows after the last page read.
 *
 * @param sentences every sentence read, in telling order, with who is meant in it
 * @param cast who is in the story, by first appearance
 * @param happenings what happens, in telling order
 * @param atOdds what the text tells at odds about when something happened
 * @param knot how it hangs together
 * @param quotes what is said in direct speech, by its opening
 * @param reported what is said in indirect speech, in the order of the text
 */
public record Knowledge(
    List<ReadSentence> sentences,
    List<CastMember> cast,
    List<Happening> happenings,
    List<AtOdds> atOdds,
    Knot knot,
    List<Quote> quotes,
    List<Reported> reported) {
  public Knowledge {
    sentences = List.copyOf(sentences);
    cast = List.copyOf(cast);
    happenings = List.copyOf(happenings);
    atOdds = List.copyOf(atOdds);
    quotes = List.copyOf(quotes);
    reported = List.copyOf(reported);
  }

  /**
   * How much somebody speaks.
   *
   * @param quotes in how many quotations
   * @param words how many words stand in those
   * @param reported how often the text reports what they say
   */
  public record Spoken(int quotes, int words, int reported) {}

  /** How much a member of the cast speaks, as far as speakers are known. */
  public Spoken spoken(String id) {
    List<Quote> theirs = quotes.stream().filter(quote -> id.equals(quote.speaker())).toList();
    long told = reported.stream().filter(one -> id.equals(one.speaker())).count();
    return new Spoken(
        theirs.size(), theirs.stream().mapToInt(Quote::words).sum(), Math.toIntExact(told));
  }

  /** Finds the rank in story order, from 1, of what is told at a place. */
  public IntUnaryOperator storyOrder() {
    return StoryOrder.of(happenings);
  }
}
