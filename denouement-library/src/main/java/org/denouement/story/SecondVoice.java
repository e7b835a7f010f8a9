package org.denouement.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.denouement.encoder.MarksInPassage;

/**
 * Has the trained reader say how two of the cast stand to each other, beside what the rules say.
 */
final class SecondVoice {

  /** Of more pairs than this only those are read that most sentences mention together. */
  private static final int PAIRS = 64;

  private final Optional<MarkReader> reader;

  /**
   * A voice.
   *
   * @param reader empty where there is none, and nothing is said
   */
  SecondVoice(Optional<MarkReader> reader) {
    this.reader = reader;
  }

  /**
   * What it says of a cast.
   *
   * @param shared in which sentences two of it are mentioned
   * @param byPair what is said of each pair that was read
   */
  record Said(SharedSentences shared, Map<Pair, Heard> byPair) {}

  /** What it says of a cast; empty where there is no reader. */
  Optional<Said> of(List<CastMember> cast, List<ReadSentence> sentences) {
    return reader.map(marks -> said(marks, cast, new SharedSentences(sentences)));
  }

  private static Said said(MarkReader marks, List<CastMember> cast, SharedSentences shared) {
    Map<String, String> names =
        cast.stream().collect(Collectors.toMap(CastMember::id, CastMember::name));
    // Read at once; what is said of a pair does not depend on any other.
    return new Said(
        shared,
        shared.closest(PAIRS).parallelStream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    pair -> heard(marks, names, pair, shared.of(pair)),
                    (one, same) -> one,
                    TreeMap::new)));
  }

  private static Heard heard(
      MarkReader reader, Map<String, String> names, Pair pair, List<ReadSentence> sentences) {
    PairPassage passage = PairPassage.of(names, pair.one(), pair.other(), sentences);
    PairPassage turned = PairPassage.of(names, pair.other(), pair.one(), sentences);
    MarksInPassage said = reader.read(passage.question(), passage.words());
    MarksInPassage saidTurned = reader.read(turned.question(), turned.words());
    return Heard.of(sentences, passage, said, turned, saidTurned);
  }
}
