package org.denouement.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.denouement.language.Clause;
import org.denouement.language.Clause.Link;
import org.denouement.language.Clause.Tense;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says as a sentence what a participle tells of the past: "having lost it" as "Ada had lost it",
 * "about Ada playing" as "Ada was playing".
 */
final class Participle {

  private final ReadSentence sentence;
  private final List<Token> tokens;
  private final Wording wording;

  Participle(ReadSentence sentence, Wording wording) {
    this.sentence = sentence;
    this.tokens = sentence.sentence().tokens();
    this.wording = wording;
  }

  /** The words of such a clause as a sentence without its stop; null where they are none. */
  @Nullable String sentence(int first, int last) {
    int start = tokens.get(first).span().start();
    for (Clause clause : sentence.parsed().clauses()) {
      boolean participle =
          clause.link() == Link.OPEN
              && !clause.subjects().isEmpty()
              && clause.verb() <= last
              && clause.span().start() == start
              && (clause.tense() == Tense.PERFECT_PARTICIPLE
                  || tokens.get(clause.verb()).form().endsWith("ing")
                  || isPassive(clause));
      if (participle && stands(clause, first)) {
        return said(clause, first, last);
      }
    }
    return null;
  }

  /** "being left". */
  private boolean isPassive(Clause clause) {
    return clause.verb() > 0 && tokens.get(clause.verb() - 1).is("being");
  }

  /** Whether nothing but a preposition and who does it stands before the verb. */
  private boolean stands(Clause clause, int first) {
    int helper = helper(clause, first);
    if (helper <= first) {
      return helper == first && subject(clause).last() < first;
    }
    return subject(clause).first() == first + 1 && subject(clause).last() < helper;
  }

  private String said(Clause clause, int first, int last) {
    int helper = helper(clause, first);
    boolean several = Wording.isSeveral(sentence, clause.subjects());
    boolean perfect = clause.tense() == Tense.PERFECT_PARTICIPLE;
    int rest = perfect || isPassive(clause) ? helper + 1 : helper;
    String verb = perfect ? " had " : several ? " were " : " was ";
    Set<String> named = new HashSet<>(sentence.entities(clause.subjects()));
    return wording.subject(sentence, clause) + verb + wording.words(sentence, rest, last, named);
  }

  private Mention subject(Clause clause) {
    return sentence.parsed().mentions().get(clause.subjects().getFirst());
  }

  /** The first word of the verb: "having", "being" or the participle itself. */
  private int helper(Clause clause, int first) {
    return IntStream.range(first, clause.verb())
        .filter(i -> tokens.get(i).is("having") || tokens.get(i).is("being"))
        .findFirst()
        .orElse(clause.verb());
  }
}
