package org.denouement.ask;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.denouement.explain.Answer;
import org.denouement.explain.Evidence;
import org.denouement.explain.Explanation;
import org.denouement.explain.Explanation.Relationship;
import org.denouement.explain.Explanation.State;
import org.denouement.explain.Footing;
import org.denouement.language.People;
import org.denouement.language.WordList;
import org.denouement.story.Knowledge;
import org.jspecify.annotations.Nullable;

/** Answers who somebody's mother, children or boss are, and how many of them the story names. */
final class KinMind implements Mind {

  /** What somebody is to those who are this to them. */
  private static final Map<String, List<String>> INVERSE =
      WordList.wordsByKey(Knowledge.class, "inverse-bonds.txt");

  /** Words for kin of either sex, and those they cover. */
  private static final Map<String, Set<String>> COVERS =
      Map.of(
          "child", Set.of("son", "daughter", "child", "baby"),
          "kid", Set.of("son", "daughter", "child", "baby"),
          "parent", Set.of("mother", "father", "parent"),
          "sibling", Set.of("brother", "sister", "sibling", "twin"),
          "dad", Set.of("father"),
          "mom", Set.of("mother"),
          "mum", Set.of("mother"));

  private static final double SURE = 0.85;

  private final Explanation explanation;

  KinMind(Explanation explanation) {
    this.explanation = explanation;
  }

  @Override
  public List<Answer> answers(Question question, List<Match> matches) {
    boolean fits = question.asked() == Asked.WHO || question.asked() == Asked.AMOUNT;
    String role = role(question);
    if (!fits || question.named().size() != 1 || role == null) {
      return List.of();
    }
    Set<String> wanted = new LinkedHashSet<>(COVERS.getOrDefault(role, Set.of()));
    wanted.add(role);
    List<State> found = new ArrayList<>();
    List<String> names = names(question.named().getFirst(), wanted, found);
    if (names.isEmpty() || (question.asked() == Asked.AMOUNT && !question.has("many"))) {
      return List.of();
    }
    String said = String.join(", ", names);
    String text = question.asked() == Asked.AMOUNT ? names.size() + ": " + said : said;
    List<Evidence> evidence =
        found.stream().flatMap(state -> state.because().evidence().stream()).distinct().toList();
    return List.of(
        new Answer(
            text,
            names.size() > 1 ? Answer.Kind.LIST : Answer.Kind.SPAN,
            SURE,
            false,
            Footing.INFERRED,
            evidence,
            "ask.story"));
  }

  /** The one noun besides a name that the question is about, as a lemma; or null. */
  private static @Nullable String role(Question question) {
    List<Term> rest =
        question.terms().stream().filter(term -> term.role() != Term.Role.NAME).toList();
    boolean alone = rest.size() == 1 && rest.getFirst().role() == Term.Role.NOUN;
    return alone ? question.words().get(rest.getFirst().at()).lemma() : null;
  }

  private List<String> names(String id, Set<String> wanted, List<State> found) {
    List<String> names = new ArrayList<>();
    for (Relationship bond : explanation.relationships()) {
      String first = bond.between().getFirst();
      String second = bond.between().getLast();
      for (State state : bond.states()) {
        String other =
            first.equals(id) && is(state.role(), wanted)
                ? second
                : second.equals(id) && isInverse(state.role(), first, wanted) ? first : null;
        String name = other == null ? null : explanation.member(other).name();
        if (name != null && !names.contains(name)) {
          names.add(name);
          found.add(state);
        }
      }
    }
    return names;
  }

  private static boolean is(@Nullable String role, Set<String> wanted) {
    return role != null && (wanted.contains(role) || wanted.contains(last(role)));
  }

  /** Of "adoptive mother", mother. */
  private static String last(String role) {
    return role.substring(role.lastIndexOf(' ') + 1);
  }

  /** Whether somebody whose such a one is another may be called so: whose mother, a daughter. */
  private boolean isInverse(@Nullable String role, String of, Set<String> wanted) {
    if (role == null) {
      return false;
    }
    Set<String> called =
        INVERSE.entrySet().stream()
            .filter(entry -> entry.getValue().contains(last(role)))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    String pronouns = explanation.member(of).pronouns();
    return called.stream().anyMatch(word -> wanted.contains(word) && suits(word, pronouns));
  }

  private static boolean suits(String word, @Nullable String pronouns) {
    return switch (People.sense(word, word).gender()) {
      case HE -> !"she".equals(pronouns);
      case SHE -> !"he".equals(pronouns);
      case IT, UNKNOWN -> true;
    };
  }
}
