package org.denouement.encoder;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Gives the mentions of a window their vectors. */
final class WithVectors {

  private WithVectors() {}

  /**
   * The sentences of a window, their mentions with vectors but for titles.
   *
   * @param graph makes the vectors of mentions, in order
   */
  static List<EncodedSentence> of(
      List<EncodedSentence> sentences,
      Function<List<MentionGraph.Place>, List<MentionVectors>> graph) {
    List<MentionGraph.Place> places = new ArrayList<>();
    int from = 0;
    for (EncodedSentence sentence : sentences) {
      for (EncodedMention one : sentence.mentions()) {
        if (isCompared(one)) {
          int head = sentence.head(one.first(), one.last());
          places.add(new MentionGraph.Place(from + one.first(), from + one.last(), from + head));
        }
      }
      from += sentence.words().size();
    }
    Iterator<MentionVectors> vectors = graph.apply(places).iterator();
    List<EncodedSentence> all = new ArrayList<>();
    for (EncodedSentence sentence : sentences) {
      List<EncodedMention> mentions = new ArrayList<>();
      for (EncodedMention one : sentence.mentions()) {
        mentions.add(isCompared(one) ? one.with(vectors.next()) : one);
      }
      all.add(new EncodedSentence(sentence.words(), mentions));
    }
    return all;
  }

  private static boolean isCompared(EncodedMention mention) {
    return !mention.form().equals(EncodedMention.TITLE);
  }
}
