package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.denouement.language.Clause;
import org.denouement.language.Clause.Oblique;
import org.denouement.language.Dependencies;
import org.denouement.language.Mention;
import org.denouement.language.Token;

/** Finds the ties that verbs make: who acts, on whom, and what that makes of them. */
final class VerbTies {

  private static final List<String> WORK = List.of("work");
  private final Consumer<Tie> found;
  private final Encounters encounters;
  private final Rescues rescues;

  VerbTies(Consumer<Tie> found) {
    this.found = found;
    this.encounters = new Encounters(found);
    this.rescues = new Rescues(found);
  }

  /** Reads the clauses of a sentence; the verbs of direct speech are not counted. */
  void read(ReadSentence sentence) {
    List<Clause> clauses = sentence.parsed().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      if (sentence.isQuoted(clauses.get(i).verb())) {
        continue;
      }
      List<TurnVerbs.Phrase> phrases =
          TurnVerbs.match(sentence.sentence().tokens(), clauses.get(i));
      if (!isMutual(clauses.get(i), phrases)) {
        encounters.together(sentence, i);
      }
      encounters.comesUpon(sentence, i);
      Reality reality = Reality.of(sentence.parsed(), i);
      List<Tie> made = new ArrayList<>();
      for (TurnVerbs.Phrase phrase : phrases) {
        if (TurnChecks.isMade(sentence, i, phrase.turn(), reality)) {
          TurnVerbs.Phrase real = reality == Reality.MEANT ? phrase.meant() : phrase;
          read(sentence, clauses.get(i), real, made::add);
        }
      }
      for (Tie tie : made) {
        found.accept(tie);
        if (tie.turn().isHostile()) {
          rescues.read(sentence, i, tie);
        }
      }
    }
    encounters.know(sentence);
  }

  /** "Hawk and Tommy quarrel": not something they do together. */
  private static boolean isMutual(Clause clause, List<TurnVerbs.Phrase> phrases) {
    return clause.objects().isEmpty()
        && phrases.stream()
            .anyMatch(phrase -> phrase.turn().isHostile() && phrase.places().contains("each"));
  }

  private static void read(
      ReadSentence sentence, Clause clause, TurnVerbs.Phrase phrase, Consumer<Tie> found) {
    List<String> subjects = subjects(sentence, clause);
    List<String> others = others(sentence, clause, phrase);
    others.removeAll(subjects);
    Ground ground = Ground.of(sentence, clause);
    if (others.isEmpty() && phrase.turn().isHostile() && TurnChecks.isCaused(sentence, clause)) {
      Clause causing = sentence.parsed().clauses().get(clause.parent());
      List<String> harmed = sentence.entities(causing.objects());
      each(sentence.entities(causing.subjects()), harmed, phrase, ground, found);
      return;
    }
    if (others.isEmpty()) {
      among(subjects, phrase, ground, isMutual(sentence, clause), found);
      return;
    }
    boolean undergoes = clause.passive() && (phrase.turn().isHostile() || !isMutual(phrase.turn()));
    each(undergoes ? others : subjects, undergoes ? subjects : others, phrase, ground, found);
  }

  private static void each(
      List<String> firsts,
      List<String> seconds,
      TurnVerbs.Phrase phrase,
      Ground ground,
      Consumer<Tie> found) {
    for (String first : firsts) {
      for (String second : seconds) {
        if (!first.equals(second)) {
          found.accept(tie(first, second, phrase, ground));
        }
      }
    }
  }

  /** Who does it; of "Erica and Harry, now married, are out", those of the verb after. */
  private static List<String> subjects(ReadSentence sentence, Clause clause) {
    List<String> subjects = sentence.entities(clause.subjects());
    List<Clause> clauses = sentence.parsed().clauses();
    int next = clauses.indexOf(clause) + 1;
    if (!subjects.isEmpty()
        || clause.tense() != Clause.Tense.PARTICIPLE
        || next >= clauses.size()) {
      return subjects;
    }
    List<Integer> following = clauses.get(next).subjects();
    boolean before =
        !following.isEmpty()
            && sentence.parsed().mentions().get(following.getLast()).last() < clause.verb();
    return before ? sentence.entities(following) : subjects;
  }

  /** "Paulo and Nora meet", "the brothers fight each other". */
  private static void among(
      List<String> several,
      TurnVerbs.Phrase phrase,
      Ground ground,
      boolean mutual,
      Consumer<Tie> found) {
    if (several.size() == 2 && (phrase.turn() == Turn.SERVE || phrase.words().equals(WORK))) {
      found.accept(
          new Tie(several.get(0), several.get(1), Turn.WORK, null, null, "work", false, ground));
      return;
    }
    boolean free = phrase.places().contains("each");
    if (several.size() < 2
        || several.size() > (isOfTwo(phrase.turn()) ? 2 : 3)
        || !(mutual || (free && isMutual(phrase.turn())))) {
      return;
    }
    for (int i = 0; i < several.size(); i++) {
      for (int j = i + 1; j < several.size(); j++) {
        found.accept(tie(several.get(i), several.get(j), phrase, ground));
      }
    }
  }

  private static Tie tie(String first, String second, TurnVerbs.Phrase phrase, Ground ground) {
    String word = String.join(" ", phrase.words());
    return new Tie(first, second, phrase.turn(), null, null, word, false, ground);
  }

  private static List<String> others(
      ReadSentence sentence, Clause clause, TurnVerbs.Phrase phrase) {
    List<Integer> mentions = new ArrayList<>();
    if (phrase.places().contains("o")) {
      mentions.addAll(clause.objects());
    }
    if (phrase.places().contains("owner")) {
      for (int object : clause.objects()) {
        mentions.addAll(owners(sentence, object));
      }
    }
    for (Oblique oblique : clause.obliques()) {
      boolean named = phrase.places().contains(oblique.preposition());
      boolean agent = clause.passive() && oblique.preposition().equals("by");
      if (named || agent) {
        mentions.add(oblique.mention());
      }
    }
    if (clause.passive() && mentions.isEmpty()) {
      return new ArrayList<>();
    }
    List<String> others = new ArrayList<>(sentence.entities(mentions));
    for (int mention : mentions) {
      boolean unknown = sentence.entities().get(mention).isEmpty();
      if (unknown && sentence.parsed().mentions().get(mention).plural()) {
        List<String> beside = new ArrayList<>(new Neighbours(sentence).appositions(mention));
        beside.removeAll(acting(sentence, clause));
        others.addAll(beside);
      }
    }
    return others;
  }

  /** Whose something is: "her heart", "the aid of Nora and Paul". */
  private static List<Integer> owners(ReadSentence sentence, int object) {
    Mention thing = sentence.parsed().mentions().get(object);
    if (thing.owner() >= 0) {
      return List.of(thing.owner());
    }
    Dependencies tree = new Dependencies(sentence.sentence().tokens());
    return tree.below(thing.head(), "nmod").stream()
        .filter(word -> tree.below(word, "case").stream().anyMatch(i -> tree.token(i).is("of")))
        .flatMap(word -> tree.joined(word).stream())
        .map(word -> sentence.parsed().mentionAt(word))
        .filter(mention -> mention >= 0)
        .toList();
  }

  /** "He is held by knights, Nora is tied up": who has a verb of their own. */
  private static List<String> acting(ReadSentence sentence, Clause clause) {
    return sentence.parsed().clauses().stream()
        .filter(other -> other.verb() > clause.verb())
        .flatMap(other -> sentence.entities(other.subjects()).stream())
        .toList();
  }

  private static boolean isMutual(ReadSentence sentence, Clause clause) {
    List<Token> tokens = sentence.sentence().tokens();
    for (int i = clause.verb() + 1; i + 1 < tokens.size() && i < clause.verb() + 5; i++) {
      boolean each = tokens.get(i).is("each") && tokens.get(i + 1).is("other");
      if (each || (tokens.get(i).is("one") && tokens.get(i + 1).is("another"))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a turn is for two: where more do it each does it with somebody else. */
  private static boolean isOfTwo(Turn turn) {
    return turn == Turn.LOVE || turn == Turn.ENGAGE || turn == Turn.WED || turn == Turn.SHARE;
  }

  /** Whether a turn needs no direction: two who meet, marry, part. */
  private static boolean isMutual(Turn turn) {
    return switch (turn) {
      case MEET,
          BEFRIEND,
          LOVE,
          ENGAGE,
          WED,
          DIVORCE,
          PART,
          BREAK,
          RECONCILE,
          WORK,
          ALLY,
          COMPETE ->
          true;
      case QUARREL, FIGHT, SHARE -> true;
      case LEAVE,
          REFUSE,
          DRAWN,
          HIRE,
          SERVE,
          DISMISS,
          ORDER,
          HELP,
          HARM,
          DOOM,
          CARE,
          KIN,
          JOIN,
          DEAL,
          MEMBER,
          SEE,
          FAVOUR ->
          false;
    };
  }
}
