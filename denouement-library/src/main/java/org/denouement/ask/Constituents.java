package org.denouement.ask;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.language.Dependencies;
import org.denouement.language.Token;
import org.denouement.language.Upos;

/** The stretches of a line that hang together in its tree: phrases, clauses, and their cores. */
final class Constituents {

  private static final int LONGEST = 18;

  /** What links a phrase to the sentence and says nothing itself. */
  private static final String[] LINKS = {"case", "mark", "cc", "punct"};

  /** What is said on the side of a phrase. */
  private static final String[] ASIDES = {
    "acl", "appos", "conj", "parataxis", "advcl", "punct", "cc"
  };

  private final Line line;
  private final Dependencies tree;
  private final int[] left;
  private final int[] right;

  Constituents(Line line) {
    this.line = line;
    List<Token> tokens = line.read().sentence().tokens();
    this.tree = new Dependencies(tokens);
    this.left = new int[tokens.size()];
    this.right = new int[tokens.size()];
    for (int i = 0; i < left.length; i++) {
      left[i] = i;
      right[i] = i;
    }
    for (int i = 0; i < left.length; i++) {
      int above = i;
      for (int steps = 0; steps < left.length && tree.head(above) != above; steps++) {
        above = tree.head(above);
        left[above] = Math.min(left[above], i);
        right[above] = Math.max(right[above], i);
      }
    }
  }

  Dependencies tree() {
    return tree;
  }

  /** The word of a stretch that the others hang on. */
  int head(Stretch words) {
    for (int i = words.first(); i <= words.last(); i++) {
      if (tree.head(i) == i || !words.holds(tree.head(i))) {
        if (tree.token(i).pos() != Upos.PUNCT && !tree.is(i, LINKS)) {
          return i;
        }
      }
    }
    return words.first();
  }

  /** All of them, each once. */
  Collection<Stretch> all() {
    Set<Stretch> found = new LinkedHashSet<>();
    for (int i = 0; i < tree.size(); i++) {
      Upos pos = tree.token(i).pos();
      boolean heads =
          pos.isNominal()
              || pos == Upos.VERB
              || pos == Upos.ADJ
              || pos == Upos.NUM
              || pos == Upos.PRON
              || pos == Upos.ADV;
      if (heads && !line.aside(i)) {
        int bare = bare(i);
        int core = core(i);
        add(found, left[i], right[i]);
        add(found, bare, right[i]);
        add(found, left[i], core);
        add(found, bare, core);
        if (pos == Upos.VERB) {
          add(found, i, right[i]);
          add(found, i, core);
        }
      }
    }
    return found;
  }

  private void add(Set<Stretch> found, int from, int to) {
    int first = from;
    int last = to;
    while (first < last && tree.token(first).pos() == Upos.PUNCT) {
      first++;
    }
    while (last > first && tree.token(last).pos() == Upos.PUNCT) {
      last--;
    }
    if (last - first < LONGEST && tree.token(last).pos() != Upos.PUNCT) {
      found.add(new Stretch(first, last));
    }
  }

  /** The first word of a phrase past what links it. */
  private int bare(int head) {
    int first = left[head];
    while (first < head && tree.is(first, LINKS) && tree.head(first) == head) {
      first++;
    }
    return first;
  }

  /** The last word of a phrase before what is said on its side. */
  private int core(int head) {
    int last = right[head];
    for (int child : tree.below(head, ASIDES)) {
      if (child > head) {
        last = Math.min(last, left[child] - 1);
      }
    }
    return Math.max(head, last);
  }
}
