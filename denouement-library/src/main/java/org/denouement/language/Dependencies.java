package org.denouement.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntBinaryOperator;

/** The tree over the words of a sentence, from heads down. */
public final class Dependencies {

  private final List<Token> tokens;
  private final List<List<Integer>> below = new ArrayList<>();

  /** The tree over these words. */
  public Dependencies(List<Token> tokens) {
    this.tokens = tokens;
    tokens.forEach(token -> below.add(new ArrayList<>()));
    for (int i = 0; i < tokens.size(); i++) {
      if (head(i) != i) {
        below.get(head(i)).add(i);
      }
    }
  }

  /** How many words it has. */
  public int size() {
    return tokens.size();
  }

  /** The word at a place. */
  public Token token(int i) {
    return tokens.get(i);
  }

  /** What a word hangs on; itself for the root. */
  public int head(int i) {
    int head = tokens.get(i).head();
    return head < 0 ? i : head;
  }

  /** Whether a word hangs by one of these relations, or by a subtype of one. */
  public boolean is(int i, String... relations) {
    String relation = tokens.get(i).relation();
    for (String wanted : relations) {
      if (relation.startsWith(wanted)
          && (relation.length() == wanted.length() || relation.charAt(wanted.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** What hangs on a word by one of these relations or their subtypes, in text order. */
  public List<Integer> below(int i, String... relations) {
    return below.get(i).stream().filter(child -> is(child, relations)).toList();
  }

  /** All that hangs on a word, in text order. */
  public List<Integer> below(int i) {
    return List.copyOf(below.get(i));
  }

  /** The first token of what hangs on a word, signs at its edges left out. */
  public int first(int i) {
    return edge(i, Math::min);
  }

  /** The last token of what hangs on a word, signs at its edges left out. */
  public int last(int i) {
    return edge(i, Math::max);
  }

  private int edge(int i, IntBinaryOperator farther) {
    int edge = i;
    for (int child : below.get(i)) {
      if (token(child).pos() != Upos.PUNCT) {
        edge = farther.applyAsInt(edge, edge(child, farther));
      }
    }
    return edge;
  }

  /** Whether something hangs on a word by one of these relations or their subtypes. */
  public boolean has(int i, String... relations) {
    return below.get(i).stream().anyMatch(child -> is(child, relations));
  }

  /** A word and those joined to it: of "Bill", in "Bill and Ted", both. */
  public List<Integer> joined(int i) {
    List<Integer> all = new ArrayList<>(List.of(i));
    all.addAll(below(i, "conj"));
    return all;
  }

  /** The first word of the name that a word belongs to, where the tree hangs it; else itself. */
  public int nameHead(int i) {
    return is(i, "flat") ? head(i) : i;
  }

  /** The first of the words that a word is joined to, or itself. */
  public int firstJoined(int i) {
    int first = i;
    while (is(first, "conj") && head(first) != first) {
      first = head(first);
    }
    return first;
  }
}
