package org.denouement.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.denouement.language.Clause.Oblique;

/**
 * Reads off a sentence's tree who does what to whom.
 *
 * <p>A verb without a subject of its own shares that of the verb it is joined to, or is controlled
 * by the one it hangs on: by its object ("asks him to leave"), otherwise by its subject ("wants to
 * leave"). In a relative clause the noun it hangs on stands for "who".
 */
final class Arguments {

  private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that");

  private static final Set<String> COPULAS = Set.of("be", "become", "remain");

  private final Dependencies tree;
  private final List<Mention> mentions;

  /** The mention of widest reach over each token, or -1. */
  private final int[] widest;

  Arguments(Dependencies tree, List<Mention> mentions) {
    this.tree = tree;
    this.mentions = mentions;
    this.widest = new int[tree.size()];
    Arrays.fill(widest, -1);
    for (int m = 0; m < mentions.size(); m++) {
      for (int i = mentions.get(m).first(); i <= mentions.get(m).last(); i++) {
        if (widest[i] < 0 || width(m) > width(widest[i])) {
          widest[i] = m;
        }
      }
    }
  }

  private int width(int mention) {
    return mentions.get(mention).last() - mentions.get(mention).first();
  }

  /** The mentions that do what a predicate says, or undergo it in the passive. */
  List<Integer> subjects(int predicate) {
    if (isThere(predicate)) {
      return List.of();
    }
    int own = subject(predicate);
    if (own < 0) {
      return shared(predicate);
    }
    Set<Integer> all = new LinkedHashSet<>();
    if (tree.has(own, "cc")) {
      tree.below(predicate, "nsubj").stream()
          .filter(i -> i < own)
          .forEach(i -> all.addAll(meant(i, predicate)));
    }
    all.addAll(meant(own, predicate));
    return List.copyOf(all);
  }

  /** The subject of a predicate in the tree: the last before it, else the first after it, or -1. */
  private int subject(int predicate) {
    List<Integer> all = tree.below(predicate, "nsubj");
    List<Integer> before = all.stream().filter(i -> i < predicate).toList();
    if (before.isEmpty()) {
      return all.isEmpty() ? -1 : all.getFirst();
    }
    boolean first = isRelative(before.getFirst()) || describes(before);
    return first ? before.getFirst() : before.getLast();
  }

  /**
   * "her decision to divorce Jesse was rash": the last is the object of a verb within the first.
   */
  private boolean describes(List<Integer> subjects) {
    int verb = subjects.getLast() - 1;
    return subjects.size() > 1
        && tree.token(verb).pos() == Upos.VERB
        && tree.head(verb) == subjects.getFirst();
  }

  /** "There is a man". */
  private boolean isThere(int predicate) {
    return tree.below(predicate, "expl").stream().anyMatch(i -> tree.token(i).is("there"));
  }

  private List<Integer> shared(int predicate) {
    int head = tree.head(predicate);
    return switch (tree.token(predicate).relation()) {
      case "conj" -> subjects(head);
      case "xcomp" -> {
        List<Integer> controllers = controllers(head);
        yield controllers.isEmpty() ? subjects(head) : controllers;
      }
      case "advcl", "ccomp" -> {
        List<Integer> kept = isFrom(predicate) ? controllers(head) : List.of();
        yield kept.isEmpty() ? subjects(around(head)) : kept;
      }
      case "acl:relcl" -> at(head);
      case "acl" -> isInfinitive(predicate) ? subjects(around(head)) : described(predicate);
      default -> List.of();
    };
  }

  /**
   * Of "Erica and Harry, now married," both: the noun, and those joined to it before the word. Of
   * "a story about Ada leaving" the one told of.
   */
  private List<Integer> described(int predicate) {
    for (int mark : tree.below(predicate, "mark")) {
      List<Integer> told =
          tree.below(tree.head(predicate), "nmod").stream()
              .filter(i -> mark < i && i < predicate)
              .toList();
      if (!told.isEmpty()) {
        return meant(told.getLast(), predicate);
      }
    }
    return tree.joined(tree.head(predicate)).stream()
        .filter(i -> i < predicate)
        .flatMap(i -> at(i).stream())
        .distinct()
        .toList();
  }

  private boolean isInfinitive(int predicate) {
    return tree.below(predicate, "mark").stream().anyMatch(i -> tree.token(i).is("to"));
  }

  /** "stops him from leaving". */
  private boolean isFrom(int predicate) {
    return tree.below(predicate, "mark").stream().anyMatch(i -> tree.token(i).is("from"));
  }

  /** "asks him to leave", "sees him leave": objects who may do what the verb below says. */
  private List<Integer> controllers(int predicate) {
    boolean promise = tree.token(predicate).lemma().equals("promise");
    return promise
        ? List.of()
        : objects(predicate).stream().filter(m -> mentions.get(m).mayAct()).toList();
  }

