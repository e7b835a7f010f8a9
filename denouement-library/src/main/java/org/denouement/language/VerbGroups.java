package org.denouement.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Clause.Tense;
import org.jspecify.annotations.Nullable;

/** Reads the verb groups of a sentence off its tree: their tense, voice, negation and modality. */
final class VerbGroups {

  private static final Set<String> PARTICLES = WordList.set(VerbGroups.class, "particles.txt");
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "can", "could", "may", "might", "must", "shall", "should", "'ll", "'d",
          "ca", "wo");

  /** Relations by which a verb is part of a phrase or of another verb, and tells nothing itself. */
  private static final String[] NO_CLAUSE = {
    "aux", "cop", "amod", "compound", "case", "mark", "cc", "fixed", "flat", "det", "punct"
  };

  private final Dependencies tree;
  private final Map<Integer, VerbGroup> read = new HashMap<>();

  private VerbGroups(Dependencies tree) {
    this.tree = tree;
  }

  /** The verb groups, in the order of their verbs. */
  static List<VerbGroup> find(Dependencies tree) {
    VerbGroups groups = new VerbGroups(tree);
    List<VerbGroup> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (groups.isPredicate(i)) {
        found.add(groups.at(i));
      }
    }
    found.sort(Comparator.comparingInt(VerbGroup::verb));
    return found;
  }

  private boolean isPredicate(int i) {
    Upos pos = tree.token(i).pos();
    boolean verbal = pos == Upos.VERB || pos == Upos.AUX;
    return tree.has(i, "cop") || (verbal && !tree.is(i, NO_CLAUSE) && !isNaming(i));
  }

  /** "a woman named Marlena": a word that only leads to a name. */
  private boolean isNaming(int i) {
    boolean naming = tree.token(i).is("named") || tree.token(i).is("nicknamed");
    return naming && tree.is(i, "acl") && i + 1 < tree.size() && tree.token(i + 1).capital();
  }

  private VerbGroup at(int predicate) {
    VerbGroup known = read.get(predicate);
    if (known == null) {
      known = read(predicate);
      read.put(predicate, known);
    }
    return known;
  }

  private VerbGroup read(int predicate) {
    List<Integer> copula = tree.below(predicate, "cop");
    int verb = copula.isEmpty() ? predicate : copula.getFirst();
    List<Integer> helpers = helpers(predicate);
    boolean negated =
        tree.below(predicate, "advmod", "det", "aux").stream().anyMatch(this::isNegation);
    @Nullable VerbGroup shared = shared(predicate, verb, helpers);
    if (shared != null) {
      return new VerbGroup(
          predicate,
          verb,
          lemma(verb),
          shared.tense(),
          shared.passive() && isPast(verb),
          negated || shared.negated(),
          shared.modal());
    }
    Tense tense = tense(predicate, verb, helpers);
    boolean passive =
        tree.has(predicate, "aux:pass") || (tense == Tense.PARTICIPLE && isPast(verb));
    return new VerbGroup(predicate, verb, lemma(verb), tense, passive, negated, modal(helpers));
  }

  /** The auxiliaries of a verb, and the "to" of an infinitive. */
  private List<Integer> helpers(int predicate) {
    return tree.below(predicate, "aux", "mark").stream()
        .filter(i -> tree.is(i, "aux") || tree.token(i).is("to"))
        .toList();
  }

  private boolean isNegation(int i) {
    Token token = tree.token(i);
    return token.lemma().equals("not") || token.is("never") || token.is("n't");
  }

  /** "has left and taken everything": the group whose auxiliaries a joined verb shares. */
  private @Nullable VerbGroup shared(int predicate, int verb, List<Integer> helpers) {
    int head = tree.head(predicate);
    boolean alone = helpers.isEmpty() && verb == predicate && !tree.has(predicate, "nsubj");
    if (!alone || !tree.is(predicate, "conj") || !isPredicate(head)) {
      return null;
    }
    VerbGroup first = at(head);
    boolean helped = first.verb() == head && first.tense() != Tense.PRESENT;
    return helped && (helpers(head).isEmpty() ? isPast(verb) && isPast(head) : isLike(verb, head))
        ? first
        : null;
  }

  /** Whether two verbs stand in the same form: both bare, both in -ing, or neither. */
  private boolean isLike(int verb, int other) {
    return isBare(verb) == isBare(other) && isIng(verb) == isIng(other) && !isThird(verb);
  }

  private boolean isBare(int verb) {
    return form(verb).equals(tree.token(verb).lemma());
  }

  private boolean isIng(int verb) {
    return form(verb).endsWith("ing") && !isBare(verb);
  }

  private boolean isThird(int verb) {
    String form = form(verb);
    return form.endsWith("s") && !form.endsWith("ss") && !isBare(verb);
  }

  /** A past form or past participle. */
  private boolean isPast(int verb) {
    return tree.token(verb).pos() == Upos.VERB && !isBare(verb) && !isIng(verb) && !isThird(verb);
  }

  private String form(int i) {
    return tree.token(i).form().toLowerCase(Locale.ROOT);
  }

  private String lemma(int verb) {
    for (int i : tree.below(verb, "compound", "advmod", "obl")) {
      boolean particle = tree.is(i, "compound:prt") || i == verb + 1;
      if (particle && PARTICLES.contains(tree.token(i).form())) {
        return tree.token(verb).lemma() + " " + tree.token(i).form();
      }
    }
    return tree.token(verb).lemma();
  }

  private @Nullable String modal(List<Integer> helpers) {
    return helpers.stream()
        .filter(i -> MODALS.contains(form(i)) && !tree.token(i).lemma().equals("have"))
        .map(i -> tree.token(i).lemma())
        .findFirst()
        .orElse(null);
  }

  private Tense tense(int predicate, int verb, List<Integer> helpers) {
    int opener = helpers.isEmpty() ? verb : helpers.getFirst();
    if (helpers.stream().anyMatch(i -> tree.token(i).is("to"))) {
      return Tense.INFINITIVE;
    }
    if (modal(helpers) != null) {
      return Tense.MODAL;
    }
    String form = form(opener);
    if (!helpers.isEmpty() && tree.token(opener).lemma().equals("have")) {
      return switch (form) {
        case "had", "'d" -> Tense.PAST_PERFECT;
        case "having" -> Tense.PERFECT_PARTICIPLE;
        default -> Tense.PRESENT_PERFECT;
      };
    }
    return switch (form) {
      case "are", "am", "'re", "'m" -> Tense.PRESENT;
      case "was" -> Tense.PAST;
      case "being", "be", "been" -> Tense.PARTICIPLE;
      default -> simple(predicate, opener, helpers.isEmpty());
    };
  }

  private Tense simple(int predicate, int opener, boolean alone) {
    if (isIng(opener)) {
      return Tense.PARTICIPLE;
    }
    if (isThird(opener)) {
      return Tense.PRESENT;
    }
    boolean open =
        alone
            && !tree.has(predicate, "nsubj")
            && tree.is(predicate, "xcomp", "ccomp", "advcl", "acl")
            && !tree.is(predicate, "acl:relcl");
    if (open) {
      return Tense.PARTICIPLE; // "left alone", "sees him leave"
    }
    return isBare(opener) ? Tense.PRESENT : Tense.PAST;
  }
}
