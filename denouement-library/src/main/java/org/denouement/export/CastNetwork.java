package org.denouement.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.denouement.Story;
import org.denouement.explain.Explanation.CastMember;
import org.denouement.story.Happening;
import org.denouement.story.Knowledge;
import org.denouement.story.Quote;
import org.denouement.story.ReadSentence;
import org.denouement.story.Reported;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do with whom.
 *
 * @param nodes the cast, by first appearance
 * @param ties those who act together, speak to each other or stand on a page together, by the order
 *     of the cast
 */
record CastNetwork(List<CastMember> nodes, List<Tie> ties) {

  /**
   * What two have to do with each other.
   *
   * @param one the id of the one that appears first
   * @param other the other's
   * @param talks how often one speaks to the other, directly or as the text reports
   * @param happenings how many happenings both have a part in
   * @param pages how many pages mention both
   */
  record Tie(String one, String other, int talks, int happenings, int pages) {

    /** How often they have to do with each other, beyond standing on a page. */
    int interactions() {
      return talks + happenings;
    }
  }

  /** Two of the cast, by their places in it. */
  private record Pair(int one, int other) implements Comparable<Pair> {

    @Override
    public int compareTo(Pair pair) {
      return one != pair.one ? Integer.compare(one, pair.one) : Integer.compare(other, pair.other);
    }
  }

  CastNetwork {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
  }

  /** The network of a story, as far as it was read. */
  static CastNetwork of(Story story) {
    List<CastMember> cast = story.explain().cast();
    return new CastNetwork(cast, new Counting(cast).count(story.knowledge()));
  }

  /** Counts pair by pair. */
  private static final class Counting {

    private final List<CastMember> cast;
    private final Map<String, Integer> places = new HashMap<>();
    private final TreeMap<Pair, Integer> talks = new TreeMap<>();
    private final TreeMap<Pair, Integer> happenings = new TreeMap<>();
    private final TreeMap<Pair, Integer> pages = new TreeMap<>();

    Counting(List<CastMember> cast) {
      this.cast = cast;
      cast.forEach(member -> places.put(member.id(), places.size()));
    }

    List<Tie> count(Knowledge knowledge) {
      for (Quote quote : knowledge.quotes()) {
        talk(quote.speaker(), quote.addressee());
      }
      for (Reported reported : knowledge.reported()) {
        talk(reported.speaker(), reported.addressee());
      }
      for (Happening happening : knowledge.happenings()) {
        addAll(happening.participants(), happenings);
      }
      for (Set<String> page : pages(knowledge.sentences())) {
        addAll(page, pages);
      }
      return Stream.of(talks, happenings, pages)
          .flatMap(counts -> counts.keySet().stream())
          .distinct()
          .sorted()
          .map(this::tie)
          .toList();
    }

    private static Iterable<Set<String>> pages(List<ReadSentence> sentences) {
      Map<Integer, Set<String>> pages = new TreeMap<>();
      for (ReadSentence sentence : sentences) {
        Set<String> page = pages.computeIfAbsent(sentence.page(), p -> new TreeSet<>());
        sentence.references().forEach(reference -> page.add(reference.entity()));
      }
      return pages.values();
    }

    private void talk(@Nullable String speaker, @Nullable String addressee) {
      if (speaker != null && addressee != null) {
        addAll(List.of(speaker, addressee), talks);
      }
    }

    private void addAll(Iterable<String> ids, Map<Pair, Integer> counts) {
      Set<Integer> together = new TreeSet<>();
      for (String id : ids) {
        Integer place = places.get(id);
        if (place != null) {
          together.add(place);
        }
      }
      for (int one : together) {
        for (int other : together) {
          if (one < other) {
            counts.merge(new Pair(one, other), 1, Integer::sum);
          }
        }
      }
    }

    private Tie tie(Pair pair) {
      return new Tie(
          cast.get(pair.one()).id(),
          cast.get(pair.other()).id(),
          talks.getOrDefault(pair, 0),
          happenings.getOrDefault(pair, 0),
          pages.getOrDefault(pair, 0));
    }
  }
}
