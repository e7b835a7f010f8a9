package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.manuscript.Span;
import org.denouement.story.StoryQuestion.Origin;
import org.jspecify.annotations.Nullable;

/** Finds the questions that the clauses of a sentence raise: by aims, doubts, and what is asked. */
final class ClauseQuestions {

  static final Set<String> QUESTION_WORDS =
      Set.of("why", "how", "whether", "if", "what", "who", "where", "when");

  /** How sure an outcome told in the same sentence is. */
  private static final double FARED = 2.0;

  /** What raises a question, and how much it counts. */
  private enum Kind {
    ASKED(1.1),
    AIM(0.8),
    DOUBT(0.7),
    OPEN(0.6);

    private final double weight;

    Kind(double weight) {
      this.weight = weight;
    }
  }

  private final ReadSentence sentence;
  private final List<Token> tokens;
  private final int at;
  private final List<Raised> found = new ArrayList<>();

  ClauseQuestions(ReadSentence sentence, int at) {
    this.sentence = sentence;
    this.tokens = sentence.sentence().tokens();
    this.at = at;
  }

  /** The questions of all clauses, in order. */
  List<Raised> find() {
    List<Clause> clauses = sentence.parsed().clauses();
    for (int i = 0; i < clauses.size(); i++) {
      clause(i, clauses.get(i));
    }
    return found;
  }

  private void clause(int index, Clause clause) {
    Clause parent = clause.parent() < 0 ? null : sentence.parsed().clauses().get(clause.parent());
    List<String> subjects = sentence.entities(clause.subjects());
    if (parent == null || subjects.isEmpty() || Questions.end(sentence, clause) <= clause.verb()) {
      opens(index, clause, subjects);
      return;
    }
    boolean infinitive = clause.tense() == Clause.Tense.INFINITIVE;
    if (infinitive && !clause.negated() && isGoal(clause)) {
      add(Origin.AIM, clause, "Will ", subjects, Kind.AIM);
    } else if (asks(clause, parent)) {
      add(Origin.ASKED, clause, questionWord(clause), subjects, Kind.ASKED);
    } else if (infinitive && Signs.isAim(parent) && !parent.negated() && !clause.negated()) {
      add(Origin.AIM, clause, "Will ", subjects, Kind.AIM);
    } else if (clause.link() == Clause.Link.COMPLEMENT
        && !infinitive
        && clause.tense() != Clause.Tense.PARTICIPLE
        && (Signs.isHint(parent) || isFear(parent) || isDoubt(clause, parent))) {
      add(Origin.DOUBT, clause, "", subjects, Signs.isHint(parent) ? Kind.OPEN : Kind.DOUBT);
    } else {
      opens(index, clause, subjects);
    }
  }

  /** "his attempts to escape", "unable to speak": what stands right before an infinitive. */
  private boolean isGoal(Clause clause) {
    int to = clause.verb() - 1;
    while (to > 0 && !tokens.get(to).is("to") && clause.verb() - to < 3) {
      to--;
    }
    return to > 0 && tokens.get(to).is("to") && Signs.isGoal(tokens.get(to - 1));
  }

  /** "her fear is that": what may prove untrue by the noun that it explains. */
  private boolean isFear(Clause parent) {
    return parent.lemma().equals("be")
        && parent.subjects().stream()
            .map(subject -> sentence.parsed().mentions().get(subject).head())
            .anyMatch(head -> Signs.isFear(tokens.get(head)));
  }

  private static boolean isDoubt(Clause clause, Clause parent) {
    return Signs.isDoubt(parent) && doubtful(clause, parent);
  }

  private static boolean doubtful(Clause clause, Clause parent) {
    boolean plain = parent.lemma().equals("say") || parent.lemma().equals("think");
    return !plain || clause.modal() != null;
  }

  private boolean asks(Clause clause, Clause parent) {
    String word = clause.connective();
    if (word == null || !QUESTION_WORDS.contains(word) || !Signs.isAsking(parent)) {
      return false;
    }
    boolean open =
        parent.lemma().equals("ask")
            || parent.lemma().equals("wonder")
            || parent.lemma().equals("question")
            || parent.lemma().equals("investigate")
            || parent.negated()
            || parent.tense() == Clause.Tense.INFINITIVE;
    return open && !(word.equals("when") && !parent.negated());
  }

  private static String questionWord(Clause clause) {
    String word = clause.connective();
    return word == null || word.equals("whether") || word.equals("if")
        ? ""
        : Character.toUpperCase(word.charAt(0)) + word.substring(1) + " ";
  }

  /** "It is hinted that she lies": what the text itself leaves open. */
  private void opens(int index, Clause clause, List<String> subjects) {
    boolean finite =
        switch (clause.tense()) {
          case PRESENT, PAST, PRESENT_PERFECT, PAST_PERFECT, MODAL -> true;
          case INFINITIVE, PARTICIPLE, PERFECT_PARTICIPLE -> false;
        };
    if (!finite || subjects.isEmpty() || clause.negated() || index > 2) {
      return;
    }
    int end = Questions.end(sentence, clause);
    for (int i = Math.max(0, clause.verb() - 3); i < end; i++) {
      if (Signs.isOpen(tokens.get(i))
          && tokens.get(i).pos() == Upos.ADV
          && clause.span().contains(tokens.get(i).span())) {
        add(Origin.DOUBT, clause, "", subjects, Kind.OPEN);
        return;
      }
    }
  }

  private void add(Origin origin, Clause clause, String word, List<String> subjects, Kind kind) {
    int first = clause.verb();
    List<String> stems = Questions.stems(sentence, first, Questions.end(sentence, clause));
    if (!stems.isEmpty()) {
      stems.addAll(Signs.fates(clause.lemma()));
      Ground ground = Ground.of(sentence, clause);
      boolean open = kind == Kind.OPEN || (kind == Kind.ASKED && isUnknown(clause));
      Raised raised =
          new Raised(origin, ground, clause, word, subjects, stems, at, kind.weight, open);
      Ground outcome = outcome(clause);
      if (outcome != null) {
        raised.answer(outcome, FARED);
      }
      found.add(raised);
    }
  }

  /** "does not know why": what somebody in the story cannot tell. */
  private boolean isUnknown(Clause clause) {
    return clause.parent() >= 0 && sentence.parsed().clauses().get(clause.parent()).negated();
  }

  /** "asks her to stay, but she leaves": how an aim fares in the same sentence. */
  private @Nullable Ground outcome(Clause clause) {
    for (Clause later : sentence.parsed().clauses()) {
      int opens = opening(later);
      boolean after = later.verb() > clause.verb() && opens > 0;
      boolean which =
          "which".equals(later.connective()) && (Signs.isTelling(later) || Signs.isOutcome(later));
      if (after && which) {
        return new Ground(sentence, sentence.sentence().span());
      }
      if (after && (tokens.get(opens - 1).is("but") || tokens.get(opens).is("but"))) {
        int end = tokens.get(Questions.end(sentence, later)).span().end();
        return new Ground(
            sentence, new Span(later.span().start(), Math.max(end, later.span().end())));
      }
    }
    return null;
  }

  private int opening(Clause clause) {
    int first = clause.verb();
    while (first > 0 && tokens.get(first - 1).span().start() >= clause.span().start()) {
      first--;
    }
    return first;
  }
}
