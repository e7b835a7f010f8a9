package org.denouement.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.denouement.language.Clause;
import org.denouement.language.Dependencies;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.Upos;

/**
 * Reads off a sentence's tree whose is what a noun names: "his boss", "the son of Pops and Mom".
 */
final class BondOwners {

  private final ReadSentence sentence;
  private final NounPhrases phrases;
  private final Dependencies tree;

  BondOwners(NounPhrases phrases) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
    this.tree = phrases.tree();
  }

  /** Whose it is: "his", "Paulo and Nora's", "of Arthur's", "her father and brother". */
  List<String> of(int noun) {
    return of(noun, false);
  }

  /**
   * The same.
   *
   * @param service whether it may be somebody's by "for": "a guard for Nora"
   */
  List<String> of(int noun, boolean service) {
    List<String> bound = bound(noun);
    if (!bound.isEmpty()) {
      return bound;
    }
    List<String> told = ownerOfMention(noun);
    for (int at : isTitle(noun) ? List.of(noun) : chain(noun)) {
      List<String> owners = owner(at, service);
      if (!owners.isEmpty() || isOwned(at)) {
        return owners.isEmpty() ? told : owners;
      }
      if (at == noun && !told.isEmpty()) {
        return told;
      }
    }
    return had(noun);
  }

  /**
   * The owner that the mention names where the tree does not; a pronoun may mean the name before.
   */
  private List<String> ownerOfMention(int noun) {
    int mention = phrases.mention(noun);
    if (mention < 0 || sentence.parsed().mentions().get(mention).head() != noun) {
      return List.of();
    }
    int owner = sentence.parsed().mentions().get(mention).owner();
    if (owner < 0) {
      return List.of();
    }
    List<String> meant = sentence.entities().get(owner);
    return meant.isEmpty() ? new Neighbours(sentence).nameBefore(owner) : meant;
  }

  /**
   * "Nora meets Ann, who misses her son", "Paul's father visits his son": after a relative pronoun,
   * or in what one of his own does, a possessive means whoever does it.
   */
  private List<String> bound(int noun) {
    int mention = phrases.mention(noun);
    int owner = mention < 0 ? -1 : sentence.parsed().mentions().get(mention).owner();
    if (owner < 0) {
      return List.of();
    }
    Mention his = sentence.parsed().mentions().get(owner);
    if (his.form() != Mention.Form.PRONOUN || his.plural() || his.head() > noun) {
      return List.of();
    }
    List<String> whose = sentence.entities().get(owner);
    for (Clause clause : sentence.parsed().clauses()) {
      boolean within =
          clause.objects().contains(mention)
              || clause.obliques().stream().anyMatch(o -> o.mention() == mention);
      if (within && clause.subjects().size() == 1 && !sentence.isQuoted(clause.verb())) {
        int subject = clause.subjects().getFirst();
        Mention doer = sentence.parsed().mentions().get(subject);
        List<String> does = sentence.entities().get(subject);
        boolean own = doer.owner() >= 0 && sentence.entities().get(doer.owner()).equals(whose);
        boolean fits = !doer.plural() && doer.gender().agrees(his.gender());
        if (fits && does.size() == 1 && (own || clause.link() == Clause.Link.RELATIVE)) {
          return does;
        }
      }
    }
    return List.of();
  }

  /** "Muffy has a twin sister": whoever has one. */
  private List<String> had(int noun) {
    int verb = tree.head(noun);
    if (!tree.is(noun, "obj") || !tree.token(verb).lemma().equals("have")) {
      return List.of();
    }
    List<Clause> clauses = sentence.parsed().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      if (clauses.get(i).verb() == verb && Reality.of(sentence.parsed(), i) == Reality.TOLD) {
        return sentence.entities(clauses.get(i).subjects());
      }
    }
    return List.of();
  }

  /** Whose it is where no word says so: "lives with girlfriend Nora", whoever does. */
  List<String> alongside(int noun) {
    int name = phrases.nameAfter(noun);
    if (name < 0 || tree.token(noun).capital() || tree.has(noun, "det") || tree.has(name, "det")) {
      return List.of();
    }
    int with = phrases.mention(name);
    return sentence.parsed().clauses().stream()
        .filter(clause ->
            clause.obliques().stream()
                .anyMatch(o -> o.mention() == with && o.preposition().equals("with")))
        .findFirst()
        .map(clause -> sentence.entities(clause.subjects()))
        .orElse(List.of());
  }

  /**
   * "Nora meets fellow agent Paul", "Nora and fellow agent Paul": whom it is joined to, else
   * whoever does what is told.
   */
  List<String> companions(int noun) {
    int name = Math.max(noun, phrases.nameAfter(noun));
    int top = tree.is(noun, "compound", "appos", "nmod") ? tree.head(noun) : noun;
    for (int at : List.of(noun, name, top)) {
      if (tree.is(at, "conj")) {
        return phrases.entity(tree.head(at));
      }
    }
    int with = phrases.mention(noun);
    return sentence.parsed().clauses().stream()
        .filter(clause ->
            clause.objects().contains(with)
                || clause.obliques().stream().anyMatch(o -> o.mention() == with))
        .findFirst()
        .map(clause -> sentence.entities(clause.subjects()))
        .filter(owners -> owners.size() == 1)
        .orElse(List.of());
  }

  /** "her assistants, George and Aunt Birdie": a part of a name, which says nothing of whose. */
  private boolean isTitle(int noun) {
    return tree.token(noun).capital() && phrases.nameAfter(noun) >= 0 && noun > 0;
  }

  /** The noun, the name it stands before, and what it is joined to: their owners are its. */
  private List<Integer> chain(int noun) {
    List<Integer> chain = new ArrayList<>(List.of(noun));
    int name = phrases.nameAfter(noun);
    int top = noun;
    if (name >= 0) {
      chain.add(name);
      top = tree.head(noun) == name ? name : noun;
    }
    if (!tree.has(noun, "det") && tree.is(top, "conj") && tree.head(top) < top) {
      int joined = tree.head(top);
      chain.add(joined);
      chain.addAll(tree.below(joined, "compound", "nmod", "amod"));
      if (tree.is(joined, "appos", "flat")) {
        chain.add(tree.head(joined));
      }
    }
    return chain;
  }

  private boolean isOwned(int noun) {
    return tree.below(noun, "nmod", "det").stream().anyMatch(child -> isPossessor(child, noun));
  }

  private boolean isPossessor(int child, int noun) {
    Token token = tree.token(child);
    return child < noun
        && (token.pos() == Upos.PRON
            || !tree.below(child, "case").stream().allMatch(c -> c < child));
  }

  private List<String> owner(int noun, boolean service) {
    SequencedSet<String> owners = new LinkedHashSet<>();
    for (int child : tree.below(noun, "nmod", "det")) {
      if (isPossessor(child, noun) || (child < noun && tree.has(child, "conj"))) {
        owners.addAll(tree.token(child).is("whose") ? described(noun) : phrases.entities(child));
      } else if (child > noun
          && (phrases.hasCase(child, "of", "to") || (service && phrases.hasCase(child, "for")))) {
        owners.addAll(phrases.entities(child));
      }
    }
    return List.copyOf(owners);
  }

  /** Whom the relative clause around a word is about. */
  private List<String> described(int word) {
    for (int at = word; tree.head(at) != at; at = tree.head(at)) {
      if (tree.token(at).relation().equals("acl:relcl")) {
        return phrases.entity(tree.head(at));
      }
    }
    return List.of();
  }
}
