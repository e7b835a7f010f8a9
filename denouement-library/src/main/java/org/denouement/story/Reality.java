package org.denouement.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.ParsedSentence;
import org.denouement.language.WordList;

/** Whether a clause tells of something that came true. */
enum Reality {
  /** It happened. */
  TOLD,
  /** Somebody meant it to happen. */
  MEANT,
  /** It was said, thought, wished, feared, denied or supposed. */
  OPEN;

  private static final Map<String, List<String>> VERBS =
      WordList.keysByWord(Reality.class, "reality.txt");

  private static final Set<String> PREVENTING =
      Set.of("stop", "prevent", "keep", "save", "rescue", "protect", "dissuade", "restrain");

  private static final Set<String> ABLE = Set.of("can", "could");

  /** How far to look up the chain of clauses. */
  private static final int DEPTH = 3;

  /** What the text says of a clause, by its own form and the verbs it hangs on. */
  static Reality of(ParsedSentence sentence, int clause) {
    return of(sentence, clause, DEPTH);
  }

  /** Whether a clause tells what somebody only wishes, fears, dreams or denies. */
  static boolean isImagined(ParsedSentence sentence, int clause) {
    int parent = sentence.clauses().get(clause).parent();
    return parent >= 0
        && VERBS
            .getOrDefault(sentence.clauses().get(parent).lemma(), List.of())
            .contains("imagined");
  }

  /** Whether a clause tells what somebody only says, thinks or wishes. */
  static boolean isClaimed(ParsedSentence sentence, Clause clause) {
    if (clause.parent() < 0 || clause.link() != Clause.Link.COMPLEMENT) {
      return false;
    }
    List<String> kinds =
        VERBS.getOrDefault(sentence.clauses().get(clause.parent()).lemma(), List.of());
    return kinds.contains("imagined") || kinds.contains("untrue");
  }

  private static Reality of(ParsedSentence sentence, int index, int depth) {
    Clause clause = sentence.clauses().get(index);
    if (isPrevented(sentence, index)) {
      return MEANT;
    }
    if (clause.negated() || clause.modal() != null || isSupposed(clause)) {
      return OPEN;
    }
    boolean infinitive = clause.tense() == Clause.Tense.INFINITIVE;
    boolean governed = infinitive || clause.link() == Clause.Link.COMPLEMENT;
    if (!governed || clause.parent() < 0 || depth == 0) {
      return infinitive ? MEANT : TOLD;
    }
    Clause parent = sentence.clauses().get(clause.parent());
    String kind =
        VERBS.getOrDefault(parent.lemma(), List.of(infinitive ? "attempt" : "true")).getFirst();
    Reality around = of(sentence, clause.parent(), depth - 1);
    return switch (kind) {
      case "known" -> infinitive ? around : TOLD;
      case "true" -> around;
      case "attempt" -> around == TOLD ? MEANT : OPEN;
      default -> OPEN;
    };
  }

  /**
   * Whether a clause tells of what somebody would have done: "before he can kill her", "stops him
   * from killing her".
   */
  static boolean isPrevented(ParsedSentence sentence, int index) {
    Clause clause = sentence.clauses().get(index);
    if ("before".equals(clause.connective()) && ABLE.contains(String.valueOf(clause.modal()))) {
      return true;
    }
    int start = clause.span().start();
    return clause.parent() >= 0
        && PREVENTING.contains(sentence.clauses().get(clause.parent()).lemma())
        && sentence.sentence().tokens().stream()
            .anyMatch(token -> token.span().start() == start && token.is("from"));
  }

  private static boolean isSupposed(Clause clause) {
    return clause.isCondition() || "whether".equals(clause.connective());
  }
}
