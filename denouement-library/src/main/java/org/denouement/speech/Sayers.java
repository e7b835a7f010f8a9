package org.denouement.speech;

import java.util.Set;
import org.denouement.language.Dependencies;
import org.denouement.language.Token;
import org.denouement.language.Upos;

/** Reads off the tree of a sentence who says what a verb says, and to whom. */
final class Sayers {

  private static final Set<Upos> NOMINAL = Set.of(Upos.NOUN, Upos.PROPN, Upos.PRON);

  /** How far up a verb looks for a subject that it shares. */
  private static final int SHARED = 3;

  private final Dependencies tree;

  Sayers(Dependencies tree) {
    this.tree = tree;
  }

  /** The subject of a verb, its own or that of the verb it is joined to; -1 where it has none. */
  int subject(int verb) {
    int at = verb;
    for (int step = 0; step < SHARED; step++) {
      for (int child : tree.below(at, "nsubj")) {
        if (tree.token(child).relation().equals("nsubj") && isNominal(child)) {
          return child;
        }
      }
      boolean shares = tree.token(at).relation().equals("conj") || isParticiple(at);
      if (tree.head(at) == at || !shares) {
        return -1;
      }
      at = tree.head(at);
    }
    return -1;
  }

  /** "turned, saying": a participle that has its subject from the verb it hangs on. */
  private boolean isParticiple(int at) {
    return tree.token(at).form().endsWith("ing")
        && tree.is(at, "conj", "parataxis", "advcl", "xcomp", "ccomp", "dep", "acl");
  }

  /** Who is spoken to: "told Anna", "said to Anna"; -1 where it is not said. */
  int addressee(int verb) {
    for (int child : tree.below(verb, "iobj", "obj", "obl")) {
      Token token = tree.token(child);
      boolean person = token.pos() == Upos.PROPN || token.pos() == Upos.PRON;
      boolean named = tree.is(child, "iobj") || (tree.is(child, "obj") && person);
      boolean to = tree.is(child, "obl") && has(child, "to");
      if ((named || to) && isNominal(child) && !token.form().endsWith("self")) {
        return child;
      }
    }
    return -1;
  }

  /** By whom something is done: "is told by his mother"; -1 where it is not said. */
  int agent(int verb) {
    for (int child : tree.below(verb, "obl")) {
      if (has(child, "by") && isNominal(child)) {
        return child;
      }
    }
    return -1;
  }

  private boolean has(int at, String word) {
    return tree.below(at).stream().anyMatch(child -> tree.token(child).is(word));
  }

  /** Whether a word may stand for somebody. */
  boolean isNominal(int at) {
    return NOMINAL.contains(tree.token(at).pos());
  }
}
