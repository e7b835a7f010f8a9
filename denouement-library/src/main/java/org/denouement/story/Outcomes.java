package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.story.StoryQuestion.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What comes about at last: "Nora manages to land the plane", "he finally sees the sea", "Paulo is
 * acquitted". Whether it would was open since it was first spoken of.
 */
final class Outcomes {

  private static final VerbPhrases FATES = new VerbPhrases("outcomes.txt");

  private static final double WEIGHT = 0.9;
  private static final double CERTAIN = 2.2;

  /** How much an earlier passage must share to have raised the question. */
  private static final double ALIKE = 1.2;

  private final Memory memory;
  private final FirstSeen seen;

  Outcomes(Memory memory, FirstSeen seen) {
    this.memory = memory;
    this.seen = seen;
  }

  /** What comes about in a sentence, as questions with their answers. */
  List<Raised> find(ReadSentence sentence, int at) {
    List<Raised> found = new ArrayList<>();
    List<Clause> clauses = sentence.parsed().clauses();
    for (int c = 0; c < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      boolean told = Reality.of(sentence.parsed(), c) == Reality.TOLD && !clause.negated();
      if (sentence.isQuoted(clause.verb())) {
        continue;
      }
      if (told) {
        fates(sentence, clause, at, found);
      }
      boolean last = told && (comesAtLast(sentence, clause) || endsThing(sentence, clause));
      if (achieves(sentence, clause) || last) {
        Raised raised = deed(sentence, clause, at);
        if (raised != null) {
          found.add(raised);
        }
      }
    }
    return found;
  }

  private void fates(ReadSentence sentence, Clause clause, int at, List<Raised> found) {
    for (VerbPhrases.Phrase fate : FATES.of(sentence, clause)) {
      for (String id : sentence.entities(fate.whose(clause))) {
        ReadSentence first = seen.of(id, List.of());
        if (first != null) {
          String words = Wording.asQuestion(fate.key());
          found.add(raised(first, sentence, null, words, List.of(id), at, clause));
        }
      }
    }
  }

  /** "manages to land", "is unable to land", "decides to land", "succeeds in landing". */
  private static boolean achieves(ReadSentence sentence, Clause clause) {
    if (clause.parent() < 0 || clause.negated()) {
      return false;
    }
    List<Token> tokens = sentence.sentence().tokens();
    int to = clause.verb() - 1;
    while (to > 0 && !tokens.get(to).is("to") && clause.verb() - to < 3) {
      to--;
    }
    Clause parent = sentence.parsed().clauses().get(clause.parent());
    boolean infinitive = clause.tense() == Clause.Tense.INFINITIVE && tokens.get(to).is("to");
    boolean able = infinitive && to > 0 && Signs.isAchieving(tokens.get(to - 1));
    boolean verb = infinitive && Signs.isAchieving(tokens.get(parent.verb()));
    boolean in =
        clause.tense() == Clause.Tense.PARTICIPLE
            && clause.verb() > 0
            && tokens.get(clause.verb() - 1).is("in")
            && Signs.isAchieving(tokens.get(parent.verb()));
    return (able || verb || in)
        && Reality.of(sentence.parsed(), clause.parent()) != Reality.MEANT
        && parent.modal() == null;
  }

  /** "finally sees the sea". */
  private static boolean comesAtLast(ReadSentence sentence, Clause clause) {
    return clause.isFinite()
        && !clause.lemma().equals("be")
        && !Signs.isSlight(clause)
        && sentence.sentence().tokens().stream()
            .anyMatch(token -> Signs.isLast(token) && token.head() == clause.verb());
  }

  private @Nullable Raised deed(ReadSentence sentence, Clause clause, int at) {
    List<String> subjects = sentence.entities(clause.subjects());
    int end = ClauseEnd.of(sentence, clause);
    List<String> stems = Questions.stems(sentence, clause.verb(), end);
    if (stems.isEmpty() || clause.subjects().size() != 1) {
      return null;
    }
    if (subjects.isEmpty()) {
      return fares(sentence, clause, at);
    }
    ReadSentence alike = memory.like(stems, ALIKE);
    boolean same =
        alike != null
            && alike.entities().stream().anyMatch(ids -> ids.stream().anyMatch(subjects::contains));
    ReadSentence first =
        same ? alike : seen.of(subjects.getFirst(), sentence.entities(clause.mentions()));
    return first == null
        ? null
        : raised(first, sentence, clause, Questions.WILL, subjects, at, clause);
  }

  /** "The plane lands", of a thing that was spoken of before. */
  private @Nullable Raised fares(ReadSentence sentence, Clause clause, int at) {
    ReadSentence first = spokenOf(sentence, clause.subjects());
    return first == null
        ? null
        : raised(first, sentence, clause, Questions.WILL, List.of(), at, clause);
  }

  /** "finishes the book", "the plane lands", of a thing that was spoken of before. */
  private boolean endsThing(ReadSentence sentence, Clause clause) {
    boolean finite = clause.isFinite() && clause.link() != Clause.Link.COMPLEMENT;
    boolean thing = sentence.entities(clause.subjects()).isEmpty();
    List<Integer> about = thing ? clause.subjects() : clause.objects();
    boolean ends = thing ? Signs.isFaring(clause) : Signs.isEnding(clause);
    return finite && ends && about.size() == 1 && spokenOf(sentence, about) != null;
  }

  /** The first sentence that still is remembered to speak of a thing, if it is a certain one. */
  private @Nullable ReadSentence spokenOf(ReadSentence sentence, List<Integer> things) {
    Mention thing = sentence.parsed().mentions().get(things.getFirst());
    List<Token> tokens = sentence.sentence().tokens();
    boolean certain = tokens.get(thing.first()).is("the") || thing.owner() >= 0;
    return certain && thing.kind() != Mention.Kind.PERSON
        ? memory.like(List.of(Stem.of(tokens.get(thing.head()).lemma())), 0)
        : null;
  }

  private static Raised raised(
      ReadSentence first,
      ReadSentence sentence,
      @Nullable Clause asked,
      String words,
      List<String> about,
      int at,
      Clause told) {
    Raised raised =
        new Raised(
            Origin.SETTLED,
            new Ground(first, first.sentence().span()),
            sentence,
            asked,
            words,
            about,
            List.of(),
            at,
            WEIGHT,
            false);
    raised.answer(Ground.of(sentence, told), CERTAIN);
    return raised;
  }
}
