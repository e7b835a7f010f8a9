package org.denouement.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/**
 * How the cast stand to each other, gathered sentence by sentence.
 *
 * <p>Keeps what was told between two people as it is read; what that makes of them is said only
 * when asked, with the cast as it is known then. Not thread-safe.
 */
final class Relationships {

  /** So many dealings make two acquainted. */
  private static final int DEALINGS = 2;

  private final List<Tie> ties = new ArrayList<>();
  private final Endings endings = new Endings(ties::add);
  private final NounTies nouns = new NounTies(this::add);
  private final VerbTies verbs = new VerbTies(this::add);
  private final GiveAndTake giveAndTake = new GiveAndTake();

  /** Reads the next sentence. */
  void read(ReadSentence sentence) {
    nouns.read(sentence);
    verbs.read(sentence);
    endings.read(sentence);
    giveAndTake.read(sentence);
  }

  private void add(Tie tie) {
    ties.add(tie);
    endings.note(tie);
  }

  /**
   * What is told between any two of the cast.
   *
   * @param known the id of the cast member that an id means now
   * @param cast who is in the story, by now
   * @param said what is said in direct speech
   * @param sentences the sentences in which it is said
   */
  ToldTies told(
      UnaryOperator<String> known,
      List<CastMember> cast,
      List<Quote> said,
      List<ReadSentence> sentences) {
    List<Tie> all =
        Groups.spread(
            ties.stream()
                .map(tie -> tie.between(known.apply(tie.first()), known.apply(tie.second())))
                .filter(tie -> !tie.first().equals(tie.second()))
                .toList());
    all.addAll(new OwnedTies(sentences, all).of(cast));
    all.addAll(Kinship.composed(all));
    Map<GiveAndTake.Way, Tally> tallies = giveAndTake.tallies(known, said, sentences);
    all.addAll(dealings(tallies));
    SequencedMap<Pair, List<Tie>> byPair = new LinkedHashMap<>();
    for (Tie tie : all) {
      byPair
          .computeIfAbsent(Pair.of(tie.first(), tie.second()), pair -> new ArrayList<>())
          .add(tie);
    }
    return new ToldTies(byPair, tallies);
  }

  /** Those who have to do with each other often enough to be acquainted. */
  private static List<Tie> dealings(Map<GiveAndTake.Way, Tally> tallies) {
    List<Tie> dealings = new ArrayList<>();
    tallies.forEach((way, tally) -> {
      Tally back = tallies.getOrDefault(new GiveAndTake.Way(way.to(), way.from()), new Tally());
      boolean once = way.from().compareTo(way.to()) < 0 || back.all() == 0;
      if (once && tally.all() + back.all() >= DEALINGS) {
        List<Ground> grounds = tally.grounds().subList(0, 1);
        dealings.add(new Tie(way.from(), way.to(), Turn.DEAL, null, null, "deal", false, grounds));
      }
    });
    return dealings;
  }
}
