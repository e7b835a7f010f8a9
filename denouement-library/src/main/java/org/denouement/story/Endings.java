package org.denouement.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.WordList;

/**
 * Finds where what is between two people is told to end: "their marriage falls apart", "she calls
 * off the wedding". Whose it is goes without saying where it is what was told of last.
 */
final class Endings {

  private static final Map<String, List<String>> KINDS =
      WordList.keysByWord(Endings.class, "endings.txt");

  private final Consumer<Tie> found;
  private List<String> last = List.of();
  private List<String> asked = List.of();
  private int sinceAsked;

  Endings(Consumer<Tie> found) {
    this.found = found;
  }

  /** Takes notice of a tie told. */
  void note(Tie tie) {
    if (tie.turn() == Turn.ENGAGE && !tie.lasting()) {
      asked = List.of(tie.first(), tie.second());
      sinceAsked = 0;
    }
    switch (tie.turn()) {
      case LOVE, ENGAGE, WED -> last = List.of(tie.first(), tie.second());
      default -> {}
    }
  }

  void read(ReadSentence sentence) {
    List<Clause> clauses = sentence.parsed().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      boolean told =
          !sentence.isQuoted(clause.verb()) && Reality.of(sentence.parsed(), i) == Reality.TOLD;
      for (int bond : told ? ended(clause) : List.<Integer>of()) {
        if (is(word(sentence.parsed().mentions().get(bond)), "bond")) {
          ends(sentence, clause, bond);
        }
      }
      if (told && is(clause.lemma(), "refused")) {
        refuses(sentence, clause);
      }
    }
    sinceAsked++;
  }

  /** "Paul proposes to Nora, but she declines": right after, and nobody else. */
  private void refuses(ReadSentence sentence, Clause clause) {
    List<String> others = sentence.entities(clause.objects());
    if (sinceAsked < 2
        && asked.size() == 2
        && sentence.entities(clause.subjects()).equals(asked.subList(1, 2))
        && (others.isEmpty() || others.equals(asked.subList(0, 1)))) {
      Ground ground = Ground.of(sentence, clause);
      found.accept(
          new Tie(
              asked.get(1), asked.get(0), Turn.REFUSE, null, null, clause.lemma(), false, ground));
    }
  }

  /** What ends by the verb of a clause, if it is such a verb. */
  private static List<Integer> ended(Clause clause) {
    if (is(clause.lemma(), "ends") && clause.objects().isEmpty()) {
      return clause.subjects();
    }
    if (!is(clause.lemma(), "ended")) {
      return List.of();
    }
    return clause.passive() ? clause.subjects() : clause.objects();
  }

  private void ends(ReadSentence sentence, Clause clause, int bond) {
    Set<String> pair = new LinkedHashSet<>();
    Mention told = sentence.parsed().mentions().get(bond);
    Neighbours near = new Neighbours(sentence);
    if (told.owner() >= 0) {
      pair.addAll(near.preceding(told.owner()));
    }
    clause.obliques().stream()
        .filter(oblique -> oblique.preposition().equals("with"))
        .forEach(oblique -> pair.addAll(sentence.entities().get(oblique.mention())));
    boolean bare = pair.isEmpty();
    if (!clause.subjects().contains(bond) && pair.size() < 2) {
      pair.addAll(sentence.entities(clause.subjects()));
    }
    List<String> both = new ArrayList<>(pair);
    if (both.size() < 2 && bare && last.containsAll(both)) {
      both = last;
    }
    if (both.size() == 2) {
      Turn turn = is(word(told), "love") ? Turn.BREAK : Turn.PART;
      Ground ground = Ground.of(sentence, clause);
      found.accept(
          new Tie(both.get(0), both.get(1), turn, null, null, clause.lemma(), false, ground));
    }
  }

  private static String word(Mention mention) {
    String words = mention.description();
    return words == null || mention.name() != null
        ? ""
        : words.substring(words.lastIndexOf(' ') + 1);
  }

  private static boolean is(String word, String kind) {
    return KINDS.getOrDefault(word, List.of()).contains(kind);
  }
}
