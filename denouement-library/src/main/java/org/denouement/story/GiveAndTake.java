package org.denouement.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.denouement.language.Clause;
import org.denouement.language.Clause.Oblique;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Counts who acts on whom, who asks, offers, refuses, gives way and speaks: by the verbs of the
 * telling, and by direct speech as far as it is known who speaks to whom.
 */
final class GiveAndTake {

  private static final Map<String, List<String>> VERBS =
      WordList.keysByWord(GiveAndTake.class, "give-and-take.txt");

  private static final Set<String> TOWARD = Set.of("to", "with", "for");

  /** From whom to whom. */
  record Way(String from, String to) {}

  /** Who is told to speak in a sentence, by where it starts. */
  private record Told(int sentence, String speaker) {}

  private final Map<Way, Tally> tallies = new HashMap<>();
  private final Set<Told> told = new HashSet<>();

  /** Reads the clauses of a sentence; what direct speech tells of is not counted. */
  void read(ReadSentence sentence) {
    List<Clause> clauses = sentence.parsed().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      Part part = part(sentence, i);
      if (part != null && clause.complement() < 0 && !sentence.isQuoted(clause.verb())) {
        count(sentence, i, part);
      }
    }
  }

  /** What a clause counts as, or null where it tells of nothing that happened. */
  private static @Nullable Part part(ReadSentence sentence, int index) {
    Clause clause = sentence.parsed().clauses().get(index);
    Part part = Part.of(VERBS.getOrDefault(clause.lemma(), List.of("acts")).getFirst());
    if (Reality.of(sentence.parsed(), index) == Reality.TOLD) {
      return part;
    }
    boolean withheld = part == Part.YIELDS || part == Part.HEARS;
    boolean plain = clause.modal() == null && clause.link() == Clause.Link.MAIN;
    return clause.negated() && withheld && plain ? Part.REFUSES : null;
  }

  private void count(ReadSentence sentence, int index, Part part) {
    Clause clause = sentence.parsed().clauses().get(index);
    List<String> subjects = sentence.entities(clause.subjects());
    if (subjects.size() != 1) {
      return;
    }
    String subject = subjects.getFirst();
    Ground ground = Ground.of(sentence, clause);
    Set<String> others = others(sentence, clause);
    if (others.isEmpty() && part != Part.ACTS && part != Part.SPEAKS) {
      others = below(sentence, index);
    }
    for (String other : others) {
      if (!subject.equals(other)) {
        Way way = clause.passive() ? new Way(other, subject) : new Way(subject, other);
        tallies.computeIfAbsent(way, w -> new Tally()).count(part, ground);
        if (part == Part.SPEAKS || part == Part.ASKS) {
          told.add(new Told(sentence.sentence().span().start(), way.from()));
        }
      }
    }
  }

  private static Set<String> others(ReadSentence sentence, Clause clause) {
    Set<String> others = new LinkedHashSet<>(sentence.entities(clause.objects()));
    for (Oblique oblique : clause.obliques()) {
      String preposition = oblique.preposition();
      if (clause.passive() ? preposition.equals("by") : TOWARD.contains(preposition)) {
        others.addAll(sentence.entities().get(oblique.mention()));
      }
    }
    return others;
  }

  /** "refuses to help Nora": whom the infinitive is about. */
  private static Set<String> below(ReadSentence sentence, int index) {
    Set<String> others = new LinkedHashSet<>();
    for (Clause clause : sentence.parsed().clauses()) {
      if (clause.parent() == index && clause.tense() == Clause.Tense.INFINITIVE) {
        others.addAll(others(sentence, clause));
      }
    }
    return others;
  }

  /**
   * The counts by pair of ids as the cast knows them now.
   *
   * @param said what is said in direct speech, by known ids
   * @param sentences the sentences of the story, in which it is said
   */
  Map<Way, Tally> tallies(
      UnaryOperator<String> known, List<Quote> said, List<ReadSentence> sentences) {
    Map<Way, Tally> all = new HashMap<>();
    tallies.entrySet().stream()
        .sorted(
            Map.Entry.<Way, Tally>comparingByKey(
                Comparator.comparing(Way::from).thenComparing(Way::to)))
        .forEach(entry -> {
          Way way = new Way(known.apply(entry.getKey().from()), known.apply(entry.getKey().to()));
          all.merge(way, entry.getValue(), Tally::plus);
        });
    Set<Told> counted = new HashSet<>();
    told.forEach(one -> counted.add(new Told(one.sentence(), known.apply(one.speaker()))));
    for (Quote quote : said) {
      count(quote, sentences.get(quote.first().sentence()), counted, all);
    }
    return all;
  }

  /** Speech with a tag that has been counted ("tells Paul: ...") is not counted twice. */
  private static void count(
      Quote quote, ReadSentence sentence, Set<Told> counted, Map<Way, Tally> all) {
    String speaker = quote.speaker();
    String addressee = quote.addressee();
    if (speaker == null || addressee == null || speaker.equals(addressee)) {
      return;
    }
    if (counted.add(new Told(sentence.sentence().span().start(), speaker))) {
      Tally tally = new Tally();
      tally.count(Part.SPEAKS, Ground.of(sentence, sentence.sentence().span()));
      all.merge(new Way(speaker, addressee), tally, Tally::plus);
    }
  }
}
