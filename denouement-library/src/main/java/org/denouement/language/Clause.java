package org.denouement.language;

import java.util.List;
import java.util.stream.Stream;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/**
 * A verb with what belongs to it.
 *
 * @param span from its first word to its last
 * @param verb the token of its main verb; of a copula, "be"
 * @param lemma what happens, as a lemma, with its particle: "fall", "give up"
 * @param tense when it is said to happen
 * @param passive whether its subject undergoes it
 * @param negated whether it is denied
 * @param modal "will", "would", "can", "may", "must" and the like, or null
 * @param link how it hangs on the clause around it
 * @param connective the word that links it ("when", "after", "because", "who", "that"), in lower
 *     case, or null
 * @param parent the index of the clause it hangs on, or -1
 * @param subjects indexes of the mentions that do it, or undergo it where {@code passive}
 * @param objects indexes of the mentions it is done to
 * @param obliques mentions that stand with a preposition
 * @param complement what a copula says of its subject: the index of a mention, or -1
 */
public record Clause(
    Span span,
    int verb,
    String lemma,
    Tense tense,
    boolean passive,
    boolean negated,
    @Nullable String modal,
    Link link,
    @Nullable String connective,
    int parent,
    List<Integer> subjects,
    List<Integer> objects,
    List<Oblique> obliques,
    int complement) {

  /** When a clause is said to happen. */
  public enum Tense {
    PRESENT,
    PAST,
    /** "has left". */
    PRESENT_PERFECT,
    /** "had left". */
    PAST_PERFECT,
    /** "having left". */
    PERFECT_PARTICIPLE,
    /** With a modal verb. */
    MODAL,
    /** "to leave". */
    INFINITIVE,
    /** "leaving", "left alone". */
    PARTICIPLE
  }

  /** How a clause hangs on another. */
  public enum Link {
    /** On none: a clause that stands by itself, or one joined to such a one. */
    MAIN,
    /** "when", "after", "because", "if" ... */
    ADVERBIAL,
    /** "who", "which" ... */
    RELATIVE,
    /** "that", a question, what is said or thought. */
    COMPLEMENT,
    /** A participle or infinitive without a conjunction. */
    OPEN
  }

  /** A mention with its preposition, in lower case. */
  public record Oblique(String preposition, int mention) {}

  public Clause {
    subjects = List.copyOf(subjects);
    objects = List.copyOf(objects);
    obliques = List.copyOf(obliques);
  }

  /** The mentions that take part in it: subjects, objects and those with a preposition. */
  public List<Integer> mentions() {
    return Stream.of(subjects, objects, obliques.stream().map(Oblique::mention).toList())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /** Whether it says when: neither an infinitive nor a participle. */
  public boolean isFinite() {
    return switch (tense) {
      case PRESENT, PAST, PRESENT_PERFECT, PAST_PERFECT, MODAL -> true;
      case INFINITIVE, PARTICIPLE, PERFECT_PARTICIPLE -> false;
    };
  }

  /** Whether it only supposes something: "if he had died", "had he died". */
  public boolean isCondition() {
    return "if".equals(connective) || "unless".equals(connective) || "lest".equals(connective);
  }

  /** Whether it tells of what happened, not of what may, must or did not. */
  public boolean isRealis() {
    return !negated && modal == null && tense != Tense.INFINITIVE && !isCondition();
  }
}
