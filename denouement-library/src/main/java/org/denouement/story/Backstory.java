package org.denouement.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.denouement.language.Clause;
import org.denouement.language.Clause.Link;
import org.denouement.language.Clause.Tense;
import org.denouement.language.ParsedSentence;
import org.denouement.language.Token;
import org.denouement.language.WordList;
import org.denouement.manuscript.Span;

/**
 * What a stretch tells on the side of what happened before: "who had left him", "reveals that she
 * lied", "brought to life by a child".
 */
final class Backstory {

  /** Verbs that tell what is, not what happened. */
  private static final Set<String> IS_CALLED = Set.of("be", "call", "name", "nickname", "title");

  /** Verbs whose passive tells how somebody stands to something: "led by". */
  private static final Set<String> STANDING = WordList.set(Backstory.class, "standing-verbs.txt");

  /** A participle of fewer words tells nothing by itself. */
  private static final int LEAST = 3;

  private final ReadSentence sentence;
  private final ParsedSentence parsed;
  private final List<Clause> clauses;
  private final Segment segment;

  Backstory(ReadSentence sentence, Segment segment) {
    this.sentence = sentence;
    this.parsed = sentence.parsed();
    this.clauses = parsed.clauses();
    this.segment = segment;
  }

  /** The clauses that tell it, by index, in text order. */
  List<Integer> find() {
    Set<Integer> covered = new HashSet<>();
    List<Integer> found = new ArrayList<>();
    for (int c : segment.clauses()) {
      boolean remembered = isRemembered(c);
      boolean told = !covered.contains(c) && isBefore(clauses.get(c));
      if (c != segment.main() && (remembered || told)) {
        found.removeIf(around -> within(around).contains(c));
        found.add(c);
        covered.addAll(within(c));
      }
    }
    return found;
  }

  private boolean isBefore(Clause clause) {
    boolean told = clause.link() == Link.COMPLEMENT && clause.lemma().equals("be");
    if (!clause.isRealis() || (IS_CALLED.contains(clause.lemma()) && !told)) {
      return false;
    }
    Clause main = clauses.get(segment.main());
    return switch (clause.link()) {
      case RELATIVE, COMPLEMENT -> Moments.isBefore(clause, main) && isWhole(clause);
      case OPEN ->
          isLong(clause)
              && !clause.subjects().isEmpty()
              && (isUndergone(clause, main) || isPast(clause, main));
      case ADVERBIAL ->
          Segments.OTHER_MOMENT.contains(String.valueOf(clause.connective()))
              && !clause.subjects().isEmpty()
              && Moments.isBefore(clause, main);
      case MAIN -> false;
    };
  }

  /** Whether a clause of few words, as "left confused", says more than how somebody is. */
  private boolean isLong(Clause clause) {
    int first = parsed.sentence().tokenAt(clause.span().start());
    return parsed.sentence().tokenAt(clause.span().end() - 1) - first + 1 >= LEAST;
  }

  /** "brought to life by a child". */
  private boolean isUndergone(Clause clause, Clause main) {
    return clause.passive()
        && clause.tense() == Tense.PARTICIPLE
        && !isGoingOn(clause)
        && describes(parsed.sentence().tokens().get(clause.verb()))
        && !STANDING.contains(clause.lemma())
        && !clause.subjects().equals(main.subjects());
  }

  /** "a letter sent by Ada", not "sees him beaten", "wants it destroyed". */
  private static boolean describes(Token participle) {
    return participle.relation().startsWith("acl");
  }

  /** "being beaten", "getting shot". */
  private boolean isGoingOn(Clause clause) {
    return parsed.sentence().tokens().stream()
        .anyMatch(token ->
            token.head() == clause.verb()
                && token.relation().startsWith("aux")
                && token.form().endsWith("ing"));
  }

  /** "..., having escaped": what follows the clause that it lies before. */
  private static boolean isPast(Clause clause, Clause main) {
    return clause.tense() == Tense.PERFECT_PARTICIPLE && clause.verb() > main.verb();
  }

  /** "remembers losing it", "a story about her father playing". */
  private boolean isRemembered(int c) {
    Clause clause = clauses.get(c);
    Token verb = parsed.sentence().tokens().get(clause.verb());
    boolean gerund =
        clause.link() == Link.OPEN
            && clause.tense() == Tense.PARTICIPLE
            && (clause.passive() || verb.form().endsWith("ing"))
            && !clause.subjects().isEmpty();
    boolean real = clause.parent() < 0 || clauses.get(clause.parent()).isRealis();
    return gerund && real && verb.head() < clause.verb() && (isMemory(verb) || isTold(clause));
  }

