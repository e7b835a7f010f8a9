package org.denouement.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.denouement.language.Clause;
import org.denouement.language.Clause.Oblique;
import org.denouement.language.WordList;

/** Counts who acts on whom, who gives way to whom, and who speaks to whom. */
final class GiveAndTake {

  private static final Map<String, List<String>> VERBS =
      WordList.keysByWord(GiveAndTake.class, "give-and-take.txt");

  /** From whom to whom. */
  record Way(String from, String to) {}

  private final Map<Way, Tally> tallies = new HashMap<>();

  void read(ReadSentence sentence) {
    List<Clause> clauses = sentence.parsed().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      if (Reality.of(sentence.parsed(), i) == Reality.TOLD && clauses.get(i).complement() < 0) {
        read(sentence, clauses.get(i));
      }
    }
  }

  private void read(ReadSentence sentence, Clause clause) {
    List<String> subjects = sentence.entities(clause.subjects());
    if (subjects.size() != 1) {
      return;
    }
    Ground ground = Ground.of(sentence, clause);
    Tally.Part part = part(clause);
    for (int object : clause.objects()) {
      sentence
          .entities()
          .get(object)
          .forEach(other -> count(clause, subjects, other, part, ground));
    }
    for (Oblique oblique : clause.obliques()) {
      boolean by = oblique.preposition().equals("by");
      boolean to = oblique.preposition().equals("to") || oblique.preposition().equals("with");
      if (clause.passive() ? by : to) {
        sentence
            .entities()
            .get(oblique.mention())
            .forEach(other -> count(clause, subjects, other, part, ground));
      }
    }
  }

  private void count(
      Clause clause, List<String> subjects, String other, Tally.Part part, Ground ground) {
    String subject = subjects.getFirst();
    if (!subject.equals(other)) {
      Way way = clause.passive() ? new Way(other, subject) : new Way(subject, other);
      tallies.computeIfAbsent(way, w -> new Tally()).count(part, ground);
    }
  }

  private static Tally.Part part(Clause clause) {
    return switch (VERBS.getOrDefault(clause.lemma(), List.of("acts")).getFirst()) {
      case "yields" -> Tally.Part.YIELDS;
      case "speaks" -> Tally.Part.SPEAKS;
      default -> Tally.Part.ACTS;
    };
  }

  /** The counts by pair of ids as the cast knows them now. */
  Map<Way, Tally> tallies(UnaryOperator<String> known) {
    Map<Way, Tally> all = new HashMap<>();
    tallies.entrySet().stream()
        .sorted(
            Map.Entry.<Way, Tally>comparingByKey(
                java.util.Comparator.comparing(Way::from).thenComparing(Way::to)))
        .forEach(entry -> {
          Way way = new Way(known.apply(entry.getKey().from()), known.apply(entry.getKey().to()));
          all.merge(way, entry.getValue(), Tally::plus);
        });
    return all;
  }
}
