package org.denouement.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

  /** A phrase that opens or closes a plight. */
  private record Sign(List<String> words, String kind, boolean opens, boolean ofSubject) {}

  private static final double WEIGHT = 0.9;
  private static final double CERTAIN = 2.2;

  /** How sure an answer is that only tells where somebody is seen later. */
  private static final double SEEN = Raised.ENOUGH;

  private static final Map<String, String> ASKS = new HashMap<>();

  /** The plights of life and freedom, of which it tells how they end where one is seen last. */
  private static final Set<String> SHOWN = new HashSet<>();

  private static final Map<String, List<Sign>> SIGNS = new HashMap<>();

  static {
    new TreeMap<>(WordList.wordsByKey(Plights.class, "plights.txt"))
        .forEach((key, phrases) -> {
          String[] sides = key.split(" ", 2);
          if (sides[0].equals("asks")) {
            ASKS.put(sides[1], Wording.asQuestion(phrases.getFirst()));
            return;
          }
          if (sides[0].equals("shown")) {
            SHOWN.addAll(phrases);
            return;
          }
          for (String phrase : phrases) {
            boolean subject = phrase.endsWith(" > s");
            List<String> words = List.of(phrase.replace(" > s", "").split(" ", -1));
            SIGNS
                .computeIfAbsent(words.getFirst(), verb -> new ArrayList<>())
                .add(new Sign(words, sides[1], sides[0].equals("opens"), subject));
          }
        });
  }

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
      for (Sign sign : signs(sentence, clause)) {
        for (String id : sentence.entities(whose(clause, sign))) {
          if (sign.opens()) {
            open(sentence, clause, sign, id, at, found);
          } else {
            close(sentence, clause, sign, id, at, found);
          }
        }
      }
    }
    return found;
  }

  private void open(
      ReadSentence sentence, Clause clause, Sign sign, String id, int at, List<Raised> found) {
    Map<String, Raised> mine = open.computeIfAbsent(id, i -> new LinkedHashMap<>());
    if (mine.containsKey(sign.kind())) {
      return;
    }
    Raised plight =
        new Raised(
            Origin.PLIGHT,
            Ground.of(sentence, clause),
            null,
            ASKS.getOrDefault(sign.kind(), ""),
            List.of(id),
            List.of(),
            at,
            WEIGHT,
            false);
    mine.put(sign.kind(), plight);
    found.add(plight);
  }

  /** Takes whoever does something, or undergoes it, for seen in the plight that they are in. */
  private void seen(ReadSentence sentence, Clause clause, int at) {
    for (String id : sentence.entities(clause.mentions())) {
      open.getOrDefault(id, Map.of())
          .forEach((kind, plight) -> {
            if (SHOWN.contains(kind) && plight.at < at) {
              plight.answer(Ground.of(sentence, clause), SEEN);
            }
          });
    }
  }

  /** Ends a plight, which was none where the same sentence ends it. */
  private void close(
      ReadSentence sentence, Clause clause, Sign sign, String id, int at, List<Raised> found) {
    Raised plight = open.getOrDefault(id, new LinkedHashMap<>()).remove(sign.kind());
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

  private static List<Integer> whose(Clause clause, Sign sign) {
    if (sign.ofSubject()) {
      return clause.passive() ? List.of() : clause.subjects();
    }
    return clause.passive() ? clause.subjects() : clause.objects();
  }

  private static List<Sign> signs(ReadSentence sentence, Clause clause) {
    List<Token> tokens = sentence.sentence().tokens();
    String verb = tokens.get(clause.verb()).lemma();
    return SIGNS.getOrDefault(verb, List.of()).stream()
        .filter(sign ->
            sign.words().size() == 1
                ? clause.lemma().equals(verb)
                : TurnVerbs.follows(tokens, clause.verb() + 1, sign.words()))
        .toList();
  }
}
