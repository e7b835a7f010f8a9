package org.denouement.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denouement.language.Token;
import org.denouement.language.Upos;

/** Reads who does what off the tree of one sentence. */
final class Tree {

  private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON);
  private static final Set<String> WITHIN =
      Set.of("conj", "parataxis", "advcl", "xcomp", "ccomp", "dep", "acl");

  private final List<Token> tokens;

  Tree(List<Token> tokens) {
    this.tokens = tokens;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** The subject of a verb, its own or that of the verb it is joined to; -1 where it has none. */
  int subject(int verb) {
    int at = verb;
    for (int step = 0; step < 3; step++) {
      for (int child : children(at)) {
        String relation = tokens.get(child).relation();
        if (relation.equals("nsubj") && isNominal(child)) {
          return child;
        }
      }
      int head = tokens.get(at).head();
      boolean shares = tokens.get(at).relation().equals("conj") || isParticiple(at);
      if (head < 0 || head == at || !shares) {
        return -1;
      }
      at = head;
    }
    return -1;
  }

  /** "turned, saying": a participle that has its subject from the verb it hangs on. */
  private boolean isParticiple(int at) {
    return tokens.get(at).form().endsWith("ing") && WITHIN.contains(tokens.get(at).relation());
  }

  /** Who is spoken to: "told Anna", "said to Anna"; -1 where it is not said. */
  int addressee(int verb) {
    for (int child : children(verb)) {
      Token token = tokens.get(child);
      boolean person = token.pos() == Upos.PROPN || token.pos() == Upos.PRON;
      boolean named = token.relation().equals("iobj") || (token.relation().equals("obj") && person);
      boolean to =
          token.relation().equals("obl")
              && children(child).stream().anyMatch(c -> tokens.get(c).is("to"));
      if ((named || to) && isNominal(child) && !token.form().endsWith("self")) {
        return child;
      }
    }
    return -1;
  }

  List<Integer> children(int head) {
    List<Integer> children = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (i != head && tokens.get(i).head() == head) {
        children.add(i);
      }
    }
    return children;
  }

  boolean isNominal(int at) {
    return NOMINAL.contains(tokens.get(at).pos());
  }

  /** By whom something is done: "is told by his mother"; -1 where it is not said. */
  int agent(int verb) {
    for (int child : children(verb)) {
      boolean by = children(child).stream().anyMatch(c -> tokens.get(c).is("by"));
      if (tokens.get(child).relation().equals("obl") && by && isNominal(child)) {
        return child;
      }
    }
    return -1;
  }

  /** The first token of what hangs on a word, signs at its edges left out. */
  int first(int head) {
    int first = head;
    for (int child : children(head)) {
      first = isSign(child) ? first : Math.min(first, first(child));
    }
    return first;
  }

  /** The last token of what hangs on a word, signs at its edges left out. */
  int last(int head) {
    int last = head;
    for (int child : children(head)) {
      last = isSign(child) ? last : Math.max(last, last(child));
    }
    return last;
  }

  private boolean isSign(int at) {
    return tokens.get(at).pos() == Upos.PUNCT;
  }
}
