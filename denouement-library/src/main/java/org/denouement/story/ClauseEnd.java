package org.denouement.story;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Token;
import org.denouement.language.Upos;

/** Finds where what a clause says ends, with what completes it. Stateless. */
final class ClauseEnd {

  private static final Set<String> OPENERS =
      Set.of(
          "when",
          "while",
          "after",
          "before",
          "because",
          "although",
          "though",
          "if",
          "as",
          "since",
          "until",
          "that",
          "who",
          "which",
          "whom",
          "where",
          "whose",
          "so",
          "unless",
          "once");

  /** What opens a clause that completes what the verb before it says. */
  private static final Set<String> COMPLETING =
      Set.of("that", "if", "whether", "who", "what", "why", "how", "where");

  /** Words that take the preposition before them into their own clause: "in which". */
  private static final Set<String> PIED_PIPED = Set.of("which", "whom", "whose");

  private static final Set<String> PREPOSITIONS =
      Set.of("in", "on", "at", "to", "with", "for", "of", "by", "from", "through", "over");

  /** The most words of a clause after its verb. */
  private static final int LONGEST = 20;

  private ClauseEnd() {}

  /** The last token of what a clause says, with the infinitives and phrases that hang on it. */
  static int of(ReadSentence sentence, Clause clause) {
    List<Token> tokens = sentence.sentence().tokens();
    int end = clause.verb();
    while (end + 1 < tokens.size()
        && end - clause.verb() < LONGEST
        && (!stops(sentence, end + 1) || completes(sentence, clause.verb(), end + 1))) {
      end++;
    }
    while (end > clause.verb() && isLoose(tokens, end)) {
      end--;
    }
    return end;
  }

  /** Whether another clause, an aside or the sentence's end begins at a token. */
  private static boolean stops(ReadSentence sentence, int at) {
    List<Token> tokens = sentence.sentence().tokens();
    Token token = tokens.get(at);
    if (isStop(token) || at + 1 >= tokens.size()) {
      return isStop(token) || token.pos() == Upos.PUNCT;
    }
    boolean joins = token.pos() == Upos.CCONJ || OPENERS.contains(lower(token.form()));
    return joins
        && sentence.parsed().clauses().stream()
            .anyMatch(other ->
                other.verb() > at
                    && (other.verb() <= at + 3
                        || other.span().start() <= tokens.get(at + 1).span().start())
                    && other.span().end() > token.span().end()
                    && other.tense() != Clause.Tense.INFINITIVE);
  }

  /** Whether a clause begins at a token that says what is found out, told or thought before it. */
  private static boolean completes(ReadSentence sentence, int verb, int at) {
    List<Token> tokens = sentence.sentence().tokens();
    return COMPLETING.contains(lower(tokens.get(at).form()))
        && sentence.parsed().clauses().stream()
            .anyMatch(other -> {
              Token head = tokens.get(other.verb());
              String relation =
                  head.relation().equals("cop")
                      ? tokens.get(head.head()).relation()
                      : head.relation();
              int governor =
                  head.relation().equals("cop") ? tokens.get(head.head()).head() : head.head();
              return other.verb() > at
                  && other.verb() <= at + 8
                  && relation.equals("ccomp")
                  && governor >= verb
                  && governor < at;
            });
  }

  private static boolean isLoose(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean cut = at + 1 < tokens.size() && PIED_PIPED.contains(lower(tokens.get(at + 1).form()));
    if (cut && PREPOSITIONS.contains(lower(token.form()))) {
      return true;
    }
    return switch (token.pos()) {
      case PUNCT, CCONJ, SCONJ, ADP, PART, DET -> !token.is("not");
      case AUX -> token.relation().startsWith("aux") || token.relation().equals("cop");
      default -> OPENERS.contains(lower(token.form())) || token.is("to");
    };
  }

  private static boolean isStop(Token token) {
    return token.is(",")
        || token.is(";")
        || token.is("(")
        || token.is(":")
        || token.is(")")
        || token.is("?")
        || token.is("!")
        || token.is("--");
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
