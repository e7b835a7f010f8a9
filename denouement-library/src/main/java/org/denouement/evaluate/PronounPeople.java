package org.denouement.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.denouement.language.Mention;
import org.denouement.story.ReadSentence;
import org.jspecify.annotations.Nullable;

/**
 * Which member of the cast is which of the people that a careful reader names, each at most one:
 * the one that most mentions by their names mean.
 *
 * <p>A mention is by a name when its words are among the name's and among no other's; of a name
 * that is a description it must have the last word too.
 */
final class PronounPeople {

  private record Pair(String person, String member, int mentions) {}

  private final Map<String, String> members = new HashMap<>();

  PronounPeople(Collection<String> people, List<ReadSentence> sentences) {
    SequencedMap<String, List<String>> words = new LinkedHashMap<>();
    people.forEach(person -> words.put(person, words(person)));
    SequencedMap<String, SequencedMap<String, Integer>> counts = new LinkedHashMap<>();
    for (ReadSentence sentence : sentences) {
      List<Mention> mentions = sentence.parsed().mentions();
      for (int m = 0; m < mentions.size(); m++) {
        @Nullable String member = sentence.entity(m);
        @Nullable String person = member == null ? null : person(mentions.get(m), words);
        if (person != null) {
          counts.computeIfAbsent(person, p -> new LinkedHashMap<>()).merge(member, 1, Integer::sum);
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    counts.forEach((person, row) ->
        row.forEach((member, mentions) -> pairs.add(new Pair(person, member, mentions))));
    pairs.sort(Comparator.comparingInt(Pair::mentions).reversed());
    Set<String> taken = new HashSet<>();
    for (Pair pair : pairs) {
      if (!members.containsKey(pair.person()) && taken.add(pair.member())) {
        members.put(pair.person(), pair.member());
      }
    }
  }

  private static @Nullable String person(Mention mention, Map<String, List<String>> people) {
    String called = mention.name() != null ? mention.name() : mention.description();
    if (called == null || mention.form() == Mention.Form.PRONOUN) {
      return null;
    }
    List<String> words = words(called);
    @Nullable String found = null;
    for (Map.Entry<String, List<String>> person : people.entrySet()) {
      List<String> name = person.getValue();
      if (words.equals(name)) {
        return person.getKey();
      }
      if (!words.isEmpty() && isPart(words, person.getKey(), name)) {
        if (found != null) {
          return null;
        }
        found = person.getKey();
      }
    }
    return found;
  }

  private static boolean isPart(List<String> words, String person, List<String> name) {
    String last = person.substring(person.lastIndexOf(' ') + 1);
    boolean named = Character.isUpperCase(last.codePointAt(0));
    return name.containsAll(words) && (named || words.getLast().equals(name.getLast()));
  }

  private static List<String> words(String name) {
    return List.of(TextMeasures.norm(name).split(" "));
  }

  /** The id of the member of the cast that a person is; null where nobody is. */
  @Nullable String member(String person) {
    return members.get(person);
  }
}
