package org.denouement.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denouement.language.Clause;
import org.denouement.language.Token;
import org.denouement.language.WordList;

/**
 * What verbs with the words after them stand for, from a resource of lines {@code key: phrase,
 * phrase > s}. Immutable.
 */
final class VerbPhrases {

  /**
   * A phrase and what it stands for.
   *
   * @param words the lemmas, the verb first
   * @param ofSubject whether it is about whoever does it, not whom it is done to
   */
  record Phrase(String key, List<String> words, boolean ofSubject) {

    /** Whom it is about, as mentions of a clause. */
    List<Integer> whose(Clause clause) {
      if (ofSubject) {
        return clause.passive() ? List.of() : clause.subjects();
      }
      return clause.passive() ? clause.subjects() : clause.objects();
    }
  }

  private static final String OF_SUBJECT = " > s";

  private final Map<String, List<Phrase>> byVerb = new HashMap<>();

  VerbPhrases(String resource) {
    WordList.keysByWord(VerbPhrases.class, resource)
        .forEach((entry, keys) -> {
          List<String> words = List.of(entry.replace(OF_SUBJECT, "").split(" ", -1));
          for (String key : keys) {
            byVerb
                .computeIfAbsent(words.getFirst(), verb -> new ArrayList<>())
                .add(new Phrase(key, words, entry.endsWith(OF_SUBJECT)));
          }
        });
    byVerb
        .values()
        .forEach(phrases ->
            phrases.sort(
                Comparator.comparingInt((Phrase phrase) -> -phrase.words().size())
                    .thenComparing(Phrase::key)));
  }

  /** The phrases that a clause's verb begins, longer ones first. */
  List<Phrase> of(ReadSentence sentence, Clause clause) {
    List<Token> tokens = sentence.sentence().tokens();
    String verb = tokens.get(clause.verb()).lemma();
    return byVerb.getOrDefault(verb, List.of()).stream()
        .filter(phrase ->
            phrase.words().size() == 1
                ? clause.lemma().equals(verb)
                : TurnVerbs.follows(tokens, clause.verb() + 1, phrase.words()))
        .toList();
  }
}
