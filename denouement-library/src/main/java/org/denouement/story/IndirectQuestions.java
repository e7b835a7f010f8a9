package org.denouement.story;

import java.util.List;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Token;

/** Finds in a sentence the questions that stand within others: "wonders why she left". */
final class IndirectQuestions {

  static final Set<String> QUESTION_WORDS =
      Set.of("why", "how", "whether", "if", "what", "who", "where", "when");

  private final List<Token> tokens;

  IndirectQuestions(ReadSentence sentence) {
    this.tokens = sentence.sentence().tokens();
  }

  /** "who killed her", where "who" is the subject. */
  boolean asksWho(Clause clause, Clause parent) {
    int before = clause.verb() - 1;
    return before > 0
        && tokens.get(before).is("who")
        && !isNoun(tokens.get(before - 1))
        && tokens.get(before).relation().startsWith("nsubj")
        && clause.link() == Clause.Link.COMPLEMENT
        && clause.isFinite()
        && (Signs.isAsking(parent) || Signs.isTelling(parent));
  }

  /** Whether a word or a sign may stand before a clause that only describes somebody. */
  private static boolean isNoun(Token token) {
    return switch (token.pos()) {
      case NOUN, PROPN, PUNCT, NUM -> true;
      default -> false;
    };
  }

  /** Whether a clause is what somebody asks or cannot tell. */
  boolean asks(Clause clause, Clause parent) {
    String word = clause.connective();
    if (word == null || !clause.isFinite() || !QUESTION_WORDS.contains(word)) {
      return false;
    }
    if (isUnsure(clause)) {
      return true;
    }
    boolean request = parent.lemma().equals("ask") && clause.modal() != null;
    if (!Signs.isAsking(parent) || request) {
      return false;
    }
    boolean open =
        parent.lemma().equals("ask")
            || parent.lemma().equals("wonder")
            || parent.lemma().equals("question")
            || parent.lemma().equals("investigate")
            || parent.negated()
            || parent.tense() == Clause.Tense.INFINITIVE;
    return open && !(word.equals("when") && !parent.negated());
  }

  /** "unsure if she lies". */
  private boolean isUnsure(Clause clause) {
    int opens = opening(clause);
    return opens > 0 && Signs.isUnsure(tokens.get(opens - 1));
  }

  /** The first token of a clause, or of what of it stands together with its verb. */
  int opening(Clause clause) {
    int first = clause.verb();
    while (first > 0 && tokens.get(first - 1).span().start() >= clause.span().start()) {
      first--;
    }
    return first;
  }
}
