package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.manuscript.Span;
import org.denouement.story.StoryQuestion.Origin;
import org.jspecify.annotations.Nullable;

/** Finds the questions that the clauses of a sentence raise: by aims, doubts, and what is asked. */
final class ClauseQuestions {

  /** How sure an outcome told in the same sentence is. */
  private static final double FARED = 2.0;

  /** What an aim counts more that is a promise, or whose end is life or death, love or loss. */
  private static final double FATEFUL = 0.2;

  /** What a clause cannot end with. */
  private static final Set<String> CUT = Set.of("he", "she", "they", "we", "I", "who", "which");

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
  private final Aims aims;
  private final IndirectQuestions indirect;
  private final int at;
  private final List<Raised> found = new ArrayList<>();

  ClauseQuestions(ReadSentence sentence, int at) {
    this.sentence = sentence;
    this.tokens = sentence.sentence().tokens();
    this.aims = new Aims(sentence);
    this.indirect = new IndirectQuestions(sentence);
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

  private void clause(int index, Clause found) {
    Clause clause = righted(found);
    Clause parent = clause.parent() < 0 ? null : sentence.parsed().clauses().get(clause.parent());
    boolean bare = ClauseEnd.of(sentence, clause) <= clause.verb();
    List<String> subjects = about(clause);
    if (parent != null && !bare && indirect.asksWho(clause, parent)) {
      who(clause, parent);
      return;
    }
    if (!isNamed(clause) || bare || (parent == null && !aims.isAim(clause, null))) {
      opens(index, clause, subjects);
    } else if (aims.isAim(clause, parent)) {
      add(Origin.AIM, clause, Questions.WILL, subjects, Kind.AIM);
    } else if (parent != null && indirect.asks(clause, parent)) {
      add(Origin.ASKED, clause, questionWord(clause), subjects, Kind.ASKED);
    } else if (parent != null && mayProveUntrue(clause, parent)) {
      add(Origin.DOUBT, clause, "", subjects, Signs.isHint(parent) ? Kind.OPEN : Kind.DOUBT);
    } else {
      opens(index, clause, subjects);
    }
  }

  /**
   * The people a clause is about: its subjects, or who else is in it where a thing is the subject.
   */
  private List<String> about(Clause clause) {
    List<String> subjects = sentence.entities(clause.subjects());
    return subjects.isEmpty() ? sentence.entities(clause.mentions()) : subjects;
  }

  /** Whether a clause says who does it, or what: neither "it" nor the aim itself. */
  private boolean isNamed(Clause clause) {
    if (!sentence.entities(clause.subjects()).isEmpty()) {
      return true;
    }
    if (clause.subjects().size() != 1) {
      return false;
    }
    Mention mention = sentence.parsed().mentions().get(clause.subjects().getFirst());
    Token head = tokens.get(mention.head());
    boolean aim = Signs.isGoal(head);
    boolean work = WorkWords.is(head.lemma(), "work") && tokens.get(mention.first()).is("the");
    return mention.form() != Mention.Form.PRONOUN && !aim && !work;
  }

  private void who(Clause clause, Clause parent) {
    int last = ClauseEnd.of(sentence, clause);
    List<String> about = sentence.entities(clause.objects());
    List<String> asking = about.isEmpty() ? sentence.entities(parent.subjects()) : about;
    found.add(
        new Raised(
            Origin.ASKED,
            Ground.of(sentence, clause),
            null,
            Wording.asQuestion(Questions.words(tokens, clause.verb() - 1, last)),
            asking,
            Questions.stems(sentence, clause.verb(), last),
            at,
            Kind.ASKED.weight,
            false));
  }

  private boolean mayProveUntrue(Clause clause, Clause parent) {
    return clause.link() == Clause.Link.COMPLEMENT
        && parent.link() != Clause.Link.RELATIVE
        && clause.isFinite()
        && (Signs.isHint(parent) || isFear(parent) || isDoubt(clause, parent));
  }

  /** The same with the verb that a copula was taken for: "her fear is that he will go". */
  private Clause righted(Clause clause) {
    Token verb = tokens.get(clause.verb());
    int head = verb.head();
    boolean taken =
        verb.relation().equals("cop")
            && head > clause.verb()
            && tokens.get(head).pos() == Upos.VERB
            && clause.modal() != null;
    return !taken
        ? clause
        : new Clause(
            clause.span(),
            head,
            tokens.get(head).lemma(),
            clause.tense(),
            false,
            clause.negated(),
            clause.modal(),
            clause.link(),
            clause.connective(),
            clause.parent(),
            clause.subjects(),
            clause.objects(),
            clause.obliques(),
            -1);
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

  private static String questionWord(Clause clause) {
    String word = clause.connective();
    return word == null || word.equals("whether") || word.equals("if")
        ? ""
        : Character.toUpperCase(word.charAt(0)) + word.substring(1) + " ";
  }

  /** "It is hinted that she lies": what the text itself leaves open. */
  private void opens(int index, Clause clause, List<String> subjects) {
    if (!clause.isFinite() || subjects.isEmpty() || clause.negated() || index > 2) {
      return;
    }
    int end = ClauseEnd.of(sentence, clause);
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
    int last = ClauseEnd.of(sentence, clause);
    List<String> stems = Questions.stems(sentence, first, last);
    if (stems.isEmpty() && origin == Origin.AIM) {
      stems.add(Stem.of(clause.lemma()));
    }
    boolean cut = CUT.contains(tokens.get(last).form());
    if (!stems.isEmpty() && !cut) {
      stems.addAll(Signs.fates(clause.lemma()));
      Ground ground = Ground.of(sentence, clause);
      boolean pledged = "will".equals(clause.modal()) || "would".equals(clause.modal());
      boolean fateful = origin == Origin.AIM && (pledged || Signs.isFateful(clause.lemma()));
      double weight = kind.weight + (fateful ? FATEFUL : 0);
      boolean open = kind == Kind.OPEN || (kind == Kind.ASKED && isUnknown(clause));
      Raised raised = new Raised(origin, ground, clause, word, subjects, stems, at, weight, open);
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
      int opens = indirect.opening(later);
      boolean after = later.verb() > clause.verb() && opens > 0;
      boolean which =
          "which".equals(later.connective()) && (Signs.isTelling(later) || Signs.isOutcome(later));
      if (after && which) {
        return new Ground(sentence, sentence.sentence().span());
      }
      if (after && (tokens.get(opens - 1).is("but") || tokens.get(opens).is("but"))) {
        int end = tokens.get(ClauseEnd.of(sentence, later)).span().end();
        return new Ground(
            sentence, new Span(later.span().start(), Math.max(end, later.span().end())));
      }
    }
    return null;
  }
}
