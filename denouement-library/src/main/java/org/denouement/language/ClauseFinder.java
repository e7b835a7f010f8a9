package org.denouement.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.denouement.language.Clause.Link;
import org.jspecify.annotations.Nullable;

/** Reads the clauses of a sentence off its tree: each predicate with what hangs on it. */
final class ClauseFinder {

  /** Verbs that open a condition without "if". */
  private static final Set<String> INVERTED = Set.of("had", "should", "were");

  private final Sentence sentence;
  private final Dependencies tree;
  private final Arguments arguments;
  private final List<VerbGroup> groups;

  /** The verb group that each token belongs to, or -1. */
  private final int[] owners;

  private ClauseFinder(Sentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    this.tree = JoinedVerbs.mended(sentence.tokens());
    this.arguments = new Arguments(tree, mentions);
    this.groups = VerbGroups.find(tree);
    this.owners = new int[tree.size()];
    Arrays.fill(owners, -1);
    for (int g = 0; g < groups.size(); g++) {
      owners[groups.get(g).predicate()] = g;
    }
    for (int i = 0; i < tree.size(); i++) {
      own(i);
    }
  }

  private int own(int token) {
    if (owners[token] < 0 && tree.head(token) != token) {
      owners[token] = own(tree.head(token));
    }
    return owners[token];
  }

  /** The clauses of a sentence, in the order of their verbs. */
  static List<Clause> find(Sentence sentence, List<Mention> mentions) {
    ClauseFinder finder = new ClauseFinder(sentence, mentions);
    List<Clause> clauses = new ArrayList<>();
    for (int g = 0; g < finder.groups.size(); g++) {
      clauses.add(finder.clause(g));
    }
    return List.copyOf(clauses);
  }

  private Clause clause(int g) {
    VerbGroup group = groups.get(g);
    int predicate = group.predicate();
    List<Integer> words = words(g);
    @Nullable Token connective = connective(words);
    int complement = arguments.complement(predicate);
    return new Clause(
        sentence.span(words.getFirst(), words.getLast()),
        group.verb(),
        group.lemma(),
        group.tense(),
        group.passive(),
        group.negated(),
        group.modal(),
        link(group, connective),
        connective == null ? inverted(predicate, words) : lower(connective),
        parent(g),
        arguments.subjects(predicate),
        complement >= 0 ? List.of() : arguments.objects(predicate),
        arguments.obliques(words),
        complement);
  }

  /** The tokens of a clause without the joints and signs around them. */
  private List<Integer> words(int g) {
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (owners[i] == g) {
        words.add(i);
      }
    }
    while (words.size() > 1 && isJoint(words.getFirst())) {
      words.removeFirst();
    }
    while (words.size() > 1 && isJoint(words.getLast())) {
      words.removeLast();
    }
    return words;
  }

  private boolean isJoint(int i) {
    return tree.is(i, "punct", "cc");
  }

  /** The word that links a clause, where it opens with one. */
  private @Nullable Token connective(List<Integer> words) {
    for (int i : words) {
      Token token = tree.token(i);
      if (Connectives.link(token) != null) {
        return token;
      }
      if (!tree.is(i, "case", "mark", "advmod")) {
        return null;
      }
    }
    return null;
  }

  /** "Had he died": what stands for "if" where the verb opens the clause, or null. */
  private @Nullable String inverted(int predicate, List<Integer> words) {
    boolean helper = INVERTED.contains(lower(tree.token(words.getFirst())));
    boolean before =
        tree.below(predicate, "nsubj").stream().anyMatch(subject -> subject > words.getFirst());
    return helper && before && tree.is(predicate, "advcl") ? "if" : null;
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** The clause around: what the first of joined predicates hangs on. */
  private int parent(int g) {
    int first = tree.firstJoined(groups.get(g).predicate());
    int head = tree.head(first);
    return head != first && owners[head] != g && !isNewSentence(first) ? owners[head] : -1;
  }

  /** "She leaves; he stays": what follows a semicolon stands by itself, whatever the tree says. */
  private boolean isNewSentence(int predicate) {
    int head = tree.head(predicate);
    return tree.is(predicate, "ccomp")
        && IntStream.range(head, predicate).anyMatch(i -> tree.token(i).is(";"));
  }

  private Link link(VerbGroup group, @Nullable Token connective) {
    int first = tree.firstJoined(group.predicate());
    @Nullable Link told = connective == null ? null : Connectives.link(connective);
    if (tree.is(first, "acl:relcl")) {
      return Link.RELATIVE;
    }
    boolean content = tree.is(first, "ccomp", "csubj", "acl") && !isNewSentence(first);
    if (told != null && !tree.is(first, "root")) {
      return content && told == Link.RELATIVE ? Link.COMPLEMENT : told;
    }
    if (!group.isFinite() || tree.is(first, "xcomp")) {
      return Link.OPEN;
    }
    return tree.is(first, "advcl") ? Link.ADVERBIAL : content ? Link.COMPLEMENT : Link.MAIN;
  }
}
