package org.denouement.ask;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.denouement.encoder.PassageReader;
import org.denouement.explain.Answer;
import org.denouement.explain.Citations;
import org.denouement.explain.Explanation;
import org.denouement.language.Tagger;
import org.denouement.manuscript.Manuscript;
import org.denouement.manuscript.Page;
import org.denouement.story.ReadSentence;

/**
 * Answers questions about a story from what is known at its horizon.
 *
 * <p>Several minds are asked, and the surest is believed: the story's model, the story's course,
 * the words of the lines that speak most of the question, the trained reader. Where none is sure
 * enough, the answer is that the story does not say. Not thread-safe.
 */
public final class Answerer {

  private final QuestionReader reader;
  private final Matcher matcher;
  private final Telling telling;
  private final List<Mind> minds;

  /**
   * Prepares to answer.
   *
   * @param manuscript the text up to the horizon
   * @param pages its pages up to the horizon
   * @param sentences what was read of them
   * @param explanation what is known by them
   * @param tagger makes out the words of the questions
   * @param passages the trained reader; empty where the model has none
   */
  public Answerer(
      Manuscript manuscript,
      List<Page> pages,
      List<ReadSentence> sentences,
      Explanation explanation,
      Tagger tagger,
      Optional<PassageReader> passages) {
    Stems stems = new Stems();
    Lines lines = new Lines(stems);
    CastNames names = new CastNames(explanation.cast());
    this.matcher = new Matcher(lines.of(sentences));
    Naming naming = new Naming(names, word -> matcher.has(stems.of(word.form())));
    this.reader = new QuestionReader(tagger, lines, naming, new Meanings(stems));
    this.telling =
        new Telling(new Wording(manuscript.text(), names), new Citations(manuscript, pages));
    Readings readings =
        new Readings(
            passages.map(trained -> trained::read),
            new Windows(matcher.lines(), manuscript.text()));
    Drafts drafts = new Drafts(readings, names);
    this.minds =
        List.of(
            new StoryMind(explanation),
            new KinMind(explanation),
            new PremiseMind(names, telling),
            new Course(matcher.lines(), telling),
            new WhetherMind(readings, telling),
            new DraftMind(drafts, matcher.lines(), telling));
  }

  /**
   * The answer to a question; never null, and of kind {@code NONE} where the story does not say.
   *
   * @param least how sure an answer must be for it to be given, 0 to 1
   */
  public Answer answer(String text, double least) {
    Question question = reader.read(text);
    List<Match> matches = matcher.matches(question);
    Answer best =
        minds.stream()
            .flatMap(mind -> mind.answers(question, matches).stream())
            .max(Comparator.comparingDouble(Answer::confidence))
            .orElse(null);
    return best == null || best.confidence() < least
        ? telling.none(matches, best == null ? 1 : 1 - best.confidence())
        : best;
  }
}
