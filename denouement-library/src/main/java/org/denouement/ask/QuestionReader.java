package org.denouement.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import org.denouement.language.Sentence;
import org.denouement.language.Tagger;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.manuscript.Span;
import org.jspecify.annotations.Nullable;

/** Understands a question: what it asks for, and what it is about. Not thread-safe. */
final class QuestionReader {

  private final Tagger tagger;
  private final Lines lines;
  private final Naming naming;
  private final Terms terms;
  private final Wh wh = new Wh();

  QuestionReader(Tagger tagger, Lines lines, Naming naming, Meanings meanings) {
    this.tagger = tagger;
    this.lines = lines;
    this.naming = naming;
    this.terms = new Terms(meanings);
  }

  /** The question, understood. */
  Question read(String text) {
    List<Word> words = words(text);
    int whAt = whAt(words);
    int verbAt = verbAt(words, whAt);
    Asked asked = wh.asked(words, whAt);
    List<Term> about = terms.of(words, asked);
    Term verb = about.stream().filter(term -> term.at() == verbAt).findFirst().orElse(null);
    SequencedSet<String> named = new LinkedHashSet<>();
    about.stream().map(Term::who).filter(id -> id != null).forEach(named::add);
    boolean subject = subjectAsked(words, whAt, verbAt);
    boolean passive = passive(words, verbAt);
    Term before = last(about, verbAt);
    Term after = next(about, words, verbAt);
    return new Question(
        text,
        asked,
        words,
        about,
        verb,
        verbAt,
        subject,
        subject != passive,
        passive ? null : before,
        passive ? before : after,
        wh.head(words, whAt),
        named,
        words.stream().anyMatch(word -> word.lemma().equals("not") || word.is("never")),
        wh.moment(text.toLowerCase(Locale.ROOT)));
  }

  private List<Word> words(String text) {
    List<Token> tokens = new ArrayList<>();
    for (Sentence sentence : tagger.tag(text, new Span(0, text.length()))) {
      tokens.addAll(sentence.tokens());
    }
    @Nullable String[] who = naming.of(tokens);
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < who.length; i++) {
      words.add(lines.word(tokens.get(i), who[i]));
    }
    return words;
  }

  /** Where the question word stands, or -1: at the start, after a preposition or after a comma. */
  private static int whAt(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean opens = i == 0 || (!words.get(i - 1).nounish() && !words.get(i - 1).verbal());
      if (Wh.is(words.get(i)) && opens) {
        return i;
      }
      if (i == 0 && words.get(0).verbal()) {
        return -1;
      }
    }
    return -1;
  }

  /** The first full verb past the question word; else the last auxiliary before the end. */
  private static int verbAt(List<Word> words, int whAt) {
    int auxiliary = -1;
    for (int i = whAt + 1; i < words.size(); i++) {
      if (words.get(i).pos() == Upos.VERB) {
        return i;
      }
      if (words.get(i).pos() == Upos.AUX && auxiliary < 0) {
        auxiliary = i;
      }
    }
    // "Nora left. Why?"
    for (int i = whAt - 1; i >= 0 && auxiliary < 0; i--) {
      if (words.get(i).pos() == Upos.VERB) {
        return i;
      }
    }
    return auxiliary;
  }

  /**
   * "Who calls ...", "who was paid ...": nothing nominal between the question word and the verb.
   */
  private static boolean subjectAsked(List<Word> words, int whAt, int verbAt) {
    if (whAt < 0 || verbAt < 0) {
      return false;
    }
    boolean auxiliary = false;
    for (int i = whAt + 1; i < verbAt; i++) {
      auxiliary |= words.get(i).pos() == Upos.AUX;
      if (auxiliary && words.get(i).head()) {
        return false;
      }
    }
    boolean does = verbAt > whAt + 1 && words.get(verbAt - 1).lemma().equals("do");
    return !does;
  }

  /** "Who was paid": a form of "be" right before a participle. */
  private static boolean passive(List<Word> words, int verbAt) {
    if (verbAt < 1 || words.get(verbAt).form().endsWith("ing")) {
      return false;
    }
    for (int i = verbAt - 1; i >= 0; i--) {
      if (words.get(i).pos() == Upos.AUX) {
        return words.get(i).lemma().equals("be");
      }
    }
    return false;
  }

  /** The last nominal term before the verb: its subject, where the subject is not asked for. */
  private static @Nullable Term last(List<Term> terms, int verbAt) {
    return terms.stream()
        .filter(QuestionReader::nominal)
        .filter(term -> term.at() < verbAt)
        .max(Comparator.comparingInt(Term::at))
        .orElse(null);
  }

  /** The next nominal term after the verb with no other verb or preposition before it. */
  private static @Nullable Term next(List<Term> terms, List<Word> words, int verbAt) {
    Term next =
        terms.stream()
            .filter(QuestionReader::nominal)
            .filter(term -> term.at() > verbAt)
            .min(Comparator.comparingInt(Term::at))
            .orElse(null);
    if (verbAt < 0 || next == null) {
      return null;
    }
    boolean direct =
        words.subList(verbAt + 1, next.at()).stream()
            .noneMatch(word -> word.verbal() || word.pos() == Upos.ADP || word.pos() == Upos.SCONJ);
    return direct ? next : null;
  }

  private static boolean nominal(Term term) {
    return term.role() == Term.Role.NAME || term.role() == Term.Role.NOUN;
  }
}
