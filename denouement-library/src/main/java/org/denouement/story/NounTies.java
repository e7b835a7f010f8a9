package org.denouement.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Consumer;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/** Finds the ties that nouns tell: "his boss", "the daughter of", "twins", "a divorced couple". */
final class NounTies {

  /** Longer lists of names are no company. */
  private static final int MOST = 3;

  private final Consumer<Tie> found;
  private final Affairs affairs;

  NounTies(Consumer<Tie> found) {
    this.found = found;
    this.affairs = new Affairs(found);
  }

  void read(ReadSentence sentence) {
    List<Mention> mentions = sentence.parsed().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      BondWords.Sense sense = sense(sentence, mention);
      List<String> owners = sense == null ? List.of() : owners(sentence, i);
      if (sense != null) {
        bond(sentence, i, sense, owners);
      }
      if (owners.isEmpty()) {
        trade(sentence, i);
      }
      members(sentence, i);
      affairs.read(sentence, i);
    }
    couples(sentence);
  }

  /** What its noun says; of "their uncle Father Sibeal", the plain noun before the name. */
  private static BondWords.@Nullable Sense sense(ReadSentence sentence, Mention mention) {
    List<Token> tokens = sentence.sentence().tokens();
    BondWords.Sense sense = BondWords.sense(mention, tokens.get(mention.head()).lemma());
    if (sense != null || mention.name() == null || mention.description() != null) {
      return sense;
    }
    for (int i = mention.first(); i < mention.last(); i++) {
      String noun = i > 0 && tokens.get(i - 1).is("fellow") ? "colleague" : tokens.get(i).form();
      BondWords.Sense found = tokens.get(i).capital() ? null : BondWords.sense(noun);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private void bond(
      ReadSentence sentence, int mention, BondWords.Sense sense, List<String> owners) {
    List<String> owned = new ArrayList<>(owned(sentence, mention));
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

  /** Whose it is: "his", "Paulo and Nora's", "of Arthur's", "her father and brother". */
  private static List<String> owners(ReadSentence sentence, int mention) {
    Neighbours near = new Neighbours(sentence);
    Mention told = sentence.parsed().mentions().get(mention);
    if (told.owner() >= 0) {
      List<String> owners = near.preceding(told.owner());
      return owners.isEmpty() ? near.nameBefore(told.owner()) : owners;
    }
    List<Token> tokens = sentence.sentence().tokens();
    int of = told.last() + 1;
    if (of + 1 < tokens.size() && (tokens.get(of).is("of") || tokens.get(of).is("to"))) {
      int next = near.startingAt(of + 1);
      return next < 0 ? List.of() : near.following(next);
    }
    int and = told.first() - 1;
    if (and > 1 && tokens.get(and).is("whose")) {
      int whose = near.endingAt(tokens.get(and - 1).is(",") ? and - 2 : and - 1);
      return whose < 0 ? List.of() : sentence.entities().get(whose);
    }
    boolean bare = and > 0 && tokens.get(and).is("and") && tokens.get(and + 1).pos() != Upos.DET;
    int before = bare ? near.endingAt(and - 1) : -1;
    int owner = before < 0 ? -1 : sentence.parsed().mentions().get(before).owner();
    if (owner < 0) {
      return List.of();
    }
    List<String> owners = near.preceding(owner);
    return owners.isEmpty() ? near.nameBefore(owner) : owners;
  }

  /**
   * Who it is: a copula's subjects, the mention itself with those joined to it, or its apposition.
   */
  private static List<String> owned(ReadSentence sentence, int mention) {
    Neighbours near = new Neighbours(sentence);
    List<String> subjects = subjectsOf(sentence, mention);
    if (!subjects.isEmpty()) {
      return subjects;
    }
    int named = near.namedAfterAnd(mention);
    if (named >= 0) {
      return sentence.entities().get(named);
    }
    SequencedSet<String> all = new LinkedHashSet<>(near.following(mention));
    int chained = near.nameOfChain(mention);
    if (chained >= 0) {
      return sentence.entities().get(chained);
    }
    Mention told = sentence.parsed().mentions().get(mention);
    if (all.isEmpty() || (told.plural() && told.name() == null)) {
      all.addAll(near.appositions(mention));
    }
    return List.copyOf(all);
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

  /** "doctors Henry West and Miriam Kent": named together for what they do. */
  private void trade(ReadSentence sentence, int mention) {
    Mention told = sentence.parsed().mentions().get(mention);
    if (!told.plural() || told.name() == null || told.description() == null) {
      return;
    }
    List<String> all = new Neighbours(sentence).following(mention);
    Ground ground = ground(sentence, mention);
    for (int i = 0; i < all.size() && all.size() <= MOST; i++) {
      for (int j = i + 1; j < all.size(); j++) {
        found.accept(new Tie(all.get(i), all.get(j), Turn.WORK, null, null, "trade", true, ground));
      }
    }
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
      Ground ground = ground(sentence, mention);
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
        couple(
            subjects.isEmpty() ? sentence.entities().get(m) : subjects, words, ground(sentence, m));
      }
    }
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
  static Ground ground(ReadSentence sentence, int mention) {
    Span told = sentence.parsed().mentions().get(mention).span();
    for (Clause clause : sentence.parsed().clauses()) {
      if (clause.span().contains(told)) {
        return new Ground(sentence, Ground.of(sentence, clause).span(), told.start());
      }
    }
    return Ground.of(sentence, told);
  }
}
