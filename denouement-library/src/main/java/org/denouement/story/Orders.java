package org.denouement.story;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.denouement.language.Clause;
import org.denouement.language.Clause.Oblique;
import org.denouement.language.Dependencies;
import org.denouement.language.Token;
import org.jspecify.annotations.Nullable;

/** Finds the ties told by what one does for another: "killed by Paz on the orders of Vosen". */
final class Orders {

  private static final Set<String> NOUNS =
      Set.of("order", "orders", "behest", "instruction", "instructions", "command", "bidding");

  private final Consumer<Tie> found;

  Orders(Consumer<Tie> found) {
    this.found = found;
  }

  void read(NounPhrases phrases, BondOwners owners, int noun) {
    Token token = phrases.tree().token(noun);
    if (!NOUNS.contains(token.lemma()) && !NOUNS.contains(token.form())) {
      return;
    }
    ReadSentence sentence = phrases.sentence();
    Clause clause = phrases.hasCase(noun, "on", "at", "under", "by") ? around(phrases, noun) : null;
    if (clause == null) {
      return;
    }
    for (String leader : owners.of(noun)) {
      for (String doer : doers(sentence, clause)) {
        if (!doer.equals(leader)) {
          Ground ground = Ground.of(sentence, clause);
          found.accept(new Tie(leader, doer, Turn.ORDER, null, null, token.lemma(), false, ground));
        }
      }
    }
  }

  /** The clause of the verb that a noun hangs on, or null. */
  private static @Nullable Clause around(NounPhrases phrases, int noun) {
    Dependencies tree = phrases.tree();
    for (int at = noun; tree.head(at) != at; at = tree.head(at)) {
      int head = tree.head(at);
      for (Clause clause : phrases.sentence().parsed().clauses()) {
        if (clause.verb() == head) {
          return clause;
        }
      }
    }
    return null;
  }

  /** Who does what the clause tells: whoever it is done by, else its subjects. */
  private static List<String> doers(ReadSentence sentence, Clause clause) {
    List<Integer> agents =
        clause.obliques().stream()
            .filter(oblique -> oblique.preposition().equals("by"))
            .map(Oblique::mention)
            .toList();
    return sentence.entities(agents.isEmpty() && !clause.passive() ? clause.subjects() : agents);
  }
}
