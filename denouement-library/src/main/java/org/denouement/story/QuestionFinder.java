package org.denouement.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Token;
import org.denouement.language.Upos;
import org.denouement.manuscript.Block;
import org.denouement.story.StoryQuestion.Origin;
import org.jspecify.annotations.Nullable;

/** Finds the questions that one sentence raises. Stateless. */
final class QuestionFinder {

  private static final Set<String> QUESTION_WORDS =
      Set.of("why", "how", "whether", "if", "what", "who", "where", "when");
  private static final Map<String, Double> WEIGHT =
      Map.of("title", 3.0, "asked", 1.1, "aim", 0.8, "doubt", 0.7, "riddle", 1.0, "open", 0.6);

  /** The most words of a question asked outright. */
  private static final int LONGEST = 40;

  /** How sure an outcome told in the same sentence is. */
  private static final double FARED = 2.0;

  private final ReadSentence sentence;
  private final List<Token> tokens;
  private final int at;
  private final List<Raised> found = new ArrayList<>();

  private QuestionFinder(ReadSentence sentence, int at) {
    this.sentence = sentence;
    this.tokens = sentence.sentence().tokens();
    this.at = at;
  }

  /**
   * The questions of a sentence.
   *
   * @param at the number of the sentence in the story
   */
  static List<Raised> find(ReadSentence sentence, int at) {
    QuestionFinder finder = new QuestionFinder(sentence, at);
    if (finder.tokens.getLast().is("?") || finder.isAskingHeading()) {
      finder.outright();
    } else if (sentence.block() == Block.Kind.PARAGRAPH) {
      List<Clause> clauses = sentence.parsed().clauses();
      for (int i = 0; i < clauses.size(); i++) {
        finder.clause(i, clauses.get(i));
      }
      finder.riddles();
      clauses.forEach(finder::crime);
    }
    return finder.found;
  }

  private boolean isAskingHeading() {
    return sentence.block() != Block.Kind.PARAGRAPH
        && tokens.stream().anyMatch(token -> token.is("?"));
  }

  // --- asked outright

  private void outright() {
    boolean heading = sentence.block() != Block.Kind.PARAGRAPH;
    boolean spoken = tokens.stream().anyMatch(token -> token.is("\""));
    List<Integer> all = new ArrayList<>();
    for (int m = 0; m < sentence.parsed().mentions().size(); m++) {
      all.add(m);
    }
    List<String> about = sentence.entities(all);
    boolean named = !about.isEmpty() || (heading && at == 0);
    if (!named || spoken || !asksOfThirdPersons() || tokens.size() > LONGEST) {
      return;
    }
    int first = afterColon();
    int last = lastMark();
    if (!opensQuestion(tokens.get(first))) {
      return;
    }
    boolean title = sentence.block() == Block.Kind.TITLE;
    found.add(
        new Raised(
            title || (heading && at == 0) ? Origin.TITLE : Origin.ASKED,
            new Ground(sentence, sentence.sentence().span(first, last)),
            null,
            words(first, last),
            about,
            Questions.stems(sentence, first, last),
            at,
            weight(title ? "title" : "asked"),
            false));
  }

  private static boolean opensQuestion(Token token) {
    String lemma = token.lemma();
    return token.pos() == Upos.AUX
        || QUESTION_WORDS.contains(lemma)
        || Set.of("do", "be", "have", "can", "will", "which").contains(lemma);
  }

  private boolean asksOfThirdPersons() {
    return tokens.stream()
        .noneMatch(token -> token.is("I") || token.is("you") || token.is("we") || token.is("me"));
  }

  private int afterColon() {
    for (int i = tokens.size() - 3; i > 0; i--) {
      if (tokens.get(i).is(":") || tokens.get(i).is("-") || tokens.get(i).is("--")) {
        return i + 1;
      }
    }
    return 0;
  }

