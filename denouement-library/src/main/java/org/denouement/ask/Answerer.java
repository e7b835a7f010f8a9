package org.denouement.ask;

import java.util.ArrayList;
import java.util.List;
import org.denouement.ask.Syntax.Stretch;
import org.denouement.explain.Answer;
import org.denouement.explain.Citations;
import org.denouement.explain.Evidence;
import org.denouement.explain.Explanation;
import org.denouement.explain.Footing;
import org.denouement.language.Tagger;
import org.denouement.language.Upos;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.manuscript.Span;
import org.denouement.story.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about a story from what is known at its horizon.
 *
 * <p>Two minds: the story's model answers what it knows; for the rest the lines that speak most of
 * the question are searched for words that suit what it asks for. Where neither has enough, the
 * answer is that the story does not say. Not thread-safe.
 */
public final class Answerer {

  private static final int LINES_READ = 8;
  private static final int MOST_WORDS = 55;

  /** From this share of its words on, a question is settled by one line. */
  private static final double SETTLED = 0.9;

  private final Citations citations;
  private final StoryMind mind;
  private final Matcher matcher;
  private final QuestionReader reader;
  private final Wording wording;
  private final CastNames names;
  private final Course course;

  /**
   * Prepares to answer.
   *
   * @param manuscript the text up to the horizon
   * @param pages its pages up to the horizon
   * @param knowledge what was read of them
   * @param explanation what is known by them
   * @param tagger makes out the words of the questions
   */
  public Answerer(
      Manuscript manuscript,
      List<Page> pages,
      Knowledge knowledge,
      Explanation explanation,
      Tagger tagger) {
    Stems stems = new Stems();
    Lines lines = new Lines(stems);
    this.citations = new Citations(manuscript, pages);
    this.mind = new StoryMind(explanation);
    this.names = new CastNames(explanation.cast());
    this.matcher = new Matcher(lines.of(knowledge.sentences()));
    this.course = new Course(matcher.lines());
    this.reader = new QuestionReader(tagger, lines, names, new Meanings(stems));
    this.wording = new Wording(manuscript.text(), names);
  }

  /**
   * The answer to a question; never null, and of kind {@code NONE} where the story does not say.
   */
  public Answer answer(String text) {
    Question question = reader.read(text);
    Answer known = mind.answer(question);
    if (known != null) {
      return known;
    }
    List<Match> matches = matcher.matches(question);
    Candidate told = course.of(question, matches);
    if (told != null) {
      return span(question, told, matches);
    }
    Answer found =
        question.asked() == Asked.WHETHER ? verdict(question, matches) : search(question, matches);
    return found == null ? none(matches) : found;
  }

  private @Nullable Answer verdict(Question question, List<Match> matches) {
    Verdict.Finding finding = Verdict.of(question, matches);
    if (finding == null || finding.sure() < Thresholds.WHETHER) {
      return null;
    }
    Line line = finding.match().line();
    int verb = ThingFinder.firstVerb(finding.match());
    Stretch clause = clause(line, Math.max(0, verb));
    String reason = wording.words(line, clause, question);
    return new Answer(
        (finding.yes() ? "Yes: " : "No: ") + reason,
        finding.yes() ? Answer.Kind.YES : Answer.Kind.NO,
        Math.min(1, finding.sure()),
        false,
        Footing.INFERRED,
        List.of(cite(line, clause)));
  }

  private static Stretch clause(Line line, int at) {
    Syntax syntax = new Syntax(line);
    int start = syntax.clauseStart(at);
    return new Stretch(start, Math.min(syntax.clauseEnd(at), start + 14));
  }

  private @Nullable Answer search(Question question, List<Match> matches) {
    Finder finder = finder(question.asked());
    List<Candidate> candidates = new ArrayList<>();
    for (Match match : matches.subList(0, Math.min(LINES_READ, matches.size()))) {
      finder.in(match, question).stream()
          .filter(one -> news(one, question))
          .forEach(candidates::add);
    }
    candidates.sort(Candidate.BEST_FIRST);
    if (candidates.isEmpty() || candidates.getFirst().score() < Thresholds.of(question.asked())) {
      return null;
    }
    return span(question, candidates.getFirst(), matches);
  }

  /** Whether a candidate says anything that the question does not. */
  private static boolean news(Candidate candidate, Question question) {
    Line line = candidate.match().line();
    for (int i = candidate.words().first(); i <= candidate.words().last(); i++) {
      int at = i;
      Word word = line.word(i);
      boolean content = word.head() || word.pos() == Upos.VERB || word.pos() == Upos.ADJ;
      boolean met = candidate.match().hits().values().stream().anyMatch(hit -> hit.at() == at);
      boolean pronoun = word.pos() == Upos.PRON && candidate.words().size() > 1;
      if (content && !met && !pronoun && !question.mentions(word)) {
        return true;
      }
    }
    return false;
  }

  private Answer span(Question question, Candidate best, List<Match> matches) {
    Line line = best.match().line();
    String words =
        question.asked() == Asked.WHO
            ? wording.person(line, best.words(), question)
            : wording.words(line, best.words(), question);
    return new Answer(
        words,
        Answer.Kind.SPAN,
        Math.min(1, best.score()),
        false,
        Footing.STATED,
        evidence(best, matches));
  }

  /** The line of the answer, and where it leaves much of the question open, the next best line. */
  private List<Evidence> evidence(Candidate best, List<Match> matches) {
    Line line = best.match().line();
    List<Evidence> evidence = new ArrayList<>(List.of(cite(line, best.words())));
    int words = Math.min(line.size(), MOST_WORDS);
    for (Match match : matches) {
      Line other = match.line();
      if (best.match().coverage() < SETTLED
          && other.index() != line.index()
          && words + other.size() <= MOST_WORDS) {
        evidence.add(citations.at(other.span()));
        break;
      }
    }
    return evidence;
  }

  private Finder finder(Asked asked) {
    return switch (asked) {
      case WHO -> new PersonFinder();
      case WHERE -> new PlaceFinder(names);
      case WHEN -> new TimeFinder();
      case WHY -> new ReasonFinder();
      case HOW -> new MannerFinder();
      case AMOUNT -> new AmountFinder();
      case NAME -> new NameFinder();
      case WHAT, WHETHER -> new ThingFinder();
    };
  }

  /** The sentence, or of a long one the words around the answer. */
  private Evidence cite(Line line, Stretch words) {
    if (line.size() <= MOST_WORDS) {
      return citations.at(line.span());
    }
    int around = Math.max(0, MOST_WORDS - words.size()) / 2;
    int first = Math.max(0, words.first() - around);
    int last = Math.min(line.size() - 1, words.last() + around);
    return citations.at(
        new Span(line.word(first).token().span().start(), line.word(last).token().span().end()));
  }

  private Answer none(List<Match> matches) {
    List<Evidence> nearest =
        matches.isEmpty() ? List.of() : List.of(cite(matches.getFirst().line(), new Stretch(0, 0)));
    return new Answer(
        // The same at a horizon as at the end: a reader who stopped cannot know which it is.
        "The story so far does not say.", Answer.Kind.NONE, 0.5, false, null, nearest);
  }
}
