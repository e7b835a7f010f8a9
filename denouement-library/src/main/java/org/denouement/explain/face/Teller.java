package org.denouement.explain.face;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.denouement.explain.Claim;
import org.denouement.explain.Evidence;
import org.denouement.explain.Explanation;
import org.denouement.explain.Explanation.Happening;
import org.denouement.explain.Footing;
import org.denouement.explain.face.Telling.Choice;
import org.denouement.explain.face.Telling.Fact;
import org.denouement.explain.face.Telling.Headline;
import org.denouement.explain.face.Telling.Line;
import org.denouement.explain.face.Telling.Member;
import org.denouement.explain.face.Telling.Question;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Places;
import org.jspecify.annotations.Nullable;

/** Chooses and arranges what is told of an explanation. */
final class Teller {

  private final Explanation explanation;
  private final Predicate<Explanation.Headline> stands;
  private final Chapters chapters;
  private final String text;
  private final String place;
  private final Limits limits;
  private final Notes notes;
  private final List<Happening> stated;
  private final List<Happening> told;

  private Teller(Explanation explanation, Manuscript manuscript, Length length) {
    this.explanation = explanation;
    this.stands = new Headlines(manuscript);
    this.chapters = new Chapters(manuscript);
    this.text = manuscript.text();
    this.place = new Places(manuscript).at(Math.max(0, explanation.story().until().end() - 1));
    this.limits = Limits.of(length, explanation.story().words());
    this.notes = new Notes(limits.citations());
    this.stated = stated(explanation, text);
    this.told = Weightiest.of(stated, chapters, limits.happenings());
  }

  /** What is told of an explanation at a length. */
  static Telling tell(Explanation explanation, Manuscript manuscript, Length length) {
    return new Teller(explanation, manuscript, length).tell();
  }

  private Telling tell() {
    // Notes are numbered as they are cited, so this is the order in which the faces show them.
    Headline headline = headline();
    Choice<Telling.Part> story = story();
    CastChoice cast = new CastChoice(explanation.cast(), limits, this::line, notes);
    List<Member> main = cast.main();
    Choice<Member> minor = cast.minor();
    Choice<Telling.Bond> bonds = new Bonds(explanation, notes).choose(limits.bonds());
    Questions questions =
        new Questions(
            explanation.threads(), headline == null ? "" : headline.question(), this::line, notes);
    Choice<Question> answered = questions.choose(true, limits.questions());
    Choice<Question> open = questions.choose(false, limits.questions());
    Choice<Line> echoes = echoes();
    Choice<Line> message =
        lines(explanation.message().stream().sorted(Comparator.comparing(Claim::footing)).toList());
    Choice<Line> implied = apart(Footing.INFERRED);
    Choice<Line> views = apart(Footing.VIEW);
    String title = explanation.story().title();
    return new Telling(
        title == null ? null : CleanText.line(title),
        explanation.story().words(),
        explanation.story().until(),
        place,
        headline,
        story,
        main,
        minor,
        bonds,
        answered,
        open,
        echoes,
        message,
        implied,
        views,
        explanation.work().stream().map(this::fact).toList(),
        notes.all());
  }

  private @Nullable Headline headline() {
    Explanation.Headline headline = explanation.headline();
    if (headline == null || !stands.test(headline)) {
      return null;
    }
    Footing footing = headline.answer().footing();
    return new Headline(
        CleanText.line(headline.question()),
        headline.answer().kind(),
        new Line(
            CleanText.line(headline.answer().text()),
            footing == null ? Footing.STATED : footing,
            notes.cite(headline.answer().evidence())));
  }

  private Choice<Telling.Part> story() {
    return new Choice<>(
        new StoryLine(told, chapters, new GoingOn(text)).parts(this::line),
        stated.size() - told.size());
  }

  private static List<Happening> stated(Explanation explanation, String text) {
    return new Joining(text)
        .of(
            explanation.happenings().stream()
                .filter(happening -> happening.what().footing() == Footing.STATED)
                .toList());
  }

  private Choice<Line> echoes() {
    Choice<Explanation.Echo> chosen = Choice.first(explanation.echoes(), limits.echoes());
    return new Choice<>(chosen.told().stream().map(this::echo).toList(), chosen.leftOut());
  }

  /** An echo cites the two passages that are alike, whatever else its claim rests on. */
  private Line echo(Explanation.Echo echo) {
    List<Evidence> evidence = new ArrayList<>(echo.between());
    evidence.addAll(echo.what().evidence());
    return new Line(
        CleanText.line(echo.what().text()), echo.what().footing(), notes.cite(evidence));
  }

  /**
   * What is not stated among the claims that stand by themselves, if the story is not told in the
   * same words: the weightiest, as told.
   */
  private Choice<Line> apart(Footing footing) {
    Map<String, Claim> apart = new LinkedHashMap<>();
    Stream.of(
            explanation.happenings().stream()
                .sorted(Comparator.comparingDouble(Happening::weight).reversed())
                .map(Happening::what),
            explanation.cast().stream().flatMap(member -> member.about().stream()))
        .flatMap(claims -> claims)
        .filter(claim -> claim.footing() == footing && !isTold(claim))
        .forEach(claim -> apart.putIfAbsent(CleanText.line(claim.text()), claim));
    Choice<Claim> chosen = Choice.first(List.copyOf(apart.values()), limits.lines());
    return new Choice<>(
        chosen.told().stream()
            .sorted(Comparator.comparingInt(claim -> claim.evidence().getFirst().start()))
            .map(this::line)
            .toList(),
        chosen.leftOut());
  }

  private boolean isTold(Claim claim) {
    Evidence words = claim.evidence().getFirst();
    return told.stream()
        .map(happening -> happening.what().evidence().getFirst())
        .anyMatch(whole -> whole.start() <= words.start() && words.end() <= whole.end());
  }

  private Choice<Line> lines(Collection<Claim> claims) {
    Choice<Claim> chosen = Choice.first(List.copyOf(claims), limits.lines());
    return new Choice<>(chosen.told().stream().map(this::line).toList(), chosen.leftOut());
  }

  private Fact fact(Explanation.WorkClaim fact) {
    String label = fact.key().substring(0, 1).toUpperCase(Locale.ROOT) + fact.key().substring(1);
    return new Fact(CleanText.line(label), line(fact.claim()));
  }

  private Line line(Claim claim) {
    return new Line(
        QuoteMarks.paired(CleanText.line(claim.text())),
        claim.footing(),
        notes.cite(claim.evidence()));
  }
}
