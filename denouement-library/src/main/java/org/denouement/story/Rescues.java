package org.denouement.story;

import java.util.List;
import java.util.function.Consumer;
import org.denouement.language.Clause;

/**
 * Finds who saves somebody by keeping another from a deed: "Nora stops Paul before he can kill
 * Adam", "keeps Paul from hurting Adam".
 */
final class Rescues {

  private final Consumer<Tie> found;

  Rescues(Consumer<Tie> found) {
    this.found = found;
  }

  /** Takes notice of a hostile tie that a clause tells of. */
  void read(ReadSentence sentence, int index, Tie harm) {
    Clause clause = sentence.parsed().clauses().get(index);
    if (clause.parent() < 0 || !Reality.isPrevented(sentence.parsed(), index)) {
      return;
    }
    Clause keeping = sentence.parsed().clauses().get(clause.parent());
    List<String> kept =
        sentence.entities(keeping.passive() ? keeping.subjects() : keeping.objects());
    List<String> savers =
        keeping.passive() ? agents(sentence, keeping) : sentence.entities(keeping.subjects());
    for (String saver : kept.contains(harm.first()) ? savers : List.<String>of()) {
      if (!saver.equals(harm.first()) && !saver.equals(harm.second())) {
        found.accept(
            new Tie(saver, harm.second(), Turn.HELP, null, null, "save", false, harm.ground()));
        found.accept(
            new Tie(saver, harm.first(), Turn.FIGHT, null, null, "stop", false, harm.ground()));
      }
    }
  }

  private static List<String> agents(ReadSentence sentence, Clause clause) {
    return clause.obliques().stream()
        .filter(oblique -> oblique.preposition().equals("by"))
        .flatMap(oblique -> sentence.entities().get(oblique.mention()).stream())
        .toList();
  }
}
