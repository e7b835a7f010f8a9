package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denouement.language.Upos;
import org.denouement.language.WordList;
import org.jspecify.annotations.Nullable;

/** Takes from a question what it is about: names, things, deeds, and what may stand for them. */
final class Terms {

  static final Set<String> SAYS_LITTLE = WordList.set(Terms.class, "says-little.txt");

  /** Whom a pronoun means is less sure, and spoken of everywhere. */
  private static final double BY_PRONOUN = 0.5;

  private final Meanings meanings;

  Terms(Meanings meanings) {
    this.meanings = meanings;
  }

  /** The terms of a question, phrases first, then words in their order. */
  List<Term> of(List<Word> words, Asked asked) {
    boolean whether = asked == Asked.WHETHER;
    List<Term> terms = new ArrayList<>();
    boolean[] taken = new boolean[words.size()];
    for (String phrase : meanings.phrases()) {
      int[] at = find(words, phrase.split(" "), taken);
      if (at.length > 0) {
        for (int i : at) {
          taken[i] = true;
        }
        terms.add(
            new Term(at[0], role(words.get(at[0])), null, meanings.variants(phrase, whether), 1.2));
      }
    }
    for (int i = 0; i < words.size(); i++) {
      if (!taken[i]) {
        Term term = term(words, i, asked);
        if (term != null) {
          terms.add(term);
        }
      }
    }
    return terms;
  }

  private static Term.Role role(Word word) {
    return word.pos().isNominal() ? Term.Role.NOUN : Term.Role.VERB;
  }

  private static int[] find(List<Word> words, String[] phrase, boolean[] taken) {
    int[] at = new int[phrase.length];
    int found = 0;
    for (int i = 0; i < words.size() && found < phrase.length; i++) {
      if (found > 0 && i - at[found - 1] > 3) {
        return new int[0];
      }
      if (!taken[i]
          && (words.get(i).lemma().equals(phrase[found]) || words.get(i).is(phrase[found]))) {
        at[found++] = i;
      }
    }
    return found == phrase.length ? at : new int[0];
  }

  private @Nullable Term term(List<Word> words, int at, Asked asked) {
    Word word = words.get(at);
    boolean whether = asked == Asked.WHETHER;
    if (word.who() != null) {
      boolean again = at > 0 && word.who().equals(words.get(at - 1).who());
      boolean pronoun = word.pos() == Upos.PRON;
      List<Term.Variant> variants = pronoun ? List.of() : List.of(named(word));
      return again
          ? null
          : new Term(at, Term.Role.NAME, word.who(), variants, pronoun ? BY_PRONOUN : 1);
    }
    if (Wh.is(word) || SAYS_LITTLE.contains(word.lemma()) || ending(word, asked)) {
      return null;
    }
    return switch (word.pos()) {
      case PROPN -> new Term(at, Term.Role.NAME, null, List.of(named(word)), 1);
      case NOUN, NUM, SYM, X ->
          new Term(at, Term.Role.NOUN, null, meanings.variants(word.lemma(), whether), 1);
      case VERB -> new Term(at, Term.Role.VERB, null, meanings.variants(word.lemma(), whether), 1);
      case ADJ ->
          new Term(at, Term.Role.OTHER, null, meanings.variants(word.lemma(), whether), 0.8);
      case ADV, ADP, INTJ ->
          word.pos() == Upos.ADV
              ? new Term(at, Term.Role.OTHER, null, meanings.variants(word.lemma(), whether), 0.4)
              : null;
      case AUX, CCONJ, DET, PART, PRON, PUNCT, SCONJ -> null;
    };
  }

  /** "How does it end?", "at the end": the story's end, not one that somebody makes. */
  private static boolean ending(Word word, Asked asked) {
    return word.lemma().equals("end")
        && (word.pos() == Upos.NOUN || asked == Asked.HOW || asked == Asked.WHAT);
  }

  private static Term.Variant named(Word word) {
    return new Term.Variant(List.of(word.stem()), 1, false);
  }
}
