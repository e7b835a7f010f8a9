package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.denouement.manuscript.Span;

/** Which sentences mention two of the cast, and what passage is read to know how they stand. */
final class SharedSentences {

  /** A passage is of about so many words. */
  private static final int WORDS = 230;

  /** Sentences that mention more of the cast are lists. */
  private static final int MOST = 24;

  private final List<ReadSentence> sentences;
  private final Map<Pair, List<Integer>> byPair = new TreeMap<>();

  /** Those of a story, with each mention meaning whom it is known to mean. */
  SharedSentences(List<ReadSentence> sentences) {
    this.sentences = sentences;
    for (int i = 0; i < sentences.size(); i++) {
      List<String> ids = List.copyOf(mentioned(i));
      for (int one = 0; one < ids.size() && ids.size() <= MOST; one++) {
        for (int other = one + 1; other < ids.size(); other++) {
          byPair
              .computeIfAbsent(Pair.of(ids.get(one), ids.get(other)), pair -> new ArrayList<>())
              .add(i);
        }
      }
    }
  }

  private SortedSet<String> mentioned(int sentence) {
    TreeSet<String> ids = new TreeSet<>();
    sentences.get(sentence).entities().forEach(ids::addAll);
    return ids;
  }

  /** The pairs that most sentences mention together, those of the most first. */
  List<Pair> closest(int most) {
    return byPair.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Pair, List<Integer>> of) -> -of.getValue().size()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** In how many sentences two are mentioned together. */
  int count(Pair pair) {
    return byPair.getOrDefault(pair, List.of()).size();
  }

  /**
   * The sentences read to know how two stand: those that mention both, the middle ones left out
   * where they are too many, and as far as there is room what follows each and mentions one.
   */
  List<ReadSentence> of(Pair pair) {
    List<Integer> both = fitting(byPair.getOrDefault(pair, List.of()));
    TreeSet<Integer> chosen = new TreeSet<>(both);
    int room = WORDS - both.stream().mapToInt(this::size).sum();
    for (int at : both) {
      int next = at + 1;
      if (next < sentences.size() && !chosen.contains(next)) {
        SortedSet<String> ids = mentioned(next);
        boolean one = ids.contains(pair.one()) || ids.contains(pair.other());
        if (one && size(next) <= room) {
          chosen.add(next);
          room -= size(next);
        }
      }
    }
    return chosen.stream().map(sentences::get).toList();
  }

  /** The first and last of some sentences, as many as there is room for; at least one. */
  private List<Integer> fitting(List<Integer> all) {
    List<Integer> both = new ArrayList<>(all);
    int words = both.stream().mapToInt(this::size).sum();
    while (both.size() > 1 && words > WORDS) {
      List<Integer> middle = both.subList(both.size() / 2, both.size() / 2 + 1);
      words -= size(middle.getFirst());
      middle.clear();
    }
    return both;
  }

  /** How many words a sentence has, with a mark before each mention of somebody. */
  private int size(int sentence) {
    Stream<Span> mentions =
        sentences.get(sentence).references().stream().map(ReadSentence.Reference::span);
    return MarkedWords.size(sentences.get(sentence).sentence()) + (int) mentions.distinct().count();
  }
}
