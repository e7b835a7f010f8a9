package org.denouement.story;

import java.util.List;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Token;

/** Whether a clause tells of the turn that its verb names. */
final class TurnChecks {

  private static final Set<String> CAUSES = Set.of("order", "have", "get", "want");
  private static final Set<String> ACCIDENT =
      Set.of(
          "accidentally",
          "inadvertently",
          "unintentionally",
          "mistakenly",
          "unknowingly",
          "unwittingly");

  private TurnChecks() {}

  /** Whether the turn is made, as far as it is real. */
  static boolean isMade(ReadSentence sentence, int index, Turn turn, Reality reality) {
    Clause clause = sentence.parsed().clauses().get(index);
    return counts(turn, reality)
        && !leavesBehind(turn, clause)
        && !orders(sentence, index, turn)
        && !(turn.isHostile() && isAccident(sentence, clause))
        && !preventsOneself(sentence, index)
        && !proposesSomething(sentence, clause, turn);
  }

  /** "orders him executed", "wants her killed": whoever orders it does it to them. */
  static boolean isCaused(ReadSentence sentence, Clause clause) {
    return clause.parent() >= 0
        && clause.link() == Clause.Link.OPEN
        && clause.objects().isEmpty()
        && (clause.tense() == Clause.Tense.PARTICIPLE || clause.tense() == Clause.Tense.PAST)
        && CAUSES.contains(sentence.parsed().clauses().get(clause.parent()).lemma());
  }

  /** "leaves, leaving her confused": a state, not a departure. */
  private static boolean leavesBehind(Turn turn, Clause clause) {
    return turn == Turn.LEAVE && clause.tense() == Clause.Tense.PARTICIPLE;
  }

  /** "orders him executed": no word to him. */
  private static boolean orders(ReadSentence sentence, int index, Turn turn) {
    List<Clause> clauses = sentence.parsed().clauses();
    return turn == Turn.ORDER
        && clauses.stream()
            .anyMatch(clause -> clause.parent() == index && isCaused(sentence, clause));
  }

  /** "accidentally shoots him": nothing that sets them against each other. */
  private static boolean isAccident(ReadSentence sentence, Clause clause) {
    List<Token> tokens = sentence.sentence().tokens();
    return clause.verb() > 0 && ACCIDENT.contains(tokens.get(clause.verb() - 1).lemma());
  }

  /** "Paul stops Adam before he can strike Nora": nobody stops himself, so "he" is not Paul. */
  private static boolean preventsOneself(ReadSentence sentence, int index) {
    Clause clause = sentence.parsed().clauses().get(index);
    if (!Reality.isPrevented(sentence.parsed(), index) || clause.parent() < 0) {
      return false;
    }
    Clause around = sentence.parsed().clauses().get(clause.parent());
    return sentence.entities(around.subjects()).equals(sentence.entities(clause.subjects()));
  }

  /** "proposes a heist to Nora": no marriage. */
  private static boolean proposesSomething(ReadSentence sentence, Clause clause, Turn turn) {
    return turn == Turn.ENGAGE
        && clause.lemma().equals("propose")
        && clause.objects().stream()
            .map(object -> sentence.parsed().mentions().get(object).description())
            .anyMatch(thing -> thing != null && !thing.endsWith("marriage"));
  }

  /** What is only meant to happen still tells who is for whom, and who against. */
  private static boolean counts(Turn turn, Reality reality) {
    return switch (reality) {
      case TOLD -> true;
      case MEANT ->
          turn == Turn.HARM || turn == Turn.DOOM || turn == Turn.FIGHT || turn == Turn.HELP;
      case OPEN -> false;
    };
  }
}
