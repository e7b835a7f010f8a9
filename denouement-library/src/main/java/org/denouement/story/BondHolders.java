package org.denouement.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.denouement.language.Clause;
import org.denouement.language.Dependencies;
import org.denouement.language.Upos;

/**
 * Reads off a sentence's tree who is what a noun names: "Sam is Patrick's stepsister", "by her
 * mother, Helene".
 */
final class BondHolders {

  private final ReadSentence sentence;
  private final NounPhrases phrases;
  private final Dependencies tree;

  BondHolders(NounPhrases phrases) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
    this.tree = phrases.tree();
  }

  /**
   * Who it is: the subjects of a copula, else the name it stands with, else whom it means itself.
   *
   * @param owners whose it is; nobody is his own father, so "he is Paul's father" is not of Paul
   */
  List<String> of(int noun, List<String> owners) {
    int predicate = tree.is(noun, "conj") ? tree.head(noun) : noun;
    int clause = clauseOf(predicate);
    if (clause >= 0) {
      List<String> subjects =
          Reality.of(sentence.parsed(), clause) == Reality.TOLD
              ? sentence.entities(sentence.parsed().clauses().get(clause).subjects())
              : List.of();
      boolean self = !subjects.isEmpty() && owners.containsAll(subjects);
      return self ? phrases.entity(noun) : subjects;
    }
    int mention = phrases.mention(noun);
    if (mention < 0) {
      return named(noun);
    }
    Neighbours near = new Neighbours(sentence);
    List<String> self = near.following(mention);
    int chained = near.nameOfChain(mention);
    List<String> named =
        chained >= 0
            ? sentence.entities().get(chained)
            : named(isPart(noun) ? tree.head(noun) : noun);
    if (named.isEmpty() && self.size() < 2 && phrases.isPlural(noun)) {
      named = near.appositions(mention);
    }
    if (named.isEmpty() || self.size() > 1) {
      return self;
    }
    return phrases.isPlural(noun) ? named : named.subList(0, 1);
  }

  /** "two of Jacob's friends": the number stands for them. */
  boolean isPart(int noun) {
    return tree.is(noun, "nmod")
        && phrases.hasCase(noun, "of")
        && tree.token(tree.head(noun)).pos() == Upos.NUM;
  }

  private List<String> named(int noun) {
    SequencedSet<String> named = new LinkedHashSet<>(name(noun));
    if (named.isEmpty() && tree.is(noun, "appos")) {
      named.addAll(phrases.names(tree.head(noun)));
    }
    if (named.isEmpty() && tree.is(noun, "conj")) {
      named.addAll(apposition(tree.head(noun), noun));
    }
    boolean second = tree.is(noun, "conj") && tree.is(tree.head(noun), "appos");
    if (named.isEmpty() && second && tree.token(tree.head(noun)).pos() != Upos.PROPN) {
      named.addAll(phrases.names(tree.head(tree.head(noun))));
    }
    return List.copyOf(named);
  }

  /** "her boyfriend Philo", "her mother, Helene", "her father, the host Jimmy". */
  private List<String> name(int noun) {
    int name = phrases.nameAfter(noun);
    if (name >= 0) {
      return phrases.names(name);
    }
    int joined = tree.below(noun, "conj").stream().reduce(noun, (one, other) -> other);
    return joined == noun || phrases.isPlural(noun) ? apposition(noun, noun) : direct(noun, joined);
  }

  /** "his partner and girlfriend Angie": one name for both. */
  private List<String> direct(int noun, int joined) {
    int name = phrases.nameAfter(joined);
    for (int child : tree.below(noun, "appos", "flat")) {
      if (child == joined + 1) {
        return phrases.names(child);
      }
    }
    return name >= 0 && tree.head(name) == joined ? phrases.names(name) : List.of();
  }

  /** The names in the appositions of a noun that come after a word. */
  private List<String> apposition(int noun, int after) {
    SequencedSet<String> all = new LinkedHashSet<>();
    for (int child : tree.below(noun, "appos", "flat")) {
      if (child > after) {
        List<String> names = phrases.names(child);
        all.addAll(names.isEmpty() ? name(child) : names);
      }
    }
    return List.copyOf(all);
  }

  /** The clause that says of its subjects what a word names ("is", "becomes"), or -1. */
  private int clauseOf(int predicate) {
    int verb = tree.is(predicate, "xcomp") ? tree.head(predicate) : predicate;
    List<Clause> clauses = sentence.parsed().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      int at = clauses.get(i).verb();
      boolean here = at == verb || tree.below(predicate, "cop").contains(at);
      if (here && clauses.get(i).complement() >= 0) {
        return i;
      }
    }
    return -1;
  }
}
