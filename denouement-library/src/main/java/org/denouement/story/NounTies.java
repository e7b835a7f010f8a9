package org.denouement.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Consumer;
import org.denouement.language.Clause;
import org.denouement.language.Dependencies;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/** Finds the ties that nouns tell: "his boss", "the daughter of", "twins", "a divorced couple". */
final class NounTies {

  private static final Set<String> TRADES = WordList.set(NounTies.class, "trades.txt");

  /** Longer lists of names are no company. */
  private static final int MOST = 3;

  private final Consumer<Tie> found;
  private final Affairs affairs;
  private final Orders orders;

  NounTies(Consumer<Tie> found) {
    this.found = found;
    this.affairs = new Affairs(found);
    this.orders = new Orders(found);
  }

  void read(ReadSentence sentence) {
    NounPhrases phrases = new NounPhrases(sentence);
    BondOwners owners = new BondOwners(phrases);
    BondHolders holders = new BondHolders(phrases);
    for (int i = 0; i < sentence.sentence().tokens().size(); i++) {
      trade(phrases, i);
      orders.read(phrases, owners, i);
      BondWords.Sense sense = sense(phrases, i);
      if (sense != null) {
        List<String> told = owners.of(i, isService(sense));
        List<String> whose = told.isEmpty() ? unsaid(owners, i, sense) : told;
        BondWords.Sense said =
            holders.isPart(i) ? sense.of(phrases.tree().token(i).lemma()) : sense;
        List<String> named = holders.of(i, whose);
        if (named.size() < 2 || !isSeenBy(sentence, phrases.mention(i), named)) {
          bond(whose, named, said, ground(sentence, i));
        }
      }
    }
    List<Mention> mentions = sentence.parsed().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      members(sentence, i);
      affairs.read(sentence, i);
    }
    couples(sentence);
  }

  /** Whose it is where no word says so. */
  private static List<String> unsaid(BondOwners owners, int noun, BondWords.Sense sense) {
    if (sense.equals(BondWords.FELLOW)) {
      return owners.companions(noun);
    }
    return isClose(sense) ? owners.alongside(noun) : List.of();
  }

  /** What a word says of a bond with the words right before it ("best friend"), or null. */
  private static BondWords.@Nullable Sense sense(NounPhrases phrases, int noun) {
    Dependencies tree = phrases.tree();
    Token token = tree.token(noun);
    if (token.pos() != Upos.NOUN && token.pos() != Upos.PROPN && token.pos() != Upos.ADJ) {
      return null;
    }
    StringBuilder words =
        new StringBuilder(phrases.isInLaw(noun) ? token.form() + NounPhrases.IN_LAW : token.form());
    if (noun > 1 && tree.token(noun - 1).is("be") && tree.token(noun - 2).is("-")) {
      words.insert(0, "soon-to-be ");
    }
    int first = phrases.hyphenated(noun);
    for (int i = noun - 1; i >= first; i--) {
      words.insert(0, tree.token(i).form());
    }
    for (int i = first - 1; i >= 0 && tree.is(i, "amod", "compound") && tree.head(i) >= noun; i--) {
      words.insert(0, tree.token(i).form() + " ");
    }
    if (phrases.isFellow(noun)) {
      return BondWords.FELLOW;
    }
    if (isHusbandAndWife(tree, noun)) {
      return BondWords.sense("husband and wife", "");
    }
    return BondWords.sense(words.toString(), phrases.isInLaw(noun) ? "" : token.lemma());
  }

  /** Whether a word says that one works for the other, and may go with "for". */
  private static boolean isService(BondWords.Sense sense) {
    return sense.turn() == Turn.HIRE || sense.turn() == Turn.WORK;
  }

  /** Whether a word says what one is to the other and not what one is to the world. */
  private static boolean isClose(BondWords.Sense sense) {
    return switch (sense.turn()) {
      case KIN, WED, ENGAGE, LOVE, BEFRIEND -> true;
      default -> false;
    };
  }

  /** "husband and wife Nora and Paul": one word for both, told at the first. */
  private static boolean isHusbandAndWife(Dependencies tree, int noun) {
    return noun + 2 < tree.size()
        && tree.token(noun).is("husband")
        && tree.token(noun + 1).is("and")
        && tree.token(noun + 2).is("wife");
  }

  private void bond(List<String> owners, List<String> named, BondWords.Sense sense, Ground ground) {
    List<String> owned = new ArrayList<>(named);
    owned.removeAll(owners);
    for (String owner : owners) {
      for (String other : owned) {
        add(owner, other, sense, ground);
      }
    }
    if (owners.size() == 2 && "child".equals(sense.kin()) && !owned.isEmpty()) {
      found.accept(
          new Tie(owners.get(0), owners.get(1), Turn.SHARE, null, null, "child", true, ground));
    }
    if (owners.isEmpty() && sense.mutual() && owned.size() > 1 && owned.size() <= MOST) {
      for (int i = 0; i < owned.size(); i++) {
        for (int j = i + 1; j < owned.size(); j++) {
          add(owned.get(i), owned.get(j), sense, ground);
        }
      }
    }
  }

  private void add(String owner, String other, BondWords.Sense sense, Ground ground) {
    String role = sense.role();
    found.accept(new Tie(owner, other, sense.turn(), role, sense.kin(), role, true, ground));
    if ((sense.over() || isOfThePast(ground)) && sense.turn() != Turn.KIN) {
      Turn end = sense.turn() == Turn.WED ? Turn.DIVORCE : Turn.PART;
      found.accept(new Tie(owner, other, end, role, null, role, true, ground));
    }
  }

  /** "who was his girlfriend in their youth", "once her friend": right after the noun. */
  private static boolean isOfThePast(Ground ground) {
    List<Token> tokens = ground.sentence().sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int from = tokens.get(i).span().start();
      boolean near = from >= ground.at() - 10 && from <= ground.at() + 50;
      if (near && (tokens.get(i).is("youth") || tokens.get(i).is("once"))) {
        return true;
      }
    }
    return false;
  }

  /** "X is Y's brother", "they become lovers": the subjects of a copula. */
  private static List<String> subjectsOf(ReadSentence sentence, int complement) {
    List<Clause> clauses = sentence.parsed().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (clause.complement() == complement && Reality.of(sentence.parsed(), i) == Reality.TOLD) {
        SequencedSet<String> all = new LinkedHashSet<>(sentence.entities(clause.subjects()));
        clause.obliques().stream()
            .filter(oblique -> oblique.preposition().equals("with"))
            .forEach(oblique -> all.addAll(sentence.entities().get(oblique.mention())));
        return List.copyOf(all);
      }
    }
    return List.of();
  }

  /**
   * "doctors Ann West and Tom Kent", "Ann and Tom, two thieves": told together for what they do.
   */
  private void trade(NounPhrases phrases, int noun) {
    Dependencies tree = phrases.tree();
    if (!TRADES.contains(tree.token(noun).form().toLowerCase(Locale.ROOT))) {
      return;
    }
    int name = phrases.nameAfter(noun);
    List<String> all = name >= 0 ? phrases.names(name) : beside(phrases, noun);
    Ground ground = ground(phrases.sentence(), noun);
    for (int i = 0; i < all.size() && all.size() <= MOST; i++) {
      for (int j = i + 1; j < all.size(); j++) {
        found.accept(new Tie(all.get(i), all.get(j), Turn.WORK, null, null, "trade", true, ground));
      }
    }
  }

  private static List<String> beside(NounPhrases phrases, int noun) {
    Dependencies tree = phrases.tree();
    int mention = phrases.mention(noun);
    boolean aside = mention >= 0 && (tree.is(noun, "appos") || tree.has(noun, "appos"));
    List<String> all = phrases.entity(noun);
    return aside && all.size() < 2 ? new Neighbours(phrases.sentence()).appositions(mention) : all;
  }

  /** "the McManus brothers, Connor and Murphy", "two seniors: Patrick and Sam". */
  private void members(ReadSentence sentence, int mention) {
    Mention told = sentence.parsed().mentions().get(mention);
    List<String> group = sentence.entities().get(mention);
    if (!told.plural() || group.size() != 1 || told.form() == Mention.Form.PRONOUN) {
      return;
    }
    List<String> all = new Neighbours(sentence).appositions(mention);
    for (String member : all.size() > 1 ? all : List.<String>of()) {
      Ground ground = ofMention(sentence, mention);
      found.accept(
          new Tie(group.getFirst(), member, Turn.MEMBER, null, null, "one of", true, ground));
    }
  }

  /** "Jackie and Luke are a divorced couple", "the former couple". */
  private void couples(ReadSentence sentence) {
    for (int m = 0; m < sentence.parsed().mentions().size(); m++) {
      String words = sentence.parsed().mentions().get(m).description();
      if (words != null && (words.equals("couple") || words.endsWith(" couple"))) {
        List<String> subjects = subjectsOf(sentence, m);
        List<String> pair = subjects.isEmpty() ? sentence.entities().get(m) : subjects;
        if (!isSeenBy(sentence, m, pair)) {
          couple(pair, words, ofMention(sentence, m));
        }
      }
    }
  }

  /** "Jacob watches the couple": he is none of them. */
  private static boolean isSeenBy(ReadSentence sentence, int mention, List<String> pair) {
    return sentence.parsed().clauses().stream()
        .filter(clause -> clause.mentions().contains(mention))
        .filter(clause -> !clause.subjects().contains(mention))
        .anyMatch(clause -> sentence.entities(clause.subjects()).stream().anyMatch(pair::contains));
  }

  private void couple(List<String> pair, String words, Ground ground) {
    if (pair.size() != 2) {
      return;
    }
    boolean wed = words.contains("married") || words.contains("divorced");
    Turn turn = wed ? Turn.WED : Turn.LOVE;
    found.accept(new Tie(pair.get(0), pair.get(1), turn, null, null, "couple", true, ground));
    if (words.contains("divorced")) {
      found.accept(
          new Tie(pair.get(0), pair.get(1), Turn.DIVORCE, null, null, "couple", true, ground));
    } else if (words.contains("former") || words.contains("separated") || words.contains("ex-")) {
      found.accept(
          new Tie(pair.get(0), pair.get(1), Turn.PART, null, null, "couple", true, ground));
    }
  }

  /** Where a mention tells something: its clause. */
  static Ground ofMention(ReadSentence sentence, int mention) {
    return ground(sentence, sentence.parsed().mentions().get(mention).span());
  }

  private static Ground ground(ReadSentence sentence, int token) {
    return ground(sentence, sentence.sentence().tokens().get(token).span());
  }

  /** Where some words tell something: their clause. */
  static Ground ground(ReadSentence sentence, Span told) {
    for (Clause clause : sentence.parsed().clauses()) {
      if (clause.span().contains(told)) {
        return new Ground(sentence, Ground.of(sentence, clause).span(), told.start());
      }
    }
    return Ground.of(sentence, told);
  }
}