  private int lastMark() {
    for (int i = tokens.size() - 1; i > 0; i--) {
      if (tokens.get(i).is("?")) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  private String words(int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      boolean gap = i > first && tokens.get(i).span().start() > tokens.get(i - 1).span().end();
      words.append(gap ? " " : "").append(tokens.get(i).form());
    }
    return words.toString();
  }

  // --- by clauses

  private void clause(int index, Clause clause) {
    Clause parent = clause.parent() < 0 ? null : sentence.parsed().clauses().get(clause.parent());
    List<String> subjects = sentence.entities(clause.subjects());
    if (parent == null || subjects.isEmpty() || Questions.end(sentence, clause) <= clause.verb()) {
      opens(index, clause, subjects);
      return;
    }
    boolean infinitive = clause.tense() == Clause.Tense.INFINITIVE;
    if (infinitive && !clause.negated() && isGoal(clause)) {
      add(Origin.AIM, clause, "Will ", subjects, "aim");
    } else if (asks(clause, parent)) {
      add(Origin.ASKED, clause, questionWord(clause), subjects, "asked");
    } else if (infinitive && Signs.isAim(parent) && !parent.negated() && !clause.negated()) {
      add(Origin.AIM, clause, "Will ", subjects, "aim");
    } else if (clause.link() == Clause.Link.COMPLEMENT
        && !infinitive
        && clause.tense() != Clause.Tense.PARTICIPLE
        && (Signs.isHint(parent) || isFear(parent) || isDoubt(clause, parent))) {
      add(Origin.DOUBT, clause, "", subjects, Signs.isHint(parent) ? "open" : "doubt");
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
        add(Origin.DOUBT, clause, "", subjects, "open");
        return;
      }
    }
  }

