package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.denouement.language.Clause;
import org.denouement.language.Clause.Oblique;
import org.denouement.language.Token;

/** Finds the ties that verbs make: who acts, on whom, and what that makes of them. */
final class VerbTies {

  private final Consumer<Tie> found;

  VerbTies(Consumer<Tie> found) {
    this.found = found;
  }

  void read(ReadSentence sentence) {
    List<Clause> clauses = sentence.parsed().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      TurnVerbs.Phrase phrase = TurnVerbs.match(sentence.sentence().tokens(), clauses.get(i));
      if (phrase != null && counts(phrase.turn(), Reality.of(sentence.parsed(), i))) {
        read(sentence, clauses.get(i), phrase);
      }
    }
  }

  /** What is only meant to happen makes enemies of those it is meant for, and nothing else. */
  private static boolean counts(Turn turn, Reality reality) {
    return switch (reality) {
      case TOLD -> true;
      case MEANT -> turn == Turn.HARM;
      case OPEN -> false;
    };
  }

  private void read(ReadSentence sentence, Clause clause, TurnVerbs.Phrase phrase) {
    List<String> subjects = sentence.entities(clause.subjects());
    List<String> others = others(sentence, clause, phrase);
    others.removeAll(subjects);
    Ground ground = Ground.of(sentence, clause.span());
    if (others.isEmpty()) {
      among(subjects, phrase, ground, isMutual(sentence, clause));
      return;
    }
    for (String subject : subjects) {
      for (String other : others) {
        boolean undergoes = clause.passive() && !isMutual(phrase.turn());
        found.accept(
            undergoes
                ? tie(other, subject, phrase.turn(), ground)
                : tie(subject, other, phrase.turn(), ground));
      }
    }
  }

  /** "Semih and Defne meet", "the brothers fight each other". */
  private void among(List<String> several, TurnVerbs.Phrase phrase, Ground ground, boolean mutual) {
    boolean free = phrase.places().equals(TurnVerbs.ANYWHERE) || phrase.places().contains("with");
    if (several.size() < 2
        || several.size() > 3
        || !(mutual || (free && isMutual(phrase.turn())))) {
      return;
    }
    for (int i = 0; i < several.size(); i++) {
      for (int j = i + 1; j < several.size(); j++) {
        found.accept(tie(several.get(i), several.get(j), phrase.turn(), ground));
      }
    }
  }

  private static Tie tie(String first, String second, Turn turn, Ground ground) {
    return new Tie(first, second, turn, null, null, false, ground);
  }

  private List<String> others(ReadSentence sentence, Clause clause, TurnVerbs.Phrase phrase) {
    List<Integer> mentions = new ArrayList<>();
    if (phrase.places().contains("o")) {
      mentions.addAll(clause.objects());
    }
    if (phrase.places().contains("owner")) {
      for (int object : clause.objects()) {
        int owner = sentence.parsed().mentions().get(object).owner();
        if (owner >= 0) {
          mentions.add(owner);
        }
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
    return new ArrayList<>(sentence.entities(mentions));
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

  /** Whether a turn needs no direction: two who meet, marry, part. */
  private static boolean isMutual(Turn turn) {
    return switch (turn) {
      case MEET, BEFRIEND, LOVE, ENGAGE, WED, DIVORCE, PART, RECONCILE, WORK, ALLY, COMPETE -> true;
      case QUARREL -> true;
      case LEAVE, HIRE, SERVE, HELP, HARM, CARE, KIN, SHARE -> false;
    };
  }
}