  private boolean isMemory(Token gerund) {
    String head = parsed.sentence().tokens().get(gerund.head()).lemma();
    boolean object = gerund.relation().equals("ccomp") || gerund.relation().equals("xcomp");
    return object && TimeCues.isMemory(head);
  }

  /** Whether a noun for a tale, a preposition and who does it stand before the verb. */
  private boolean isTold(Clause clause) {
    List<Token> tokens = parsed.sentence().tokens();
    int doer =
        clause.subjects().stream().mapToInt(m -> parsed.mentions().get(m).first()).min().orElse(0);
    return IntStream.range(1, doer)
        .filter(
            i -> tokens.get(i).relation().equals("mark") && tokens.get(i).head() == clause.verb())
        .anyMatch(i -> TimeCues.isPast(tokens.get(i - 1).lemma()));
  }

  /** Whether a clause says by itself what happened: not "who did it", "whose son", "all he had". */
  private boolean isWhole(Clause clause) {
    boolean asks =
        clause.link() == Link.COMPLEMENT
            && clause.connective() != null
            && !clause.connective().equals("that")
            && !clause.connective().equals("how");
    boolean known = clause.subjects().stream().anyMatch(subject -> isOutside(subject, clause));
    boolean relative = "who".equals(clause.connective()) || "which".equals(clause.connective());
    return !asks
        && !clause.subjects().isEmpty()
        && (known || !relative)
        && !"whose".equals(clause.connective())
        && clause.objects().stream().noneMatch(object -> isOutside(object, clause));
  }

  private boolean isOutside(int mention, Clause clause) {
    return parsed.mentions().get(mention).span().start() < clause.span().start();
  }

  /** The words of such a clause that stand as a sentence, once its subject is said for "who". */
  Span telling(int c) {
    Clause clause = clauses.get(c);
    Span span = span(c);
    int first = parsed.sentence().tokenAt(span.start());
    boolean linked = parsed.sentence().tokens().get(first).is(String.valueOf(clause.connective()));
    boolean subject = clause.subjects().stream().anyMatch(other -> isOutside(other, clause));
    int start =
        linked && !subject && first + 1 < parsed.sentence().tokens().size()
            ? parsed.sentence().tokens().get(first + 1).span().start()
            : span.start();
    return start < span.end() ? new Span(start, span.end()) : span;
  }

  /** The stretch of such a clause. */
  Segment segment(int c) {
    Span span = span(c);
    return new Segment(
        parsed.sentence().tokenAt(span.start()),
        parsed.sentence().tokenAt(span.end() - 1),
        c,
        segment.clauses().stream().filter(d -> span.contains(clauses.get(d).span())).toList());
  }

  /** Who takes part in what such a clause tells. */
  List<String> participants(int c) {
    Span span = span(c);
    Set<String> found = new LinkedHashSet<>(sentence.entities(clauses.get(c).mentions()));
    for (int m = 0; m < parsed.mentions().size(); m++) {
      if (span.contains(parsed.mentions().get(m).span())) {
        found.addAll(sentence.entities().get(m));
      }
    }
    return List.copyOf(found);
  }

  /** The words of such a clause with those that hang on it or are joined to it. */
  Span span(int c) {
    Span span = clauses.get(c).span();
    if (clauses.get(c).link() == Link.OPEN) {
      return span;
    }
    int end = within(c).stream().mapToInt(d -> clauses.get(d).span().end()).max().orElse(0);
    return new Span(span.start(), Math.max(span.end(), end));
  }

  private Set<Integer> within(int c) {
    Set<Integer> within = new HashSet<>(Set.of(c));
    for (int d = c + 1; d < clauses.size(); d++) {
      if (within.contains(clauses.get(d).parent()) || isJoined(clauses.get(d), clauses.get(c))) {
        within.add(d);
      }
    }
    return within;
  }

  private static boolean isJoined(Clause next, Clause first) {
    return next.connective() == null
        && next.parent() == first.parent()
        && next.tense() == first.tense()
        && next.subjects().equals(first.subjects());
  }
}
