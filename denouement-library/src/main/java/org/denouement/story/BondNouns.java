package org.denouement.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.denouement.language.Clause;
import org.denouement.language.Dependencies;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.jspecify.annotations.Nullable;

/**
 * Reads off a sentence's tree whose is what a noun names, and who it is: "his boss Ms. Ceyda", "by
 * her mother, Helene", "Sam is Patrick's stepsister", "the son of Pops and Mom".
 */
final class BondNouns {

  private static final String IN_LAW = "-in-law";

  private final ReadSentence sentence;
  private final List<Token> tokens;
  private final Dependencies tree;

  BondNouns(ReadSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.sentence().tokens();
    this.tree = new Dependencies(tokens);
  }

  /** What a word says of a bond with the words right before it ("best friend"), or null. */
  BondWords.@Nullable Sense sense(int noun) {
    Token token = tokens.get(noun);
    if (token.pos() != Upos.NOUN && token.pos() != Upos.PROPN && token.pos() != Upos.ADJ) {
      return null;
    }
    StringBuilder words = new StringBuilder(isInLaw(noun) ? token.form() + IN_LAW : token.form());
    if (noun > 1 && tokens.get(noun - 1).is("be") && tokens.get(noun - 2).is("-")) {
      words.insert(0, "soon-to-be ");
    }
    for (int i = noun - 1; i >= 0 && tree.is(i, "amod", "compound") && tree.head(i) >= noun; i--) {
      words.insert(0, tokens.get(i).form() + " ");
    }
    return BondWords.sense(words.toString(), isInLaw(noun) ? "" : token.lemma());
  }

  /** Whether a noun is the first word of "mother-in-law". */
  private boolean isInLaw(int noun) {
    int last = Math.min(tokens.size(), noun + 5);
    return tokens.subList(noun + 1, last).stream()
        .map(Token::form)
        .collect(Collectors.joining())
        .equals(IN_LAW);
  }

  /** Whose it is: "his", "Paulo and Nora's", "of Arthur's", "her father and brother". */
  List<String> owners(int noun) {
    List<String> told = ownerOfMention(noun);
    for (int at : chain(noun)) {
      List<String> owners = owner(at);
      if (!owners.isEmpty() || isOwned(at)) {
        return owners.isEmpty() ? told : owners;
      }
      if (at == noun && !told.isEmpty()) {
        return told;
      }
    }
    return had(noun);
  }

