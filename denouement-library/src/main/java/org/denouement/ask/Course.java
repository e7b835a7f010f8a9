package org.denouement.ask;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.explain.Answer;
import org.denouement.language.Clause;
import org.denouement.language.Mention;
import org.denouement.language.Upos;
import org.denouement.story.Deaths;
import org.jspecify.annotations.Nullable;

/**
 * Answers what is asked of the story's course: how it ends, what becomes of somebody, when it is
 * set.
 */
final class Course implements Mind {

  private static final Pattern YEAR = Pattern.compile("1[0-9]{3}s?|20[0-9]{2}s?");
  private static final Pattern SET =
      Pattern.compile(
          "(?i)\\b(story|film|movie|novel|book|plot|tale|play|it)\\b.{0,12}\\b(set|takes? place|happens?|begins?|starts?)\\b");
  private static final double SURE = 0.82;
  private static final int LONGEST = 13;
  private static final int FEWEST = 4;

  /**
   * From this share of the lines on, a line tells an end. Of 93 questions about film plots (the
   * "becomes of", "happened to", "end up" of {@code training/plot_questions.txt}), all five that
   * were answered from sooner have no answer, and all thirty answered from later have one.
   */
  private static final double LATE = 0.75;

  private static final Set<String> CLOSING = Set.of("end", "close", "conclude");
  private static final Set<Upos> HANGING =
      Set.of(Upos.ADP, Upos.CCONJ, Upos.SCONJ, Upos.DET, Upos.PART, Upos.PUNCT);

  private final List<Line> lines;
  private final Telling telling;

  Course(List<Line> lines, Telling telling) {
    this.lines = lines;
    this.telling = telling;
  }

  @Override
  public List<Answer> answers(Question question, List<Match> matches) {
    Candidate told = of(question, matches);
    return told == null
        ? List.of()
        : List.of(telling.span(question, told, List.of(), matches, SURE, "ask.course"));
  }

  /** The words that tell it, or null where something else is asked. */
  private @Nullable Candidate of(Question question, List<Match> matches) {
    if (!lines.isEmpty() && SET.matcher(question.text()).find()) {
      return switch (question.asked()) {
        case WHEN -> firstTime();
        case WHERE -> firstPlace();
        case WHETHER, WHO, WHAT, NAME, AMOUNT, WHY, HOW -> null;
      };
    }
    boolean open = question.terms().stream().allMatch(term -> term.role() == Term.Role.NAME);
    if (lines.isEmpty() || !open) {
      return null;
    }
    boolean outcome = question.asked() == Asked.HOW || question.asked() == Asked.WHAT;
    boolean fate = question.has("happen") && question.has("to") && !question.terms().isEmpty();
    if (outcome && (fate || question.moment() == Question.Moment.END)) {
      return last(question, matches);
    }
    return null;
  }

  /**
   * How those who are named die, else the last that they do or undergo, else the last line that
   * speaks of them; nothing where that was long ago.
   */
  private @Nullable Candidate last(Question question, List<Match> matches) {
    if (question.terms().isEmpty()) {
      return lastOfAll(question);
    }
    List<Line> late = lines.reversed().stream().filter(this::late).toList();
    for (Line line : late) {
      Candidate death = death(line, question);
      if (death != null) {
        return death;
      }
    }
    for (Line line : late) {
      if (!question.named().isEmpty() && line.who().containsAll(question.named())) {
        Candidate deed = told(line, 1, question, true);
        if (deed != null) {
          return deed;
        }
      }
    }
    long most = matches.stream().mapToLong(match -> match.hits().size()).max().orElse(0);
    return most == 0
        ? null
        : matches.stream()
            .filter(match -> match.hits().size() == most)
            .max((a, b) -> Integer.compare(a.line().index(), b.line().index()))
            .filter(match -> late(match.line()))
            .map(match -> told(match.line(), match.coverage(), question, false))
            .orElse(null);
  }

  /** Whoever is last heard of sooner has not been told the end of. */
  private boolean late(Line line) {
    return line.index() + 1 >= LATE * lines.size();
  }

