package org.denouement.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.denouement.explain.Explanation;
import org.denouement.language.Token;
import org.jspecify.annotations.Nullable;

/** Says whom of the cast a stretch of words names. */
final class CastNames {

  private static final Set<String> LEFT_OUT =
      Set.of("the", "a", "an", "mr", "mrs", "ms", "miss", "dr", "mr.", "mrs.", "ms.", "dr.");

  private final Map<String, Explanation.CastMember> members = new LinkedHashMap<>();
  private final List<Known> known = new ArrayList<>();

  /** A name somebody is known by, cut into lower-case words. */
  private record Known(List<String> words, String id, int mentions, boolean whole) {}

  CastNames(List<Explanation.CastMember> cast) {
    for (Explanation.CastMember member : cast) {
      members.put(member.id(), member);
      Stream.concat(Stream.of(member.name()), member.aliases().stream())
          .forEach(name -> learn(name, member));
    }
    known.sort(
        Comparator.comparing((Known name) -> !name.whole())
            .thenComparingInt(name -> -name.words().size())
            .thenComparingInt(name -> -name.mentions()));
  }

  /** A name is known by all its words, and where it is a proper one by each of them. */
  private void learn(String name, Explanation.CastMember member) {
    List<String> words = words(name);
    if (words.isEmpty()) {
      return;
    }
    known.add(new Known(words, member.id(), member.mentions(), true));
    boolean proper =
        Stream.of(name.split("\\s+")).allMatch(word -> Character.isUpperCase(word.charAt(0)));
    if (proper && words.size() > 1) {
      words.forEach(
          word -> known.add(new Known(List.of(word), member.id(), member.mentions(), false)));
    }
  }

  private static List<String> words(String name) {
    return Stream.of(
            name.toLowerCase(Locale.ROOT)
                .replace('\u2019', '\'')
                .replace("'s", " 's")
                .split("\\s+"))
        .filter(word -> !word.isBlank() && !LEFT_OUT.contains(word))
        .toList();
  }

  /** The name of somebody, or null for an id that is not of the cast. */
  @Nullable String name(String id) {
    Explanation.CastMember member = members.get(id);
    return member == null ? null : member.name();
  }

  Explanation.@Nullable CastMember member(String id) {
    return members.get(id);
  }

  /** Who is named by the words from {@code at} on, and by how many of them; or null. */
  @Nullable Named at(List<Token> tokens, int at) {
    for (Known name : known) {
      if (matches(name, tokens, at)) {
        return new Named(name.id(), name.words().size());
      }
    }
    return null;
  }

  private static boolean matches(Known name, List<Token> tokens, int at) {
    if (at + name.words().size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < name.words().size(); i++) {
      if (!tokens.get(at + i).is(name.words().get(i))) {
        return false;
      }
    }
    return name.words().size() > 1 || name.whole() || tokens.get(at).capital();
  }

  /** Whose name is spelt nearly so, or null where nobody's or more than one's. */
  @Nullable String nearly(String word) {
    String form = word.toLowerCase(Locale.ROOT);
    int most = form.length() < 4 ? 0 : form.length() < 7 ? 1 : 2;
    Set<String> ids = new LinkedHashSet<>();
    int least = most;
    for (Known name : known) {
      for (String part : name.words()) {
        int steps = part.charAt(0) == form.charAt(0) ? Spelling.steps(form, part, least) : most + 1;
        if (steps < least) {
          ids.clear();
          least = steps;
        }
        if (steps <= least && part.length() > 3) {
          ids.add(name.id());
        }
      }
    }
    return ids.size() == 1 ? ids.iterator().next() : null;
  }

  /** Who of those that go by a pronoun is most spoken of, some left out; or null. */
  @Nullable String likeliest(String pronoun, Collection<@Nullable String> but) {
    return members.values().stream()
        .filter(member -> pronoun.equals(member.pronouns()) && !but.contains(member.id()))
        .max(Comparator.comparingInt(Explanation.CastMember::mentions))
        .map(Explanation.CastMember::id)
        .orElse(null);
  }

  /** All who are named in some words, in their order. */
  Set<String> in(List<Token> tokens) {
    Set<String> ids = new LinkedHashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Named named = at(tokens, i);
      if (named != null) {
        ids.add(named.id());
      }
    }
    return ids;
  }

  /** Somebody and the number of words that name them. */
  record Named(String id, int length) {}
}
