package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** Finds the ties that nouns tell: "his boss", "the daughter of", "twins", "their affair". */
final class NounTies {

  private static final Map<String, List<String>> AFFAIRS =
      WordList.keysByWord(NounTies.class, "affairs.txt");
  private static final Turn[] NONE = {};

  private final Consumer<Tie> found;

  NounTies(Consumer<Tie> found) {
    this.found = found;
  }

  void read(ReadSentence sentence) {
    List<Mention> mentions = sentence.parsed().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      BondWords.Sense sense =
          BondWords.sense(mention, sentence.sentence().tokens().get(mention.head()).lemma());
      if (sense != null) {
        bond(sentence, i, sense);
      } else {
        affair(sentence, i);
        trade(sentence, i);
      }
    }
    adjectives(sentence);
  }

  private void bond(ReadSentence sentence, int mention, BondWords.Sense sense) {
    List<String> owners = owners(sentence, mention);
    List<String> owned = owned(sentence, mention);
    owned.removeAll(owners);
    Ground ground = ground(sentence, mention);
    for (String owner : owners) {
      for (String other : owned) {
        add(owner, other, sense, ground);
      }
    }
    if (owners.size() == 2 && "child".equals(sense.kin()) && !owned.isEmpty()) {
      found.accept(
          new Tie(owners.get(0), owners.get(1), Turn.SHARE, null, null, "child", true, ground));
    }
    if (owners.isEmpty() && sense.mutual() && owned.size() > 1 && owned.size() < 4) {
      pairs(owned, sense, ground);
    }
  }

  private void pairs(List<String> all, BondWords.Sense sense, Ground ground) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        add(all.get(i), all.get(j), sense, ground);
      }
    }
  }

  private void add(String owner, String other, BondWords.Sense sense, Ground ground) {
    boolean kin = sense.turn() == Turn.KIN;
    found.accept(
        new Tie(owner, other, sense.turn(), sense.role(), sense.kin(), sense.role(), true, ground));
    if (sense.over() && !kin) {
      Turn end = sense.turn() == Turn.WED ? Turn.DIVORCE : Turn.PART;
      found.accept(new Tie(owner, other, end, sense.role(), null, sense.role(), true, ground));
    }
  }

  /** Whose it is: "his", "Semih and Defne's", "of Arthur's". */
  private List<String> owners(ReadSentence sentence, int mention) {
    Mention told = sentence.parsed().mentions().get(mention);
    if (told.owner() >= 0) {
      return new ArrayList<>(joined(sentence, told.owner()));
    }
    int of = told.last() + 1;
    List<Token> tokens = sentence.sentence().tokens();
    if (of + 1 < tokens.size() && (tokens.get(of).is("of") || tokens.get(of).is("to"))) {
      int next = startingAt(sentence, of + 1);
      return next < 0 ? new ArrayList<>() : new ArrayList<>(following(sentence, next));
    }
    return sharedOwners(sentence, mention);
  }

  /**
   * "her father and brother", "his best friend and fellow maid": the owner of what stands before.
   */
  private List<String> sharedOwners(ReadSentence sentence, int mention) {
    Mention told = sentence.parsed().mentions().get(mention);
    List<Token> tokens = sentence.sentence().tokens();
    int and = told.first() - 1;
    if (and <= 0 || !tokens.get(and).is("and") || tokens.get(told.first()).pos() == Upos.DET) {
      return new ArrayList<>();
    }
    int before = endingAt(sentence, and - 1);
    if (before < 0 || sentence.parsed().mentions().get(before).owner() < 0) {
      return new ArrayList<>();
    }
    return new ArrayList<>(joined(sentence, sentence.parsed().mentions().get(before).owner()));
  }

  /** An owner with the name joined to it: "Semih and Defne's". */
  private List<String> joined(ReadSentence sentence, int owner) {
    List<String> all = new ArrayList<>(sentence.entities().get(owner));
    Mention mention = sentence.parsed().mentions().get(owner);
    List<Token> tokens = sentence.sentence().tokens();
    int and = mention.first() - 1;
    if (mention.form() == Mention.Form.PROPER && and > 0 && tokens.get(and).is("and")) {
      int before = endingAt(sentence, and - 1);
      boolean verb = before >= 0 && isSubjectElsewhere(sentence, before, owner);
      if (before >= 0 && !verb) {
        sentence.entities().get(before).forEach(entity -> addOnce(all, entity));
      }
    }
    return all;
  }

  private static boolean isSubjectElsewhere(ReadSentence sentence, int mention, int owner) {
    return sentence.parsed().mentions().get(mention).form() != Mention.Form.PROPER
        || sentence.parsed().mentions().get(owner).form() != Mention.Form.PROPER;
  }

  /** Who it is: the mention itself, those joined to it, its apposition, or a copula's subject. */
  private List<String> owned(ReadSentence sentence, int mention) {
    List<String> all = new ArrayList<>(following(sentence, mention));
    if (all.isEmpty() || sentence.parsed().mentions().get(mention).plural()) {
      subjectsOf(sentence, mention).forEach(entity -> addOnce(all, entity));
    }
    if (all.isEmpty() || isBarePlural(sentence, mention)) {
      appositions(sentence, mention).forEach(entity -> addOnce(all, entity));
    }
    return all;
  }

  private static boolean isBarePlural(ReadSentence sentence, int mention) {
    Mention told = sentence.parsed().mentions().get(mention);
    return told.plural() && told.name() == null;
  }

  /** A mention and, where it is plural, those joined to it: "their children Anna and Ben". */
  private List<String> following(ReadSentence sentence, int mention) {
    Mention told = sentence.parsed().mentions().get(mention);
    List<String> all = new ArrayList<>(sentence.entities().get(mention));
    if (told.plural() && told.name() != null) {
      joinedAfter(sentence, told.last() + 1).forEach(entity -> addOnce(all, entity));
    }
    return all;
  }

  /** Names joined by commas and "and" from a token on. */
  private List<String> joinedAfter(ReadSentence sentence, int from) {
    List<Token> tokens = sentence.sentence().tokens();
    List<String> all = new ArrayList<>();
    int at = from;
    while (at + 1 < tokens.size() && (tokens.get(at).is(",") || tokens.get(at).is("and"))) {
      int name = tokens.get(at).is(",") && tokens.get(at + 1).is("and") ? at + 2 : at + 1;
      int next = startingAt(sentence, name);
      if (next < 0 || sentence.parsed().mentions().get(next).form() != Mention.Form.PROPER) {
        return all;
      }
      sentence.entities().get(next).forEach(entity -> addOnce(all, entity));
      at = sentence.parsed().mentions().get(next).last() + 1;
    }
    return all;
  }

  /** "X is Y's brother", "they become lovers": the subjects of a copula. */
  private List<String> subjectsOf(ReadSentence sentence, int complement) {
    List<Clause> clauses = sentence.parsed().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      if (clause.complement() == complement && Reality.of(sentence.parsed(), i) == Reality.TOLD) {
        List<String> all = new ArrayList<>(sentence.entities(clause.subjects()));
        clause.obliques().stream()
            .filter(oblique -> oblique.preposition().equals("with"))
            .flatMap(oblique -> sentence.entities().get(oblique.mention()).stream())
            .forEach(entity -> addOnce(all, entity));
        return all;
      }
    }
    return List.of();
  }

  /** "X, a friend of Y", "Skip's cousin, the student X", "the McManus brothers, X and Y". */
  private List<String> appositions(ReadSentence sentence, int mention) {
    Mention told = sentence.parsed().mentions().get(mention);
    List<Token> tokens = sentence.sentence().tokens();
    int after = told.last() + 1;
    if (after + 1 < tokens.size() && (tokens.get(after).is(",") || tokens.get(after).is(":"))) {
      int next = startingAt(sentence, after + 1);
      if (next >= 0 && sentence.parsed().mentions().get(next).form() == Mention.Form.PROPER) {
        List<String> all = new ArrayList<>(sentence.entities().get(next));
        if (told.plural()) {
          int from = sentence.parsed().mentions().get(next).last() + 1;
          joinedAfter(sentence, from).forEach(entity -> addOnce(all, entity));
        }
        return all;
      }
    }
    int before = told.first() - 1;
    if (before > 0 && tokens.get(before).is(",")) {
      int previous = endingAt(sentence, before - 1);
      return previous < 0 ? List.of() : sentence.entities().get(previous);
    }
    return List.of();
  }

  /** "doctors Henry West and Miriam Kent": named together for what they do. */
  private void trade(ReadSentence sentence, int mention) {
    Mention told = sentence.parsed().mentions().get(mention);
    if (!told.plural() || told.name() == null || told.description() == null) {
      return;
    }
    List<String> all = new ArrayList<>(sentence.entities().get(mention));
    joinedAfter(sentence, told.last() + 1).forEach(entity -> addOnce(all, entity));
    Ground ground = ground(sentence, mention);
    for (int i = 0; i < all.size() && all.size() < 4; i++) {
      for (int j = i + 1; j < all.size(); j++) {
        found.accept(new Tie(all.get(i), all.get(j), Turn.WORK, null, null, "trade", true, ground));
      }
    }
  }

  /** "their affair", "her friendship with him", "the rivalry between the two". */
  private void affair(ReadSentence sentence, int mention) {
    Mention told = sentence.parsed().mentions().get(mention);
    Turn[] turns = affair(told);
    if (turns.length == 0 || !counts(sentence, mention)) {
      return;
    }
    List<String> all = told.owner() < 0 ? new ArrayList<>() : joined(sentence, told.owner());
    List<Token> tokens = sentence.sentence().tokens();
    int after = told.last() + 1;
    if (after + 1 < tokens.size()
        && (tokens.get(after).is("with") || tokens.get(after).is("between"))) {
      int next = startingAt(sentence, after + 1);
      if (next >= 0) {
        sentence.entities().get(next).forEach(entity -> addOnce(all, entity));
        if (tokens.get(after).is("between")) {
          joinedAfter(sentence, sentence.parsed().mentions().get(next).last() + 1)
              .forEach(entity -> addOnce(all, entity));
        }
      }
    }
    if (all.size() == 2) {
      found.accept(
          new Tie(
              all.get(0),
              all.get(1),
              turns[0],
              null,
              null,
              "affair",
              true,
              ground(sentence, mention)));
    }
  }

  private static Turn[] affair(Mention mention) {
    if (mention.description() == null || mention.name() != null) {
      return NONE;
    }
    String words = mention.description();
    List<String> keys = AFFAIRS.get(words);
    if (keys == null) {
      String last = words.substring(words.lastIndexOf(' ') + 1);
      keys = AFFAIRS.get(last);
      if (keys == null && last.endsWith("s")) {
        keys = AFFAIRS.get(last.substring(0, last.length() - 1));
      }
    }
    return keys == null ? NONE : new Turn[] {Turn.of(keys.getFirst())};
  }

  /** Whether the clause around a mention is told as true. */
  private static boolean counts(ReadSentence sentence, int mention) {
    List<Clause> clauses = sentence.parsed().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      boolean here =
          clauses.get(i).objects().contains(mention)
              || clauses.get(i).obliques().stream().anyMatch(o -> o.mention() == mention);
      if (here) {
        return Reality.of(sentence.parsed(), i) == Reality.TOLD;
      }
    }
    return true;
  }

  /** "Erica and Harry, now married", "a divorced couple". */
  private void adjectives(ReadSentence sentence) {
    List<Clause> clauses = sentence.parsed().clauses();
    for (Clause clause : clauses) {
      if (clause.complement() < 0 || clause.negated()) {
        continue;
      }
      Mention told = sentence.parsed().mentions().get(clause.complement());
      List<String> subjects = sentence.entities(clause.subjects());
      String words = told.description();
      if (words == null || subjects.size() != 2 || !words.endsWith("couple")) {
        continue;
      }
      Turn turn =
          words.contains("divorced")
              ? Turn.DIVORCE
              : words.contains("married") ? Turn.WED : Turn.LOVE;
      found.accept(
          new Tie(
              subjects.get(0),
              subjects.get(1),
              turn,
              null,
              null,
              "couple",
              true,
              ground(sentence, clause.complement())));
    }
  }

  private static Ground ground(ReadSentence sentence, int mention) {
    for (Clause clause : sentence.parsed().clauses()) {
      if (clause.span().contains(sentence.parsed().mentions().get(mention).span())) {
        return Ground.of(sentence, clause.span());
      }
    }
    return Ground.of(sentence, sentence.parsed().mentions().get(mention).span());
  }

  private static void addOnce(List<String> all, @Nullable String entity) {
    if (entity != null && !all.contains(entity)) {
      all.add(entity);
    }
  }

  /** The widest mention that starts at a token, or -1. */
  private static int startingAt(ReadSentence sentence, int token) {
    List<Mention> mentions = sentence.parsed().mentions();
    int best = -1;
    for (int i = 0; i < mentions.size(); i++) {
      boolean here = mentions.get(i).first() == token;
      if (here && (best < 0 || mentions.get(i).last() > mentions.get(best).last())) {
        best = i;
      }
    }
    return best;
  }

  /** The widest mention that ends at a token, or -1. */
  private static int endingAt(ReadSentence sentence, int token) {
    List<Mention> mentions = sentence.parsed().mentions();
    int best = -1;
    for (int i = 0; i < mentions.size(); i++) {
      boolean here = mentions.get(i).last() == token;
      if (here && (best < 0 || mentions.get(i).first() < mentions.get(best).first())) {
        best = i;
      }
    }
    return best;
  }
}