  /** The owner that the mention names where the tree does not; a pronoun may mean the name before. */
  private List<String> ownerOfMention(int noun) {
    int mention = mention(noun);
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

  /** "Muffy has a twin sister": whoever has one. */
  private List<String> had(int noun) {
    int verb = tree.head(noun);
    if (!tree.is(noun, "obj") || !tokens.get(verb).lemma().equals("have")) {
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

  /** The noun, the name it stands before, and what it is joined to: their owners are its. */
  private List<Integer> chain(int noun) {
    List<Integer> chain = new ArrayList<>(List.of(noun));
    int name = nameAfter(noun);
    int top = noun;
    if (name >= 0) {
      chain.add(name);
      top = tree.head(noun) == name ? name : noun;
    }
    if (!tree.has(noun, "det") && tree.is(top, "conj") && tree.head(top) < top) {
      int joined = tree.head(top);
      chain.add(joined);
      chain.addAll(tree.below(joined, "compound", "nmod", "amod"));
    }
    return chain;
  }

  /** The name right after a noun that the tree joins with it ("her boyfriend Philo"), or -1. */
  private int nameAfter(int noun) {
    int next = isInLaw(noun) ? noun + 5 : noun + 1;
    while (next < tokens.size() && tokens.get(next).is("\"")) {
      next++;
    }
    if (next >= tokens.size() || !tokens.get(next).capital()) {
      return -1;
    }
    for (int name = next; name < tokens.size() && tokens.get(name).capital(); name++) {
      boolean one = tree.head(noun) == name || tree.head(name) == noun;
      if (one || (name == next && tree.head(name) == tree.head(noun))) {
        return name;
      }
    }
    return -1;
  }

  private boolean isOwned(int noun) {
    return tree.below(noun, "nmod", "det").stream().anyMatch(child -> isPossessor(child, noun));
  }

  private boolean isPossessor(int child, int noun) {
    Token token = tokens.get(child);
    return child < noun
        && (token.pos() == Upos.PRON || !tree.below(child, "case").stream().allMatch(c -> c < child));
  }

  private List<String> owner(int noun) {
    SequencedSet<String> owners = new LinkedHashSet<>();
    for (int child : tree.below(noun, "nmod", "det")) {
      if (isPossessor(child, noun) || (child < noun && tree.has(child, "conj"))) {
        owners.addAll(tokens.get(child).is("whose") ? described(noun) : entities(child));
      } else if (child > noun && hasCase(child, "of", "to")) {
        owners.addAll(entities(child));
      }
    }
    return List.copyOf(owners);
  }

  private boolean hasCase(int noun, String... words) {
    for (int child : tree.below(noun, "case")) {
      for (String word : words) {
        if (tokens.get(child).is(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whom the relative clause around a word is about. */
  private List<String> described(int word) {
    for (int at = word; tree.head(at) != at; at = tree.head(at)) {
      if (tokens.get(at).relation().equals("acl:relcl")) {
        return entity(tree.head(at));
      }
    }
    return List.of();
  }

  /** Who it is: the subjects of a copula, else the name it stands with, else whom it means itself. */
  List<String> owned(int noun) {
    int predicate = tree.is(noun, "conj") ? tree.head(noun) : noun;
    int clause = clauseOf(predicate);
    if (clause >= 0) {
      return Reality.of(sentence.parsed(), clause) == Reality.TOLD
          ? sentence.entities(sentence.parsed().clauses().get(clause).subjects())
          : List.of();
    }
    int mention = mention(noun);
    if (mention < 0) {
      return named(noun);
    }
    Neighbours near = new Neighbours(sentence);
    List<String> self = near.following(mention);
    int chained = near.nameOfChain(mention);
    List<String> named =
        chained >= 0 ? entitiesOf(chained) : named(isPart(noun) ? tree.head(noun) : noun);
    if (named.isEmpty() && self.size() < 2 && isPlural(noun)) {
      named = near.appositions(mention);
    }
    if (named.isEmpty() || self.size() > 1) {
      return self;
    }
    return isPlural(noun) ? named : named.subList(0, 1);
  }

  /** "two of Jacob's friends": the number stands for them. */
  private boolean isPart(int noun) {
    return tree.is(noun, "nmod")
        && hasCase(noun, "of")
        && tokens.get(tree.head(noun)).pos() == Upos.NUM;
  }

  private List<String> named(int noun) {
    SequencedSet<String> named = new LinkedHashSet<>(name(noun));
    if (named.isEmpty() && tree.is(noun, "appos")) {
      named.addAll(names(tree.head(noun)));
    }
    if (named.isEmpty() && tree.is(noun, "conj")) {
      named.addAll(apposition(tree.head(noun), noun));
    }
    if (named.isEmpty() && tree.is(noun, "conj") && tree.is(tree.head(noun), "appos")) {
      named.addAll(names(tree.head(tree.head(noun))));
    }
    return List.copyOf(named);
  }

  /** "her boyfriend Philo", "her mother, Helene", "her father, the host Jimmy". */
  private List<String> name(int noun) {
    int name = nameAfter(noun);
    if (name >= 0) {
      return names(name);
    }
    int joined = tree.below(noun, "conj").stream().reduce(noun, (one, other) -> other);
    return joined == noun || isPlural(noun) ? apposition(noun, noun) : direct(noun, joined);
  }

  /** "his partner and girlfriend Angie": one name for both. */
  private List<String> direct(int noun, int joined) {
    int name = nameAfter(joined);
    for (int child : tree.below(noun, "appos", "flat")) {
      if (child == joined + 1) {
        return names(child);
      }
    }
    return name >= 0 && tree.head(name) == joined ? names(name) : List.of();
  }

  /** The names in the appositions of a noun that come after a word. */
  private List<String> apposition(int noun, int after) {
    SequencedSet<String> all = new LinkedHashSet<>();
    for (int child : tree.below(noun, "appos", "flat")) {
      if (child > after) {
        List<String> names = names(child);
        all.addAll(names.isEmpty() ? name(child) : names);
      }
    }
    return List.copyOf(all);
  }

  private boolean isPlural(int noun) {
    int mention = mention(noun);
    Token token = tokens.get(noun);
    boolean inflected = token.form().endsWith("s") && !token.is(token.lemma());
    return inflected || (mention >= 0 && sentence.parsed().mentions().get(mention).plural());
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

  /** Whom a word and those joined to it mean, where they are names. */
  private List<String> names(int word) {
    SequencedSet<String> all = new LinkedHashSet<>();
    for (int one : tree.joined(word)) {
      int mention = mention(one);
      if (mention >= 0 && isName(sentence.parsed().mentions().get(mention))) {
        all.addAll(entitiesOf(mention));
      }
    }
    return List.copyOf(all);
  }

  /** Whom a word and those joined to it mean. */
  private List<String> entities(int word) {
    SequencedSet<String> all = new LinkedHashSet<>();
    tree.joined(word).forEach(one -> all.addAll(entity(one)));
    return List.copyOf(all);
  }

  private List<String> entity(int word) {
    int mention = mention(word);
    return mention < 0 ? List.of() : entitiesOf(mention);
  }

  private List<String> entitiesOf(int mention) {
    return sentence.entities().get(mention);
  }

  private static boolean isName(Mention mention) {
    return mention.form() == Mention.Form.PROPER || mention.name() != null;
  }

  /** The mention that a word heads, else the narrowest around it; -1 where there is none. */
  int mention(int word) {
    int best = -1;
    List<Mention> mentions = sentence.parsed().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Mention one = mentions.get(i);
      if (one.head() == word && one.first() <= word && word <= one.last()) {
        return i;
      }
      boolean around = one.first() <= word && word <= one.last();
      if (around && (best < 0 || width(one) < width(mentions.get(best)))) {
        best = i;
      }
    }
    return best;
  }

  private static int width(Mention mention) {
    return mention.last() - mention.first();
  }
}
