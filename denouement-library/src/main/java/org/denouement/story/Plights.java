package org.denouement.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denouement.language.Clause;
import org.denouement.language.Token;
import org.denouement.language.WordList;
import org.denouement.story.StoryQuestion.Origin;

/**
 * The straits that people get into: who is captured may get free or not, who is hurt may live or
 * not. Whether it ends well is the question, and what ends it the answer; where life or freedom is
 * at stake and nothing ends it, where they are last seen. Not thread-safe.
 */
final class Plights {

  private static final String OPENS = "opens ";
  private static final String CLOSES = "closes ";

  private static final VerbPhrases SIGNS = new VerbPhrases("plights.txt");

  private static final double WEIGHT = 0.9;
  private static final double CERTAIN = 2.2;

  /** How sure an answer is that only tells where somebody is seen later. */
  private static final double SEEN = Raised.ENOUGH;

  private static final Map<String, List<String>> LINES =
      WordList.wordsByKey(Plights.class, "plights.txt");

  private final Map<String, Map<String, Raised>> open = new LinkedHashMap<>();

  /** The plights that a sentence gets somebody into; those that it ends are answered. */
  List<Raised> find(ReadSentence sentence, int at) {
    List<Raised> found = new ArrayList<>();
    List<Clause> clauses = sentence.parsed().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      boolean told = !clause.negated() && Reality.of(sentence.parsed(), i) == Reality.TOLD;
      if (!told || isMeant(sentence, clause)) {
        continue;
      }
      seen(sentence, clause, at);
      for (VerbPhrases.Phrase sign : SIGNS.of(sentence, clause)) {
        for (String id : sentence.entities(sign.whose(clause))) {
          if (sign.key().startsWith(OPENS)) {
            String kind = sign.key().substring(OPENS.length());
            open(sentence, clause, kind, id, at, found);
          } else if (sign.key().startsWith(CLOSES)) {
            String kind = sign.key().substring(CLOSES.length());
            close(sentence, clause, kind, id, at, found);
          }
        }
      }
    }
    return found;
  }

  private void open(
      ReadSentence sentence, Clause clause, String kind, String id, int at, List<Raised> found) {
    Map<String, Raised> mine = open.computeIfAbsent(id, i -> new LinkedHashMap<>());
    if (mine.containsKey(kind)) {
      return;
    }
    Raised plight =
        new Raised(
            Origin.PLIGHT,
            Ground.of(sentence, clause),
            null,
            Wording.asQuestion(LINES.getOrDefault("asks " + kind, List.of("")).getFirst()),
            List.of(id),
            List.of(),
            at,
            WEIGHT,
            false);
    mine.put(kind, plight);
    found.add(plight);
  }

  /** Takes whoever does something, or undergoes it, for seen in the plight that they are in. */
  private void seen(ReadSentence sentence, Clause clause, int at) {
    for (String id : sentence.entities(clause.mentions())) {
      open.getOrDefault(id, Map.of())
          .forEach((kind, plight) -> {
            if (LINES.getOrDefault("shown kinds", List.of()).contains(kind) && plight.at < at) {
              plight.answer(Ground.of(sentence, clause), SEEN);
            }
          });
    }
  }

  /** Ends a plight, which was none where the same sentence ends it. */
  private void close(
      ReadSentence sentence, Clause clause, String kind, String id, int at, List<Raised> found) {
    Raised plight = open.getOrDefault(id, new LinkedHashMap<>()).remove(kind);
    if (plight != null && plight.at < at) {
      plight.answer(Ground.of(sentence, clause), CERTAIN);
    } else if (plight != null) {
      found.remove(plight);
    }
  }

  /** "plans on killing him", "accused of killing him", "helps them find him". */
  private static boolean isMeant(ReadSentence sentence, Clause clause) {
    if (clause.tense() != Clause.Tense.PARTICIPLE || clause.parent() < 0) {
      return false;
    }
    Token verb = sentence.sentence().tokens().get(clause.verb());
    Clause parent = sentence.parsed().clauses().get(clause.parent());
    boolean bare = verb.lemma().equals(verb.form()) && !clause.passive();
    return bare || Signs.isAim(parent) || Signs.isDoubt(parent);
  }
}
