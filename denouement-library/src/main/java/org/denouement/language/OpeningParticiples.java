package org.denouement.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Mends sentences that a participle opens: in "Joined by Ann, Ben leaves" who leaves is what the
 * sentence tells, and who is joined hangs on it. Parsers often take the participle for the head.
 */
final class OpeningParticiples {

  /** How far from the start of a sentence such a participle stands. */
  private static final int OPENING = 3;

  private OpeningParticiples() {}

  /** The sentence, with the verb that has a subject as the head of all. */
  static Sentence mended(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    Dependencies tree = new Dependencies(tokens);
    for (int i = 0; i < Math.min(OPENING, tokens.size()); i++) {
      int main = tree.head(i) == i && isParticiple(tree, i) ? main(tree, i) : -1;
      if (main >= 0) {
        return new Sentence(sentence.span(), rehung(tree, i, main), sentence.spotted());
      }
    }
    return sentence;
  }

  /** "Joined", "humiliated": a past form without anybody who does it. */
  private static boolean isParticiple(Dependencies tree, int i) {
    String form = tree.token(i).form();
    boolean past = form.endsWith("ed") || form.endsWith("n") || form.endsWith("t");
    return tree.token(i).pos() == Upos.VERB
        && past
        && !tree.token(i).is(tree.token(i).lemma())
        && !tree.has(i, "nsubj", "expl", "aux", "cop", "obj");
  }

  /** The verb after a comma that has a subject of its own, or -1. */
  private static int main(Dependencies tree, int opener) {
    for (int i : tree.below(opener, "parataxis", "ccomp", "conj")) {
      List<Integer> subjects = tree.below(i, "nsubj");
      int first = subjects.isEmpty() ? -1 : tree.first(subjects.getFirst());
      boolean after = first > opener && tree.token(first - 1).is(",");
      if (after && !tree.has(i, "cc", "mark")) {
        return i;
      }
    }
    return -1;
  }

  private static List<Token> rehung(Dependencies tree, int opener, int main) {
    int subject = tree.first(tree.below(main, "nsubj").getFirst());
    List<Token> mended = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.token(i);
      boolean late = i >= subject && tree.head(i) == opener;
      mended.add(
          i == main
              ? hung(token, main, "root")
              : i == opener
                  ? hung(token, main, "advcl")
                  : late ? hung(token, main, token.relation()) : token);
    }
    return mended;
  }

  private static Token hung(Token token, int head, String relation) {
    return new Token(
        token.span(), token.form(), token.pos(), token.lemma(), head, relation, token.event());
  }
}
