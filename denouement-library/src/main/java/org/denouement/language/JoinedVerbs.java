package org.denouement.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Mends what a joined verb is joined to, by its tense.
 *
 * <p>In "learns that he fled and decides to follow", who decides is who learns; in "learns that
 * they were spies and had fled", who fled is who spied. Parsers often take the wrong one of the
 * two.
 */
final class JoinedVerbs {

  private final Dependencies tree;
  private final Map<Integer, VerbGroup> groups = new HashMap<>();

  private JoinedVerbs(Dependencies tree) {
    this.tree = tree;
    VerbGroups.find(tree).forEach(group -> groups.put(group.predicate(), group));
  }

  /** The tree with each joined verb on one of its own tense, where only one of two fits. */
  static Dependencies mended(List<Token> tokens) {
    JoinedVerbs joined = new JoinedVerbs(new Dependencies(tokens));
    List<Token> mended = new ArrayList<>(tokens);
    for (int i : joined.groups.keySet()) {
      int head = joined.head(i);
      if (head != joined.tree.head(i)) {
        mended.set(i, hung(tokens.get(i), head));
      }
    }
    return new Dependencies(mended);
  }

  private static Token hung(Token token, int head) {
    return new Token(
        token.span(),
        token.form(),
        token.pos(),
        token.lemma(),
        head,
        token.relation(),
        token.event());
  }

  /** What a predicate should hang on. */
  private int head(int i) {
    int head = tree.head(i);
    if (!tree.is(i, "conj") || tree.has(i, "nsubj", "expl")) {
      return head;
    }
    int first = tree.firstJoined(i);
    int other = tree.is(first, "ccomp") ? tree.head(first) : content(first, i);
    boolean misfit = other >= 0 && !fits(i, first) && fits(i, other);
    return misfit ? other : head;
  }

  /** The last clause of content before a word that hangs on a verb, or -1. */
  private int content(int verb, int before) {
    return tree.below(verb, "ccomp").stream()
        .filter(content -> content < before)
        .reduce((first, second) -> second)
        .orElse(-1);
  }

  private boolean fits(int i, int other) {
    @Nullable Boolean one = isPast(i);
    @Nullable Boolean two = isPast(other);
    return one != null && one.equals(two);
  }

  /** Whether a predicate is told as past, or as present; null where it is neither. */
  private @Nullable Boolean isPast(int i) {
    VerbGroup group = groups.get(i);
    if (group == null) {
      return null;
    }
    return switch (group.tense()) {
      case PRESENT -> false;
      case PAST, PAST_PERFECT -> true;
      case PRESENT_PERFECT, PERFECT_PARTICIPLE, MODAL, INFINITIVE, PARTICIPLE -> null;
    };
  }
}
