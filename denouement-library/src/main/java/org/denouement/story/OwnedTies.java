package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/**
 * The ties told by what somebody of the cast is known as: whoever is "Nora's father" is her kin,
 * even where the sentence that says so did not show whose father was meant.
 */
final class OwnedTies {

  private final List<ReadSentence> sentences;
  private final Set<Set<String>> told = new HashSet<>();
  private final Map<Integer, Set<String>> owners = new HashMap<>();

  /**
   * What the cast are known as.
   *
   * @param sentences those read, in order
   * @param ties what the nouns of the sentences have told, which is not told again
   */
  OwnedTies(List<ReadSentence> sentences, List<Tie> ties) {
    this.sentences = sentences;
    for (Tie tie : ties) {
      if (tie.lasting()) {
        told.add(pair(tie.first(), tie.second()));
        owners.computeIfAbsent(tie.ground().at(), at -> new HashSet<>()).add(tie.first());
      }
    }
  }

  /** At most one tie for a pair. */
  List<Tie> of(List<CastMember> cast) {
    List<Tie> ties = new ArrayList<>();
    for (CastMember member : cast) {
      for (CastMember.About about : member.abouts()) {
        Tie tie = tie(member, about);
        if (tie != null && told.add(pair(tie.first(), tie.second()))) {
          ties.add(tie);
        }
      }
    }
    return ties;
  }

  private @Nullable Tie tie(CastMember member, CastMember.About about) {
    String owner = about.owner();
    if (owner == null || owner.equals(member.id()) || isOthers(about.span(), owner)) {
      return null;
    }
    String noun = about.noun();
    BondWords.Sense sense = BondWords.sense(noun, noun.substring(noun.lastIndexOf(' ') + 1));
    Ground ground = ground(about.span());
    if (sense == null || sense.over() || ground == null) {
      return null;
    }
    return new Tie(
        owner, member.id(), sense.turn(), sense.role(), sense.kin(), sense.role(), true, ground);
  }

  /** Whether the sentence has told that what these words name is somebody else's. */
  private boolean isOthers(Span span, String owner) {
    return IntStream.range(span.start(), span.end())
        .mapToObj(at -> owners.getOrDefault(at, Set.of()))
        .anyMatch(all -> !all.isEmpty() && !all.contains(owner));
  }

  private @Nullable Ground ground(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span around = sentences.get(middle).sentence().span();
      if (around.contains(span)) {
        return NounTies.ground(sentences.get(middle), span);
      }
      if (around.start() < span.start()) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return null;
  }

  private static Set<String> pair(String one, String other) {
    return Set.of(one, other);
  }
}