  /** The nearest predicate at or above a token. */
  private int around(int from) {
    int at = from;
    while (tree.token(at).pos().isNominal() && !tree.has(at, "cop") && tree.head(at) != at) {
      at = tree.head(at);
    }
    return at;
  }

  /** The mentions that a verb acts on, as they stand. */
  List<Integer> objects(int predicate) {
    Set<Integer> found = new LinkedHashSet<>();
    if (!tree.has(predicate, "cop")) {
      for (int object : tree.below(predicate, "obj", "iobj", "xcomp")) {
        if (!tree.is(object, "xcomp") || isNoun(object)) {
          found.addAll(meant(object, predicate));
        }
      }
      if (found.isEmpty() && hasGap(predicate)) {
        found.addAll(at(tree.head(predicate)));
      }
      if (found.isEmpty()) {
        strays(predicate).forEach(stray -> found.addAll(meant(stray, predicate)));
      }
    }
    return List.copyOf(found);
  }

  /**
   * The objects of a verb that the tree hangs elsewhere: on the first of two joined verbs ("escapes
   * and crushes the mice"), or as one subject too many ("Jane befriends the pupil Helen",
   * "Overpowering his captors, Joe flees").
   */
  private List<Integer> strays(int predicate) {
    int head = tree.head(predicate);
    if (tree.is(predicate, "conj") && !tree.has(predicate, "nsubj")) {
      return tree.below(head, "obj").stream().filter(i -> i > predicate).toList();
    }
    int subject = subject(predicate);
    if (subject >= 0 && subject < predicate) {
      return tree.below(predicate, "nsubj").stream()
          .filter(i -> i > predicate && !tree.has(i, "case"))
          .toList();
    }
    boolean opens = tree.is(predicate, "advcl") && subject < 0 && predicate < head;
    return opens
        ? tree.below(head, "nsubj").stream()
            .filter(i -> predicate < i && i < subject(head))
            .toList()
        : List.of();
  }

  /** "elects him captain". */
  private boolean isNoun(int token) {
    return tree.token(token).pos().isNominal() && !tree.has(token, "cop", "nsubj", "mark");
  }

  /** "a trick he calls": whether a relative clause leaves its object out. */
  private boolean hasGap(int predicate) {
    return tree.is(predicate, "acl:relcl")
        && tree.has(predicate, "nsubj")
        && !tree.has(predicate, "ccomp", "xcomp", "aux:pass")
        && IntStream.range(tree.head(predicate), predicate)
            .noneMatch(i -> Connectives.link(tree.token(i)) != null);
  }

  private boolean isRelative(int token) {
    return RELATIVES.contains(tree.token(token).form().toLowerCase(Locale.ROOT));
  }

  /** What a copula says of its subject, or "there is" of the world: a mention, or -1. */
  int complement(int predicate) {
    List<Integer> found = List.of();
    if (isThere(predicate)) {
      found = tree.below(predicate, "nsubj").stream().flatMap(i -> at(i).stream()).toList();
    } else if (tree.has(predicate, "cop")) {
      found = at(predicate);
    } else if (COPULAS.contains(tree.token(predicate).lemma())) {
      found = objects(predicate);
    }
    return found.isEmpty() ? -1 : found.getFirst();
  }

  /** The mentions that stand with a preposition among some tokens. */
  List<Oblique> obliques(List<Integer> tokens) {
    List<Oblique> found = new ArrayList<>();
    for (int i : tokens) {
      for (int marker : tree.below(i, "case")) {
        boolean preposition =
            tree.token(marker).pos() == Upos.ADP
                && marker < i
                && !tree.token(marker).is("of")
                && tree.is(i, "obl", "nmod", "advmod", "xcomp", "conj", "root");
        if (preposition) {
          String form = tree.token(marker).form().toLowerCase(Locale.ROOT);
          meant(i, tree.head(i)).forEach(mention -> found.add(new Oblique(form, mention)));
        }
      }
    }
    return found;
  }

  /** The mentions that an argument and those joined to it stand for. */
  private List<Integer> meant(int argument, int predicate) {
    if (isRelative(argument) && tree.is(predicate, "acl:relcl")) {
      return at(tree.head(predicate));
    }
    return tree.joined(argument).stream().flatMap(i -> at(i).stream()).distinct().toList();
  }

  /** The mention at a token, unless its own head hangs elsewhere: "At last Adam leaves". */
  private List<Integer> at(int token) {
    int m = widest[token];
    if (m < 0) {
      return List.of();
    }
    Mention mention = mentions.get(m);
    int around = tree.head(mention.head());
    boolean within = mention.first() <= around && around <= mention.last();
    return mention.head() == token || within ? List.of(m) : List.of();
  }
}