  private void add(Origin origin, Clause clause, String word, List<String> subjects, String kind) {
    int first = clause.verb();
    List<String> stems = Questions.stems(sentence, first, Questions.end(sentence, clause));
    if (!stems.isEmpty()) {
      Ground ground = Ground.of(sentence, clause);
      boolean open = kind.equals("open") || (kind.equals("asked") && isUnknown(clause));
      Raised raised =
          new Raised(origin, ground, clause, word, subjects, stems, at, weight(kind), open);
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
        return new Ground(sentence, later.span());
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

  private static double weight(String kind) {
    return WEIGHT.getOrDefault(kind, 0.5);
  }

  /** "A painting is stolen": who did it, where the text does not say. */
  private void crime(Clause clause) {
    boolean doer =
        clause.obliques().stream().anyMatch(oblique -> oblique.preposition().equals("by"));
    boolean finite = clause.tense() != Clause.Tense.PARTICIPLE && clause.modal() == null;
    boolean told = clause.passive() && !clause.negated() && finite && !doer;
    String deed = Signs.deed(clause);
    if (!told || deed == null || clause.subjects().size() != 1) {
      return;
    }
    Mention victim = sentence.parsed().mentions().get(clause.subjects().getFirst());
    List<String> about = sentence.entities(clause.subjects());
    if (victim.form() == Mention.Form.PRONOUN && about.isEmpty()) {
      return;
    }
    String whom = about.isEmpty() ? words(contentStart(victim), victim.last()) : "%s";
    List<String> stems = new ArrayList<>(List.of(Stem.of(clause.lemma())));
    stems.addAll(Questions.stems(sentence, victim.first(), victim.last()));
    riddle(
        "Who " + deed + " " + (about.isEmpty() ? "the " : "") + whom + "?",
        about,
        stems,
        clause.span());
  }

  // --- riddles

  private void riddles() {
    for (int m = 0; m < sentence.parsed().mentions().size(); m++) {
      Mention mention = sentence.parsed().mentions().get(m);
      reason(mention);
      int sign = riddleIn(mention);
      if (sign >= 0) {
        riddle(m, mention, tokens.get(sign));
      }
    }
    for (Clause clause : sentence.parsed().clauses()) {
      boolean gone =
          clause.lemma().equals("disappear")
              || clause.lemma().equals("vanish")
              || clause.lemma().equals("go missing");
      List<String> subjects = sentence.entities(clause.subjects());
      if (gone && subjects.size() == 1 && Signs.isRiddle(tokens.get(clause.verb()))) {
        riddle("What becomes of %s?", subjects, List.of("find", "disappear"), clause.span());
      }
      boolean unseen = clause.lemma().equals("see") && clause.passive() && clause.negated();
      if (unseen && subjects.size() == 1) {
        riddle("What becomes of %s?", subjects, List.of("find", "disappear"), clause.span());
      }
    }
  }

  private int riddleIn(Mention mention) {
    for (int i = mention.first(); i <= mention.last(); i++) {
      if (Signs.isRiddle(tokens.get(i)) && tokens.get(i).pos() != Upos.PROPN) {
        return i;
      }
    }
    return -1;
  }

  /** "asks for a reason for their breakup". */
  private void reason(Mention mention) {
    boolean asked =
        sentence.parsed().clauses().stream()
            .anyMatch(clause ->
                (Signs.isAsking(clause) || Signs.isAim(clause))
                    && clause.verb() < mention.first()
                    && clause.span().contains(mention.span()));
    int end = mention.last();
    while (end + 1 < tokens.size() && tokens.get(end + 1).pos() != Upos.PUNCT) {
      end++;
    }
    if (asked && tokens.get(mention.head()).is("reason") && end > mention.last()) {
      List<Integer> within = new ArrayList<>();
      for (int m = 0; m < sentence.parsed().mentions().size(); m++) {
        if (sentence.parsed().mentions().get(m).first() > mention.last()) {
          within.add(m);
        }
      }
      List<String> stems = Questions.stems(sentence, mention.last() + 1, end);
      Ground ground = new Ground(sentence, sentence.sentence().span());
      found.add(
          new Raised(
              Origin.ASKED,
              ground,
              null,
              "What is the reason " + words(mention.last() + 1, end) + "?",
              sentence.entities(within),
              stems,
              at,
              WEIGHT.getOrDefault("title", 1.0) / 2,
              false));
    }
  }

  private void riddle(int m, Mention mention, Token sign) {
    List<String> ids = sentence.entities().get(m);
    boolean person = mention.kind() == Mention.Kind.PERSON && ids.size() == 1;
    List<String> stems = Questions.stems(sentence, mention.first(), mention.last());
    if (person && !mention.plural()) {
      riddle("Who is %s?", ids, stems, mention.span());
    } else if (mention.owner() >= 0 && sign.pos() == Upos.NOUN) {
      List<String> owners = sentence.entities().get(mention.owner());
      if (owners.size() == 1) {
        String noun = tokens.get(mention.head()).form();
        riddle("What is %s " + noun + "?", owners, stems, mention.span());
      }
    } else if (!mention.plural() && mention.owner() < 0 && mention.kind() == Mention.Kind.THING) {
      List<String> near = sentence.entities(subjectsOf(m));
      String what = words(contentStart(mention), mention.last());
      riddle("What is behind the " + what + "?", near, stems, mention.span());
    }
  }

  private List<Integer> subjectsOf(int mention) {
    for (Clause clause : sentence.parsed().clauses()) {
      boolean here =
          clause.objects().contains(mention)
              || clause.subjects().contains(mention)
              || clause.obliques().stream().anyMatch(oblique -> oblique.mention() == mention);
      if (here) {
        return clause.subjects();
      }
    }
    return List.of();
  }

  private int contentStart(Mention mention) {
    int first = mention.first();
    while (first < mention.last() && tokens.get(first).pos() == Upos.DET) {
      first++;
    }
    return first;
  }

  private void riddle(
      String words, List<String> about, List<String> stems, org.denouement.manuscript.Span span) {
    Ground ground = Ground.of(sentence, clauseAround(span));
    found.add(
        new Raised(Origin.RIDDLE, ground, null, words, about, stems, at, weight("riddle"), false));
  }

  private org.denouement.manuscript.Span clauseAround(org.denouement.manuscript.Span span) {
    @Nullable Clause around = null;
    for (Clause clause : sentence.parsed().clauses()) {
      if (clause.span().contains(span)) {
        around = clause;
      }
    }
    return around == null ? sentence.sentence().span() : around.span();
  }
}