  /** The clause in which those who are named die, or null. */
  private static @Nullable Candidate death(Line line, Question question) {
    for (Clause clause : line.clauses()) {
      List<String> dead = line.read().entities(Deaths.of(line.read().parsed(), clause));
      boolean named = !question.named().isEmpty() && dead.containsAll(question.named());
      if (named && clause.isRealis() && !saying(line, clause)) {
        Match match = new Match(line, 1, 1, new LinkedHashMap<>());
        return new Candidate(match, words(line, clause), 0.8);
      }
    }
    return null;
  }

  private @Nullable Candidate lastOfAll(Question question) {
    for (Line line : lines.reversed()) {
      Candidate told = told(line, 1, question, false);
      if (told != null) {
        return told;
      }
    }
    return null;
  }

  /**
   * A line told by its last clause about somebody named, or its last clause of some length.
   *
   * @param about whether only a clause about them will do
   */
  private static @Nullable Candidate told(
      Line line, double coverage, Question question, boolean about) {
    Candidate told = null;
    boolean found = about;
    for (Clause clause : line.clauses()) {
      boolean named = undergoes(line, clause, question) || acts(line, clause, question);
      boolean fits = clause.link() == Clause.Link.MAIN && !saying(line, clause);
      if (fits && (named || !found)) {
        Stretch words = words(line, clause);
        if (words.size() >= FEWEST || told == null) {
          found |= named;
          Match match = new Match(line, coverage, coverage, new LinkedHashMap<>());
          told = new Candidate(match, words, 0.8);
        }
      }
    }
    return told;
  }

  private static boolean acts(Line line, Clause clause, Question question) {
    return line.read().entities(clause.subjects()).stream().anyMatch(question.named()::contains);
  }

  private static boolean undergoes(Line line, Clause clause, Question question) {
    return question.has("happen")
        && line.read().entities(clause.objects()).stream().anyMatch(question.named()::contains);
  }

  /** What is said is no event of the story's course. */
  private static boolean saying(Line line, Clause clause) {
    return line.words().getLast().is(":") || line.read().isQuoted(clause.verb());
  }

  /** The words of a clause; of "the film ends with ...", what it ends with. */
  private static Stretch words(Line line, Clause clause) {
    boolean ends = CLOSING.contains(line.word(clause.verb()).lemma());
    int next = clause.verb() + 1;
    if (ends && next + 1 < line.size() && line.word(next).pos() == Upos.ADP) {
      int last = new Syntax(line).clauseEnd(next + 1);
      return trimmed(line, next + 1, Math.min(Math.max(last, next + FEWEST), line.size() - 1));
    }
    int first = first(line, clause);
    int last = first;
    while (last + 1 < line.size()
        && line.word(last + 1).token().span().end() <= clause.span().end()) {
      last++;
    }
    // "Nora refuses" says less than what it is that she refuses.
    return trimmed(line, first, last - first + 1 < FEWEST ? line.size() - 1 : last);
  }

  /** No longer than a person reads at a glance, and with no preposition left hanging. */
  private static Stretch trimmed(Line line, int first, int end) {
    int last = Math.min(end, first + LONGEST);
    while (last > first && HANGING.contains(line.word(last).pos())) {
      last--;
    }
    return new Stretch(first, last);
  }

  private static int first(Line line, Clause clause) {
    int first = clause.verb();
    for (int mention : clause.subjects()) {
      first = Math.min(first, line.mentions().get(mention).first());
    }
    return first;
  }

  private @Nullable Candidate firstTime() {
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        if (YEAR.matcher(line.word(i).form()).lookingAt()) {
          Match match = new Match(line, 1, 1, new LinkedHashMap<>());
          return new Candidate(match, TimeFinder.phrase(line, new Syntax(line), i), 0.9);
        }
      }
    }
    return null;
  }

  private @Nullable Candidate firstPlace() {
    for (Line line : lines) {
      for (int i = 1; i < line.size(); i++) {
        Stretch phrase = new Syntax(line).nounPhrase(i);
        boolean in = line.word(i - 1).is("in") || line.word(i - 1).is("at");
        if (in && phrase != null && line.kind(phrase.last()) == Mention.Kind.PLACE) {
          Match match = new Match(line, 1, 1, new LinkedHashMap<>());
          return new Candidate(match, new Stretch(i - 1, phrase.last()), 0.7);
        }
      }
    }
    return null;
  }
}
